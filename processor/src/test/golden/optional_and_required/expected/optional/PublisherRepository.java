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

    /** Publishers in hand, in an immutable list: no statement. */
    public List<Publisher> of(Collection<Publisher> publishers) {
      return inHand(publishers);
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

    private static final Select OWNER = Select.prefetch("owner", "Person", """
        SELECT person.id, person.name, person.home_id
        FROM person
        WHERE person.id IN (:publisherOwnerIds)""");

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

    /**
     * Publishers in hand with owner: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code owner}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name, person.home_id
     * FROM person
     * WHERE person.id IN (:publisherOwnerIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<PublisherWithOwner> of(Collection<Publisher> publishers) {
      return complete(publishers, WithOwner::complete);
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

    private static List<PublisherWithOwner> complete(Run run, List<Publisher> publishers) {
      var publisherOwnerIds = new LongIndex();
      for (Publisher publisher : publishers) {
        publisherOwnerIds.add(publisher.ownerId());
      }
      var ownerOf = ownerOf(run, publisherOwnerIds);
      var result = new ArrayList<PublisherWithOwner>(publishers.size());
      for (Publisher publisher : publishers) {
        result.add(PublisherWithOwner.of(publisher, publisherOwnerIds.target(publisher.ownerId(),
            ownerOf)));
      }
      return result;
    }

    private static List<Optional<Person>> ownerOf(Run run, LongIndex publisherOwnerIds) {
      var owners = new PersonRows();
      var publisherToOwner = new Targets(run, publisherOwnerIds, "Publisher.owner",
          "publisher.owner_id");
      run.scan(OWNER, publisherOwnerIds, rows -> {
        while (rows.next()) {
          publisherToOwner.add(rows, 1, publisherOwnerIds.find(rows, 1), owners.append(rows, 1));
        }
      });
      return publisherToOwner.optional(owners.list);
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

    Optional<Person> optional(int position) {
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
          personRows.optional(personRows.addReferred(rows, at + 2, at + 1)));
    }
  }
}
