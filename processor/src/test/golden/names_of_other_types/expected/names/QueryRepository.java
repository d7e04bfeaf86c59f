package names;

import dev.fetchplan.query.AssociationQuery;
import dev.fetchplan.query.ToManyQuery;
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
import dev.fetchplan.runtime.Targets;
import java.lang.Long;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Query} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class QueryRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public QueryRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public QueryRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Queries without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT query.id, query.optional_id, query.first_id
   * FROM query
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Queries with lists: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT query.id, query.optional_id, query.first_id
   * FROM query
   * }</pre>
   *
   * <p>{@code lists}, for all rows at once:
   *
   * <pre>{@code
   * SELECT list.id, list.query_id, list.key_id
   * FROM list
   * WHERE list.query_id IN (:queryIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithLists withLists() {
    return new WithLists(source, Narrowing.NONE);
  }

  /**
   * Queries with first (with key) and keys (with lists (with key)): 3 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT query.id, query.optional_id, query.first_id, first.id, first.query_id, first.key_id,
   *     first_key.id
   * FROM query
   * LEFT JOIN list first ON first.id = query.first_id
   * LEFT JOIN "key" first_key ON first_key.id = first.key_id
   * }</pre>
   *
   * <p>{@code keys}, for all rows at once:
   *
   * <pre>{@code
   * SELECT query_key.query_id, "key".id
   * FROM query_key
   * JOIN "key" ON "key".id = query_key.key_id
   * WHERE query_key.query_id IN (:queryIds)
   * }</pre>
   *
   * <p>{@code keys.lists}, for all rows at once:
   *
   * <pre>{@code
   * SELECT list.id, list.query_id, list.key_id, "key".id
   * FROM list
   * LEFT JOIN "key" ON "key".id = list.key_id
   * WHERE list.key_id IN (:keyIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithFirstKeyAndKeysListsKey withFirstKeyAndKeysListsKey() {
    return new WithFirstKeyAndKeysListsKey(source, Narrowing.NONE);
  }

  /**
   * Queries with optional: 1 statement.
   *
   * <pre>{@code
   * SELECT query.id, query.optional_id, query.first_id, optional.id, optional.number
   * FROM query
   * LEFT JOIN optional ON optional.id = query.optional_id
   * }</pre>
   */
  public WithOptional withOptional() {
    return new WithOptional(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Query> rowMapper() {
    return LabelledRows.mapper("Query", (rows, at) -> new Query(rows.getLong(at[0]),
        rows.getLongOrNull(at[1]), rows.getLongOrNull(at[2])), "id", "optional_id", "first_id");
  }

  /** Queries without associations: 1 statement. */
  public static final class All
      extends dev.fetchplan.query.Query<Query, Query, QueryColumns, Long, All> {
    private static final Select QUERIES = Select.root("Query", """
        SELECT query.id, query.optional_id, query.first_id
        FROM query""");

    private static final Plan<All, Query, QueryColumns> PLAN =
        Plan.of("QueryRepository.all", All::new, QueryColumns::new, All::load, QUERIES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the query with that key, or empty if this query has none. */
    public java.util.Optional<Query> byId(long id) {
      return byKey(id);
    }

    /** Queries in hand, in an immutable list: no statement. */
    public java.util.List<Query> of(Collection<Query> queries) {
      return inHand(queries);
    }

    private static java.util.List<Query> load(Run run) {
      var queries = new QueryRows();
      run.scan(QUERIES, rows -> {
        while (rows.next()) {
          queries.append(rows, 1);
        }
      });
      return run.distinct(queries.list, Query::id);
    }
  }

  /** Queries with lists: 2 statements. */
  public static final class WithLists
      extends dev.fetchplan.query.Query<QueryWithLists, Query, QueryColumns, Long, WithLists> {
    private static final Select QUERIES = Select.root("Query", """
        SELECT query.id, query.optional_id, query.first_id
        FROM query""");

    private static final Select LISTS = Select.prefetch("lists", "List", """
        SELECT list.id, list.query_id, list.key_id
        FROM list
        WHERE list.query_id IN (:queryIds)""");

    private static final Plan<WithLists, QueryWithLists, QueryColumns> PLAN =
        Plan.of("QueryRepository.withLists", WithLists::new, QueryColumns::new, WithLists::load,
            QUERIES, LISTS)
            .byRootKey(LISTS);

    private WithLists(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the query with that key, or empty if this query has none. */
    public java.util.Optional<QueryWithLists> byId(long id) {
      return byKey(id);
    }

    /**
     * Queries in hand with lists: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code lists}, for all rows at once:
     *
     * <pre>{@code
     * SELECT list.id, list.query_id, list.key_id
     * FROM list
     * WHERE list.query_id IN (:queryIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public java.util.List<QueryWithLists> of(Collection<Query> queries) {
      return complete(queries, WithLists::complete);
    }

    /**
     * For each key its lists: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without lists has an empty list. The
     * method {@code of} shows the SQL: {@code lists}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, java.util.List<List>> listsOf(Collection<Long> queryIds) {
      var keys = new LongIndex();
      return lists("listsOf", queryIds, keys, run -> listsOf(run, keys));
    }

    /** Narrows {@code lists} of each query; no further statement. */
    public WithLists lists(UnaryOperator<ToManyQuery<ListColumns>> narrow) {
      return narrowed("lists", ToManyQuery.of(ListColumns::new), narrow);
    }

    private static java.util.List<QueryWithLists> load(Run run) {
      var queries = new QueryRows();
      run.scan(QUERIES, rows -> {
        while (rows.next()) {
          queries.addRoot(rows, 1);
        }
      });
      var listsOf = listsOf(run, queries.keys);
      var result = new ArrayList<QueryWithLists>(queries.list.size());
      for (int i = 0; i < queries.list.size(); i++) {
        result.add(QueryWithLists.of(queries.list.get(i), listsOf[i]));
      }
      return result;
    }

    private static java.util.List<QueryWithLists> complete(Run run, java.util.List<Query> queries) {
      var queryIds = new LongIndex();
      for (Query query : queries) {
        queryIds.add(query.id());
      }
      var listsOf = listsOf(run, queryIds);
      var result = new ArrayList<QueryWithLists>(queries.size());
      for (Query query : queries) {
        result.add(QueryWithLists.of(query, listsOf[queryIds.find(query.id())]));
      }
      return result;
    }

    private static java.util.List<List>[] listsOf(Run run, LongIndex queryIds) {
      var lists = new ListRows();
      var queryToLists = new Links();
      run.scan(LISTS, queryIds, rows -> {
        while (rows.next()) {
          queryToLists.add(queryIds.find(rows, 2), lists.append(rows, 1));
        }
      });
      return queryToLists.lists(queryIds.size(), lists.list);
    }
  }

  /** Queries with first (with key) and keys (with lists (with key)): 3 statements. */
  public static final class WithFirstKeyAndKeysListsKey
      extends dev.fetchplan.query.Query<QueryWithFirstKeyAndKeysListsKey, Query, QueryColumns, Long, WithFirstKeyAndKeysListsKey> {
    private static final Select QUERIES = Select.root("Query", """
        SELECT query.id, query.optional_id, query.first_id, first.id, first.query_id, first.key_id,
            first_key.id
        FROM query
        LEFT JOIN list first ON first.id = query.first_id
        LEFT JOIN "key" first_key ON first_key.id = first.key_id""")
        .joining("first", "List")
        .joining("first.key", "Key");

    private static final Select FIRST = Select.prefetch("first", "List", """
        SELECT list.id, list.query_id, list.key_id, "key".id
        FROM list
        LEFT JOIN "key" ON "key".id = list.key_id
        WHERE list.id IN (:queryFirstIds)""")
        .joining("key", "Key");

    private static final Select KEYS = Select.prefetch("keys", "Key", """
        SELECT query_key.query_id, "key".id
        FROM query_key
        JOIN "key" ON "key".id = query_key.key_id
        WHERE query_key.query_id IN (:queryIds)""");

    private static final Select KEYS_LISTS = Select.prefetch("keys.lists", "List", """
        SELECT list.id, list.query_id, list.key_id, "key".id
        FROM list
        LEFT JOIN "key" ON "key".id = list.key_id
        WHERE list.key_id IN (:keyIds)""")
        .joining("key", "Key");

    private static final Plan<WithFirstKeyAndKeysListsKey, QueryWithFirstKeyAndKeysListsKey, QueryColumns> PLAN =
        Plan.of("QueryRepository.withFirstKeyAndKeysListsKey", WithFirstKeyAndKeysListsKey::new,
            QueryColumns::new, WithFirstKeyAndKeysListsKey::load, QUERIES, KEYS, KEYS_LISTS)
            .byRootKey(KEYS);

    private WithFirstKeyAndKeysListsKey(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the query with that key, or empty if this query has none. */
    public java.util.Optional<QueryWithFirstKeyAndKeysListsKey> byId(long id) {
      return byKey(id);
    }

    /**
     * Queries in hand with first (with key) and keys (with lists (with key)): 3 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code first}, for all rows at once:
     *
     * <pre>{@code
     * SELECT list.id, list.query_id, list.key_id, "key".id
     * FROM list
     * LEFT JOIN "key" ON "key".id = list.key_id
     * WHERE list.id IN (:queryFirstIds)
     * }</pre>
     *
     * <p>{@code keys}, for all rows at once:
     *
     * <pre>{@code
     * SELECT query_key.query_id, "key".id
     * FROM query_key
     * JOIN "key" ON "key".id = query_key.key_id
     * WHERE query_key.query_id IN (:queryIds)
     * }</pre>
     *
     * <p>{@code keys.lists}, for all rows at once:
     *
     * <pre>{@code
     * SELECT list.id, list.query_id, list.key_id, "key".id
     * FROM list
     * LEFT JOIN "key" ON "key".id = list.key_id
     * WHERE list.key_id IN (:keyIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public java.util.List<QueryWithFirstKeyAndKeysListsKey> of(Collection<Query> queries) {
      return complete(queries, WithFirstKeyAndKeysListsKey::complete);
    }

    /**
     * For each key its keys (with lists (with key)): 2 statements, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without keys has an empty list. The
     * method {@code of} shows the SQL: {@code keys}, {@code keys.lists}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, java.util.List<QueryWithFirstKeyAndKeysListsKey.KeyWithListsKey>> keysOf(
        Collection<Long> queryIds) {
      var keys = new LongIndex();
      return lists("keysOf", queryIds, keys, run -> {
        // several lists can share one key: each is read once
        var fetchedKeys = new KeyRows();
        // one list can be reached in several ways: each is read once
        var listsWithKey = new ListWithKeyRows(fetchedKeys);
        return keysOf(run, keys, listsWithKey);
      });
    }

    /** Narrows {@code keys} of each query; no further statement. */
    public WithFirstKeyAndKeysListsKey keys(UnaryOperator<KeysQuery> narrow) {
      return narrowed("keys", KeysQuery::new, narrow);
    }

    private static java.util.List<QueryWithFirstKeyAndKeysListsKey> load(Run run) {
      // several lists can share one key: each is read once
      var keys = new KeyRows();
      // several queries can share one list: each is read once
      var listsWithKey = new ListWithKeyRows(keys);
      var queries = new QueryRows();
      var queryToFirst = new Positions();
      run.scan(QUERIES, rows -> {
        while (rows.next()) {
          int query = queries.addRoot(rows, 1);
          queryToFirst.set(query, listsWithKey.add(rows, 4));
        }
      });
      var keysOf = keysOf(run, queries.keys, listsWithKey);
      var result = new ArrayList<QueryWithFirstKeyAndKeysListsKey>(queries.list.size());
      for (int i = 0; i < queries.list.size(); i++) {
        result.add(QueryWithFirstKeyAndKeysListsKey.of(queries.list.get(i),
            queryToFirst.optional(i, listsWithKey.list), keysOf[i]));
      }
      return result;
    }

    private static java.util.List<QueryWithFirstKeyAndKeysListsKey> complete(Run run,
        java.util.List<Query> queries) {
      var queryFirstIds = new LongIndex();
      var queryIds = new LongIndex();
      for (Query query : queries) {
        queryFirstIds.add(query.firstId());
        queryIds.add(query.id());
      }
      // several lists can share one key: each is read once
      var keys = new KeyRows();
      // one list can be reached in several ways: each is read once
      var listsWithKey = new ListWithKeyRows(keys);
      var firstOf = firstOf(run, queryFirstIds, listsWithKey);
      var keysOf = keysOf(run, queryIds, listsWithKey);
      var result = new ArrayList<QueryWithFirstKeyAndKeysListsKey>(queries.size());
      for (Query query : queries) {
        result.add(QueryWithFirstKeyAndKeysListsKey.of(query, queryFirstIds.target(query.firstId(),
            firstOf), keysOf[queryIds.find(query.id())]));
      }
      return result;
    }

    private static java.util.List<java.util.Optional<QueryWithFirstKeyAndKeysListsKey.ListWithKey>> firstOf(
        Run run, LongIndex queryFirstIds, ListWithKeyRows listsWithKey) {
      var queryToFirst = new Targets(run, queryFirstIds, "Query.first", "query.first_id");
      run.scan(FIRST, queryFirstIds, rows -> {
        while (rows.next()) {
          queryToFirst.add(rows, 1, queryFirstIds.find(rows, 1), listsWithKey.add(rows, 1));
        }
      });
      return queryToFirst.optional(listsWithKey.list);
    }

    private static java.util.List<QueryWithFirstKeyAndKeysListsKey.KeyWithListsKey>[] keysOf(
        Run run, LongIndex queryIds, ListWithKeyRows listsWithKey) {
      // several queries can share one key: each is read once
      var keys = new KeyRows();
      var queryToKeys = new Links();
      run.scan(KEYS, queryIds, rows -> {
        while (rows.next()) {
          queryToKeys.add(queryIds.find(rows, 1), keys.add(rows, 2));
        }
      });
      var listsOf = listsOf(run, keys.keys, listsWithKey);
      var keysWithListsKey =
          new ArrayList<QueryWithFirstKeyAndKeysListsKey.KeyWithListsKey>(keys.list.size());
      for (int i = 0; i < keys.list.size(); i++) {
        keysWithListsKey.add(QueryWithFirstKeyAndKeysListsKey.KeyWithListsKey.of(keys.list.get(i),
            listsOf[i]));
      }
      return queryToKeys.lists(queryIds.size(), keysWithListsKey);
    }

    private static java.util.List<QueryWithFirstKeyAndKeysListsKey.ListWithKey>[] listsOf(Run run,
        LongIndex keyIds, ListWithKeyRows listsWithKey) {
      var keyToLists = new Links();
      run.scan(KEYS_LISTS, keyIds, rows -> {
        while (rows.next()) {
          keyToLists.add(keyIds.find(rows, 3), listsWithKey.add(rows, 1));
        }
      });
      return keyToLists.lists(keyIds.size(), listsWithKey.list);
    }

    /** Narrows {@code keys}. */
    public static final class KeysQuery extends AssociationQuery<KeyColumns, KeysQuery> {
      private KeysQuery(Narrowing narrowing) {
        super(KeyColumns::new, KeysQuery::new, narrowing);
      }

      /** Narrows {@code lists} of each key; no further statement. */
      public KeysQuery lists(UnaryOperator<ToManyQuery<ListColumns>> narrow) {
        return narrowed("lists", ToManyQuery.of(ListColumns::new), narrow);
      }
    }
  }

  /** Queries with optional: 1 statement. */
  public static final class WithOptional
      extends dev.fetchplan.query.Query<QueryWithOptional, Query, QueryColumns, Long, WithOptional> {
    private static final Select QUERIES = Select.root("Query", """
        SELECT query.id, query.optional_id, query.first_id, optional.id, optional.number
        FROM query
        LEFT JOIN optional ON optional.id = query.optional_id""")
        .joining("optional", "Optional");

    private static final Select OPTIONAL = Select.prefetch("optional", "Optional", """
        SELECT optional.id, optional.number
        FROM optional
        WHERE optional.id IN (:queryOptionalIds)""");

    private static final Plan<WithOptional, QueryWithOptional, QueryColumns> PLAN =
        Plan.of("QueryRepository.withOptional", WithOptional::new, QueryColumns::new,
            WithOptional::load, QUERIES);

    private WithOptional(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the query with that key, or empty if this query has none. */
    public java.util.Optional<QueryWithOptional> byId(long id) {
      return byKey(id);
    }

    /**
     * Queries in hand with optional: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code optional}, for all rows at once:
     *
     * <pre>{@code
     * SELECT optional.id, optional.number
     * FROM optional
     * WHERE optional.id IN (:queryOptionalIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public java.util.List<QueryWithOptional> of(Collection<Query> queries) {
      return complete(queries, WithOptional::complete);
    }

    private static java.util.List<QueryWithOptional> load(Run run) {
      // several queries can share one optional: each is read once
      var optionals = new OptionalRows();
      var queries = new QueryWithOptionalRows(optionals);
      run.scan(QUERIES, rows -> {
        while (rows.next()) {
          queries.append(rows, 1);
        }
      });
      return run.distinct(queries.list, QueryWithOptional::id);
    }

    private static java.util.List<QueryWithOptional> complete(Run run,
        java.util.List<Query> queries) {
      var queryOptionalIds = new LongIndex();
      for (Query query : queries) {
        queryOptionalIds.add(query.optionalId());
      }
      var optionalOf = optionalOf(run, queryOptionalIds);
      var result = new ArrayList<QueryWithOptional>(queries.size());
      for (Query query : queries) {
        result.add(QueryWithOptional.of(query, queryOptionalIds.target(query.optionalId(),
            optionalOf)));
      }
      return result;
    }

    private static java.util.List<java.util.Optional<Optional>> optionalOf(Run run,
        LongIndex queryOptionalIds) {
      var optionals = new OptionalRows();
      var queryToOptional = new Targets(run, queryOptionalIds, "Query.optional",
          "query.optional_id");
      run.scan(OPTIONAL, queryOptionalIds, rows -> {
        while (rows.next()) {
          queryToOptional.add(rows, 1, queryOptionalIds.find(rows, 1), optionals.append(rows, 1));
        }
      });
      return queryToOptional.optional(optionals.list);
    }
  }

  /** Reads {@link Query} from rows. */
  private static final class QueryRows {
    final LongIndex keys = new LongIndex();

    final java.util.List<Query> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Query read(Rows rows, int at) throws SQLException {
      return new Query(rows.getLong(at), rows.getLongOrNull(at + 1), rows.getLongOrNull(at + 2));
    }
  }

  /** Reads {@link List} from rows. */
  private static final class ListRows {
    final java.util.List<List> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    List read(Rows rows, int at) throws SQLException {
      return new List(rows.getLong(at), rows.getLong(at + 1), rows.getLong(at + 2));
    }
  }

  /** Reads {@link Key} from rows. */
  private static final class KeyRows {
    final LongIndex keys = new LongIndex();

    final java.util.List<Key> list = new ArrayList<>();

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

    Key read(Rows rows, int at) throws SQLException {
      return new Key(rows.getLong(at));
    }
  }

  /** Reads {@link QueryWithFirstKeyAndKeysListsKey.ListWithKey} from rows. */
  private static final class ListWithKeyRows {
    final LongIndex keys = new LongIndex();

    final java.util.List<QueryWithFirstKeyAndKeysListsKey.ListWithKey> list = new ArrayList<>();

    private final KeyRows keyRows;

    ListWithKeyRows(KeyRows keyRows) {
      this.keyRows = keyRows;
    }

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    QueryWithFirstKeyAndKeysListsKey.ListWithKey read(Rows rows, int at) throws SQLException {
      return new QueryWithFirstKeyAndKeysListsKey.ListWithKey(rows.getLong(at),
          rows.getLong(at + 1), rows.getLongKey(at + 2),
          keyRows.list.get(rows.require(keyRows.addReferred(rows, at + 3, at + 2), "List.key",
          "list.key_id", at + 2)));
    }
  }

  /** Reads {@link Optional} from rows. */
  private static final class OptionalRows {
    final LongIndex keys = new LongIndex();

    final java.util.List<Optional> list = new ArrayList<>();

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

    java.util.Optional<Optional> optional(int position) {
      return position < 0 ? java.util.Optional.empty() : java.util.Optional.of(list.get(position));
    }

    Optional read(Rows rows, int at) throws SQLException {
      return new Optional(rows.getLong(at), rows.getLongOrNull(at + 1));
    }
  }

  /** Reads {@link QueryWithOptional} from rows. */
  private static final class QueryWithOptionalRows {
    final java.util.List<QueryWithOptional> list = new ArrayList<>();

    private final OptionalRows optionalRows;

    QueryWithOptionalRows(OptionalRows optionalRows) {
      this.optionalRows = optionalRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    QueryWithOptional read(Rows rows, int at) throws SQLException {
      return new QueryWithOptional(rows.getLong(at), rows.getLongOrNull(at + 1),
          rows.getLongOrNull(at + 2),
          optionalRows.optional(optionalRows.addReferred(rows, at + 3, at + 1)));
    }
  }
}
