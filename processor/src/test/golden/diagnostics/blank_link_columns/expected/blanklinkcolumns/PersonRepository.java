package blanklinkcolumns;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Person} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class PersonRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  PersonRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  PersonRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Persons without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT person.id
   * FROM person
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Person> rowMapper() {
    return LabelledRows.mapper("Person", (rows, at) -> new Person(rows.getLong(at[0])), "id");
  }

  /** Persons without associations: 1 statement. */
  public static final class All extends Query<Person, Person, PersonColumns, Long, All> {
    private static final Select PERSONS = Select.root("Person", """
        SELECT person.id
        FROM person""");

    private static final Plan<All, Person, PersonColumns> PLAN =
        Plan.of("PersonRepository.all", All::new, PersonColumns::new, All::load, PERSONS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the person with that key, or empty if this query has none. */
    public Optional<Person> byId(long id) {
      return byKey(id);
    }

    /** Persons in hand, in an immutable list: no statement. */
    public List<Person> of(Collection<Person> persons) {
      return inHand(persons);
    }

    private static List<Person> load(Run run) {
      var persons = new PersonRows();
      run.scan(PERSONS, rows -> {
        while (rows.next()) {
          persons.append(rows, 1);
        }
      });
      return run.distinct(persons.list, Person::id);
    }
  }

  /** Reads {@link Person} from rows. */
  private static final class PersonRows {
    final List<Person> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Person read(Rows rows, int at) throws SQLException {
      return new Person(rows.getLong(at));
    }
  }
}
