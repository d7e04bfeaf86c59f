package people.makers;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.runtime.Targets;
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
public final class PersonRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public PersonRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public PersonRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Persons without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT maker.id, maker.person_id
   * FROM maker
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Persons with person: 1 statement.
   *
   * <pre>{@code
   * SELECT maker.id, maker.person_id, person.id, person.name
   * FROM maker
   * LEFT JOIN person ON person.id = maker.person_id
   * }</pre>
   */
  public WithPerson withPerson() {
    return new WithPerson(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Person> rowMapper() {
    return LabelledRows.mapper("Person", (rows, at) -> new Person(rows.getLong(at[0]),
        rows.getLong(at[1])), "id", "person_id");
  }

  /** Persons without associations: 1 statement. */
  public static final class All extends Query<Person, Person, PersonColumns, Long, All> {
    private static final Select PERSONS = Select.root("Person", """
        SELECT maker.id, maker.person_id
        FROM maker""");

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

  /** Persons with person: 1 statement. */
  public static final class WithPerson
      extends Query<PersonWithPerson, Person, PersonColumns, Long, WithPerson> {
    private static final Select PERSONS = Select.root("Person", """
        SELECT maker.id, maker.person_id, person.id, person.name
        FROM maker
        LEFT JOIN person ON person.id = maker.person_id""")
        .joining("person", "Person");

    private static final Select PERSON = Select.prefetch("person", "Person", """
        SELECT person.id, person.name
        FROM person
        WHERE person.id IN (:personPersonIds)""");

    private static final Plan<WithPerson, PersonWithPerson, PersonColumns> PLAN =
        Plan.of("PersonRepository.withPerson", WithPerson::new, PersonColumns::new,
            WithPerson::load, PERSONS);

    private WithPerson(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the person with that key, or empty if this query has none. */
    public Optional<PersonWithPerson> byId(long id) {
      return byKey(id);
    }

    /**
     * Persons in hand with person: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code person}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name
     * FROM person
     * WHERE person.id IN (:personPersonIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<PersonWithPerson> of(Collection<Person> persons) {
      return complete(persons, WithPerson::complete);
    }

    private static List<PersonWithPerson> load(Run run) {
      // several persons can share one person: each is read once
      var persons = new WithPersonPersonRows();
      var fetchedPersons = new PersonWithPersonRows(persons);
      run.scan(PERSONS, rows -> {
        while (rows.next()) {
          fetchedPersons.append(rows, 1);
        }
      });
      return run.distinct(fetchedPersons.list, PersonWithPerson::id);
    }

    private static List<PersonWithPerson> complete(Run run, List<Person> persons) {
      var personPersonIds = new LongIndex();
      for (Person person : persons) {
        personPersonIds.add(person.personId());
      }
      var personOf = personOf(run, personPersonIds);
      var result = new ArrayList<PersonWithPerson>(persons.size());
      for (Person person : persons) {
        result.add(PersonWithPerson.of(person,
            personOf.get(personPersonIds.find(person.personId()))));
      }
      return result;
    }

    private static List<people.Person> personOf(Run run, LongIndex personPersonIds) {
      var persons = new WithPersonPersonRows();
      var personToPerson = new Targets(run, personPersonIds, "Person.person", "maker.person_id");
      run.scan(PERSON, personPersonIds, rows -> {
        while (rows.next()) {
          personToPerson.add(rows, 1, personPersonIds.find(rows, 1), persons.append(rows, 1));
        }
      });
      return personToPerson.required(persons.list);
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
      return new Person(rows.getLong(at), rows.getLong(at + 1));
    }
  }

  /** Reads {@link people.Person} from rows. */
  private static final class WithPersonPersonRows {
    final LongIndex keys = new LongIndex();

    final List<people.Person> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds the row unless the key that refers to it is known. */
    int addReferred(Rows rows, int at, int foreignKey) throws SQLException {
      int position = keys.findReferred(rows, foreignKey);
      return position < 0 ? add(rows, at) : position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    people.Person read(Rows rows, int at) throws SQLException {
      return new people.Person(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link PersonWithPerson} from rows. */
  private static final class PersonWithPersonRows {
    final List<PersonWithPerson> list = new ArrayList<>();

    private final WithPersonPersonRows withPersonPersonRows;

    PersonWithPersonRows(WithPersonPersonRows withPersonPersonRows) {
      this.withPersonPersonRows = withPersonPersonRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    PersonWithPerson read(Rows rows, int at) throws SQLException {
      return new PersonWithPerson(rows.getLong(at), rows.getLongKey(at + 1),
          withPersonPersonRows.list.get(rows.require(withPersonPersonRows.addReferred(rows, at + 2, at + 1),
          "Person.person", "maker.person_id", at + 1)));
    }
  }
}
