package optional;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.KeyType;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Publisher} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PublisherRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public PublisherRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public PublisherRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Publishers without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT publisher.code, publisher.owner_id
   * FROM publisher
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Publishers with owner: 1 statement.
   *
   * <pre>{@code
   * SELECT publisher.code, publisher.owner_id, owner.id, owner.name, owner.home_id
   * FROM publisher
   * LEFT JOIN person owner ON owner.id = publisher.owner_id
   * }</pre>
   */
  public WithOwner withOwner() {
    return new WithOwner(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Publisher> rowMapper() {
    return LabelledRows.mapper("Publisher", (rows, at) -> new Publisher(rows.getString(at[0]),
        rows.getLongOrNull(at[1])), "code", "owner_id");
  }

  /** Publishers without associations: 1 statement. */
  public static final class All extends Query<Publisher, Publisher, PublisherColumns, String, All> {
    private static final Select PUBLISHERS = Select.root("Publisher", """
        SELECT publisher.code, publisher.owner_id
        FROM publisher""")
        .key(KeyType.STRING);

    private static final Plan<All, Publisher, PublisherColumns> PLAN =
        Plan.of("PublisherRepository.all", All::new, PublisherColumns::new, All::load, PUBLISHERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the publisher with that key, or empty if this query has none. */
    public Optional<Publisher> byId(String code) {
      return byKey(code);
    }

    private static List<Publisher> load(Run run) {
      var publishers = new PublisherRows();
      run.scan(PUBLISHERS, rows -> {
        while (rows.next()) {
          publishers.append(rows, 1);
        }
      });
      return run.distinctBy(publishers.list, Publisher::code);
    }
  }

  /** Publishers with owner: 1 statement. */
  public static final class WithOwner
      extends Query<PublisherWithOwner, Publisher, PublisherColumns, String, WithOwner> {
    private static final Select PUBLISHERS = Select.root("Publisher", """
        SELECT publisher.code, publisher.owner_id, owner.id, owner.name, owner.home_id
        FROM publisher
        LEFT JOIN person owner ON owner.id = publisher.owner_id""")
        .joining("owner", "Person")
        .key(KeyType.STRING);

    private static final Plan<WithOwner, PublisherWithOwner, PublisherColumns> PLAN =
        Plan.of("PublisherRepository.withOwner", WithOwner::new, PublisherColumns::new,
            WithOwner::load, PUBLISHERS);

    private WithOwner(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the publisher with that key, or empty if this query has none. */
    public Optional<PublisherWithOwner> byId(String code) {
      return byKey(code);
    }

    private static List<PublisherWithOwner> load(Run run) {
      // several publishers can share one person: each is read once
      var owners = new PersonRows();
      var publishers = new PublisherWithOwnerRows(owners);
      run.scan(PUBLISHERS, rows -> {
        while (rows.next()) {
          publishers.append(rows, 1);
        }
      });
      return run.distinctBy(publishers.list, PublisherWithOwner::code);
    }
  }

  /** Reads {@link Publisher} from rows. */
  private static final class PublisherRows {
    final List<Publisher> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Publisher read(Rows rows, int at) throws SQLException {
      return new Publisher(rows.getString(at), rows.getLongOrNull(at + 1));
    }
  }

  /** Reads {@link Person} from rows. */
  private static final class PersonRows {
    final LongIndex keys = new LongIndex();

    final List<Person> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Optional<Person> optional(Rows rows, int at) throws SQLException {
      int position = add(rows, at);
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Person read(Rows rows, int at) throws SQLException {
      return new Person(rows.getLong(at), rows.getString(at + 1), rows.getString(at + 2));
    }
  }

  /** Reads {@link PublisherWithOwner} from rows. */
  private static final class PublisherWithOwnerRows {
    final List<PublisherWithOwner> list = new ArrayList<>();

    private final PersonRows personRows;

    PublisherWithOwnerRows(PersonRows personRows) {
      this.personRows = personRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    PublisherWithOwner read(Rows rows, int at) throws SQLException {
      return new PublisherWithOwner(rows.getString(at), rows.getLongOrNull(at + 1),
          personRows.optional(rows, at + 2));
    }
  }
}
