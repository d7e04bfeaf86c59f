package people;

import dev.fetchplan.query.AssociationQuery;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.KeyIndex;
import dev.fetchplan.runtime.KeyType;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Positions;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;
import people.social.Follow;
import people.social.FollowColumns;

/**
 * Loads {@link Person} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PersonRepository {
  private static final QualifiedType<Instant> INSTANT = QualifiedType.of(Instant.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public PersonRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, INSTANT);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public PersonRepository(Handle handle) {
    this.source = Source.of(handle, INSTANT);
  }

  /**
   * Persons without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT person.id, person.email
   * FROM person
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Persons with follows (with follows): 3 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT person.id, person.email
   * FROM person
   * }</pre>
   *
   * <p>{@code follows}, for all rows at once:
   *
   * <pre>{@code
   * SELECT follow.follower_email, person.id, person.email
   * FROM follow
   * JOIN person ON person.id = follow.followed_id
   * WHERE follow.follower_email IN (:personEmails)
   * }</pre>
   *
   * <p>{@code follows.follows}, for all rows at once:
   *
   * <pre>{@code
   * SELECT follow.follower_email, person.id, person.email
   * FROM follow
   * JOIN person ON person.id = follow.followed_id
   * WHERE follow.follower_email IN (:personEmails)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithFollowsFollows withFollowsFollows() {
    return new WithFollowsFollows(source, Narrowing.NONE);
  }

  /**
   * Persons with followers: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT person.id, person.email
   * FROM person
   * }</pre>
   *
   * <p>{@code followers}, for all rows at once:
   *
   * <pre>{@code
   * SELECT follow.followed_id, person.id, person.email
   * FROM follow
   * JOIN person ON person.email = follow.follower_email
   * WHERE follow.followed_id IN (:personIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithFollowers withFollowers() {
    return new WithFollowers(source, Narrowing.NONE);
  }

  /**
   * Persons with trail: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT person.id, person.email
   * FROM person
   * }</pre>
   *
   * <p>{@code trail}, for all rows at once:
   *
   * <pre>{@code
   * SELECT trail_link.follower_email, follow.id, follow.follower_email, follow.followed_id,
   *     follow.cause_id, follow.since
   * FROM follow trail_link
   * JOIN follow ON follow.id = trail_link.cause_id
   * WHERE trail_link.follower_email IN (:personEmails)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithTrail withTrail() {
    return new WithTrail(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Person> rowMapper() {
    return LabelledRows.mapper("Person", (rows, at) -> new Person(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "email");
  }

  /** Persons without associations: 1 statement. */
  public static final class All extends Query<Person, Person, PersonColumns, Long, All> {
    private static final Select PERSONS = Select.root("Person", """
        SELECT person.id, person.email
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

  /** Persons with follows (with follows): 3 statements. */
  public static final class WithFollowsFollows
      extends Query<PersonWithFollowsFollows, Person, PersonColumns, Long, WithFollowsFollows> {
    private static final Select PERSONS = Select.root("Person", """
        SELECT person.id, person.email
        FROM person""");

    private static final Select FOLLOWS = Select.prefetch("follows", "Person", """
        SELECT follow.follower_email, person.id, person.email
        FROM follow
        JOIN person ON person.id = follow.followed_id
        WHERE follow.follower_email IN (:personEmails)""")
        .key(KeyType.STRING);

    private static final Select FOLLOWS_FOLLOWS = Select.prefetch("follows.follows", "Person", """
        SELECT follow.follower_email, person.id, person.email
        FROM follow
        JOIN person ON person.id = follow.followed_id
        WHERE follow.follower_email IN (:personEmails)""")
        .key(KeyType.STRING);

    private static final Plan<WithFollowsFollows, PersonWithFollowsFollows, PersonColumns> PLAN =
        Plan.of("PersonRepository.withFollowsFollows", WithFollowsFollows::new, PersonColumns::new,
            WithFollowsFollows::load, PERSONS, FOLLOWS, FOLLOWS_FOLLOWS);

    private WithFollowsFollows(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the person with that key, or empty if this query has none. */
    public Optional<PersonWithFollowsFollows> byId(long id) {
      return byKey(id);
    }

    /**
     * Persons in hand with follows (with follows): 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code follows}, for all rows at once:
     *
     * <pre>{@code
     * SELECT follow.follower_email, person.id, person.email
     * FROM follow
     * JOIN person ON person.id = follow.followed_id
     * WHERE follow.follower_email IN (:personEmails)
     * }</pre>
     *
     * <p>{@code follows.follows}, for all rows at once:
     *
     * <pre>{@code
     * SELECT follow.follower_email, person.id, person.email
     * FROM follow
     * JOIN person ON person.id = follow.followed_id
     * WHERE follow.follower_email IN (:personEmails)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<PersonWithFollowsFollows> of(Collection<Person> persons) {
      return complete(persons, WithFollowsFollows::complete);
    }

    /**
     * For each key its follows (with follows): 2 statements, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without follows has an empty list. The
     * method {@code of} shows the SQL: {@code follows}, {@code follows.follows}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<String, List<PersonWithFollowsFollows.PersonWithFollows>> followsOf(
        Collection<String> personEmails) {
      var keys = KeyIndex.ofStrings();
      return lists("followsOf", personEmails, keys, run -> followsOf(run, keys));
    }

    /** Narrows {@code follows} of each person; no further statement. */
    public WithFollowsFollows follows(UnaryOperator<FollowsQuery> narrow) {
      return narrowed("follows", FollowsQuery::new, narrow);
    }

    private static List<PersonWithFollowsFollows> load(Run run) {
      var persons = new PersonRows();
      var personEmails = KeyIndex.ofStrings();
      var personToEmail = new Positions();
      run.scan(PERSONS, rows -> {
        while (rows.next()) {
          int person = persons.addRoot(rows, 1);
          personToEmail.set(person, personEmails.add(rows, 2));
        }
      });
      var followsOf = followsOf(run, personEmails);
      var result = new ArrayList<PersonWithFollowsFollows>(persons.list.size());
      for (int i = 0; i < persons.list.size(); i++) {
        result.add(PersonWithFollowsFollows.of(persons.list.get(i),
            personToEmail.list(i, followsOf)));
      }
      return result;
    }

    private static List<PersonWithFollowsFollows> complete(Run run, List<Person> persons) {
      var personEmails = KeyIndex.ofStrings();
      for (Person person : persons) {
        personEmails.add(person.email());
      }
      var followsOf = followsOf(run, personEmails);
      var result = new ArrayList<PersonWithFollowsFollows>(persons.size());
      for (Person person : persons) {
        result.add(PersonWithFollowsFollows.of(person, personEmails.list(person.email(),
            followsOf)));
      }
      return result;
    }

    private static List<PersonWithFollowsFollows.PersonWithFollows>[] followsOf(Run run,
        KeyIndex<String> personEmails) {
      // several persons can share one person: each is read once
      var follows = new PersonRows();
      var followsPersonEmails = KeyIndex.ofStrings();
      var personToEmail = new Positions();
      var personToFollows = new Links();
      run.scan(FOLLOWS, personEmails, rows -> {
        while (rows.next()) {
          int person = follows.add(rows, 2);
          personToFollows.add(personEmails.find(rows, 1), person);
          personToEmail.set(person, followsPersonEmails.add(rows, 3));
        }
      });
      var followsFollowsOf = followsFollowsOf(run, followsPersonEmails);
      var personsWithFollows =
          new ArrayList<PersonWithFollowsFollows.PersonWithFollows>(follows.list.size());
      for (int i = 0; i < follows.list.size(); i++) {
        personsWithFollows.add(PersonWithFollowsFollows.PersonWithFollows.of(follows.list.get(i),
            personToEmail.list(i, followsFollowsOf)));
      }
      return personToFollows.lists(personEmails.size(), personsWithFollows);
    }

    private static List<Person>[] followsFollowsOf(Run run, KeyIndex<String> personEmails) {
      // several persons can share one person: each is read once
      var follows = new PersonRows();
      var personToFollows = new Links();
      run.scan(FOLLOWS_FOLLOWS, personEmails, rows -> {
        while (rows.next()) {
          personToFollows.add(personEmails.find(rows, 1), follows.add(rows, 2));
        }
      });
      return personToFollows.lists(personEmails.size(), follows.list);
    }

    /** Narrows {@code follows}. */
    public static final class FollowsQuery extends AssociationQuery<PersonColumns, FollowsQuery> {
      private FollowsQuery(Narrowing narrowing) {
        super(PersonColumns::new, FollowsQuery::new, narrowing);
      }

      /** Narrows {@code follows} of each person; no further statement. */
      public FollowsQuery follows(UnaryOperator<ToManyQuery<PersonColumns>> narrow) {
        return narrowed("follows", ToManyQuery.of(PersonColumns::new), narrow);
      }
    }
  }

  /** Persons with followers: 2 statements. */
  public static final class WithFollowers
      extends Query<PersonWithFollowers, Person, PersonColumns, Long, WithFollowers> {
    private static final Select PERSONS = Select.root("Person", """
        SELECT person.id, person.email
        FROM person""");

    private static final Select FOLLOWERS = Select.prefetch("followers", "Person", """
        SELECT follow.followed_id, person.id, person.email
        FROM follow
        JOIN person ON person.email = follow.follower_email
        WHERE follow.followed_id IN (:personIds)""");

    private static final Plan<WithFollowers, PersonWithFollowers, PersonColumns> PLAN =
        Plan.of("PersonRepository.withFollowers", WithFollowers::new, PersonColumns::new,
            WithFollowers::load, PERSONS, FOLLOWERS)
            .byRootKey(FOLLOWERS);

    private WithFollowers(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the person with that key, or empty if this query has none. */
    public Optional<PersonWithFollowers> byId(long id) {
      return byKey(id);
    }

    /**
     * Persons in hand with followers: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code followers}, for all rows at once:
     *
     * <pre>{@code
     * SELECT follow.followed_id, person.id, person.email
     * FROM follow
     * JOIN person ON person.email = follow.follower_email
     * WHERE follow.followed_id IN (:personIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<PersonWithFollowers> of(Collection<Person> persons) {
      return complete(persons, WithFollowers::complete);
    }

    /**
     * For each key its followers: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without followers has an empty list. The
     * method {@code of} shows the SQL: {@code followers}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Person>> followersOf(Collection<Long> personIds) {
      var keys = new LongIndex();
      return lists("followersOf", personIds, keys, run -> followersOf(run, keys));
    }

    /** Narrows {@code followers} of each person; no further statement. */
    public WithFollowers followers(UnaryOperator<ToManyQuery<PersonColumns>> narrow) {
      return narrowed("followers", ToManyQuery.of(PersonColumns::new), narrow);
    }

    private static List<PersonWithFollowers> load(Run run) {
      var persons = new PersonRows();
      run.scan(PERSONS, rows -> {
        while (rows.next()) {
          persons.addRoot(rows, 1);
        }
      });
      var followersOf = followersOf(run, persons.keys);
      var result = new ArrayList<PersonWithFollowers>(persons.list.size());
      for (int i = 0; i < persons.list.size(); i++) {
        result.add(PersonWithFollowers.of(persons.list.get(i), followersOf[i]));
      }
      return result;
    }

    private static List<PersonWithFollowers> complete(Run run, List<Person> persons) {
      var personIds = new LongIndex();
      for (Person person : persons) {
        personIds.add(person.id());
      }
      var followersOf = followersOf(run, personIds);
      var result = new ArrayList<PersonWithFollowers>(persons.size());
      for (Person person : persons) {
        result.add(PersonWithFollowers.of(person, followersOf[personIds.find(person.id())]));
      }
      return result;
    }

    private static List<Person>[] followersOf(Run run, LongIndex personIds) {
      // several persons can share one person: each is read once
      var followers = new PersonRows();
      var personToFollowers = new Links();
      run.scan(FOLLOWERS, personIds, rows -> {
        while (rows.next()) {
          personToFollowers.add(personIds.find(rows, 1), followers.add(rows, 2));
        }
      });
      return personToFollowers.lists(personIds.size(), followers.list);
    }
  }

  /** Persons with trail: 2 statements. */
  public static final class WithTrail
      extends Query<PersonWithTrail, Person, PersonColumns, Long, WithTrail> {
    private static final Select PERSONS = Select.root("Person", """
        SELECT person.id, person.email
        FROM person""");

    private static final Select TRAIL = Select.prefetch("trail", "Follow", """
        SELECT trail_link.follower_email, follow.id, follow.follower_email, follow.followed_id,
            follow.cause_id, follow.since
        FROM follow trail_link
        JOIN follow ON follow.id = trail_link.cause_id
        WHERE trail_link.follower_email IN (:personEmails)""")
        .key(KeyType.STRING);

    private static final Plan<WithTrail, PersonWithTrail, PersonColumns> PLAN =
        Plan.of("PersonRepository.withTrail", WithTrail::new, PersonColumns::new, WithTrail::load,
            PERSONS, TRAIL);

    private WithTrail(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the person with that key, or empty if this query has none. */
    public Optional<PersonWithTrail> byId(long id) {
      return byKey(id);
    }

    /**
     * Persons in hand with trail: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code trail}, for all rows at once:
     *
     * <pre>{@code
     * SELECT trail_link.follower_email, follow.id, follow.follower_email, follow.followed_id,
     *     follow.cause_id, follow.since
     * FROM follow trail_link
     * JOIN follow ON follow.id = trail_link.cause_id
     * WHERE trail_link.follower_email IN (:personEmails)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<PersonWithTrail> of(Collection<Person> persons) {
      return complete(persons, WithTrail::complete);
    }

    /**
     * For each key its trail: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without trail has an empty list. The
     * method {@code of} shows the SQL: {@code trail}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<String, List<Follow>> trailOf(Collection<String> personEmails) {
      var keys = KeyIndex.ofStrings();
      return lists("trailOf", personEmails, keys, run -> trailOf(run, keys));
    }

    /** Narrows {@code trail} of each person; no further statement. */
    public WithTrail trail(UnaryOperator<ToManyQuery<FollowColumns>> narrow) {
      return narrowed("trail", ToManyQuery.of(FollowColumns::new), narrow);
    }

    private static List<PersonWithTrail> load(Run run) {
      var persons = new PersonRows();
      var personEmails = KeyIndex.ofStrings();
      var personToEmail = new Positions();
      run.scan(PERSONS, rows -> {
        while (rows.next()) {
          int person = persons.addRoot(rows, 1);
          personToEmail.set(person, personEmails.add(rows, 2));
        }
      });
      var trailOf = trailOf(run, personEmails);
      var result = new ArrayList<PersonWithTrail>(persons.list.size());
      for (int i = 0; i < persons.list.size(); i++) {
        result.add(PersonWithTrail.of(persons.list.get(i), personToEmail.list(i, trailOf)));
      }
      return result;
    }

    private static List<PersonWithTrail> complete(Run run, List<Person> persons) {
      var personEmails = KeyIndex.ofStrings();
      for (Person person : persons) {
        personEmails.add(person.email());
      }
      var trailOf = trailOf(run, personEmails);
      var result = new ArrayList<PersonWithTrail>(persons.size());
      for (Person person : persons) {
        result.add(PersonWithTrail.of(person, personEmails.list(person.email(), trailOf)));
      }
      return result;
    }

    private static List<Follow>[] trailOf(Run run, KeyIndex<String> personEmails) {
      // several persons can share one follow: each is read once
      var trail = new FollowRows(run);
      var personToTrail = new Links();
      run.scan(TRAIL, personEmails, rows -> {
        while (rows.next()) {
          personToTrail.add(personEmails.find(rows, 1), trail.add(rows, 2));
        }
      });
      return personToTrail.lists(personEmails.size(), trail.list);
    }
  }

  /** Reads {@link Person} from rows. */
  private static final class PersonRows {
    final LongIndex keys = new LongIndex();

    final List<Person> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Person read(Rows rows, int at) throws SQLException {
      return new Person(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link Follow} from rows. */
  private static final class FollowRows {
    final LongIndex keys = new LongIndex();

    final List<Follow> list = new ArrayList<>();

    private final ColumnMapper<Instant> instantMapper;

    FollowRows(Run run) {
      this.instantMapper = run.mapper(INSTANT);
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Follow read(Rows rows, int at) throws SQLException {
      return new Follow(rows.getLong(at), rows.getString(at + 1), rows.getLong(at + 2),
          rows.getLongOrNull(at + 3), rows.get(instantMapper, at + 4));
    }
  }
}
