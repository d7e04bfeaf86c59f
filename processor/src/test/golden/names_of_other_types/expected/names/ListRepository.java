package names;

import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.runtime.Targets;
import java.lang.Long;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link List} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ListRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public ListRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public ListRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Lists without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT list.id, list.query_id, list.key_id
   * FROM list
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Lists with query: 1 statement.
   *
   * <pre>{@code
   * SELECT list.id, list.query_id, list.key_id, query.id, query.optional_id, query.first_id
   * FROM list
   * LEFT JOIN query ON query.id = list.query_id
   * }</pre>
   */
  public WithQuery withQuery() {
    return new WithQuery(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<List> rowMapper() {
    return LabelledRows.mapper("List", (rows, at) -> new List(rows.getLong(at[0]),
        rows.getLong(at[1]), rows.getLong(at[2])), "id", "query_id", "key_id");
  }

  /** Lists without associations: 1 statement. */
  public static final class All
      extends dev.fetchplan.query.Query<List, List, ListColumns, Long, All> {
    private static final Select LISTS = Select.root("List", """
        SELECT list.id, list.query_id, list.key_id
        FROM list""");

    private static final Plan<All, List, ListColumns> PLAN =
        Plan.of("ListRepository.all", All::new, ListColumns::new, All::load, LISTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the list with that key, or empty if this query has none. */
    public Optional<List> byId(long id) {
      return byKey(id);
    }

    /** Lists in hand, in an immutable list: no statement. */
    public java.util.List<List> of(Collection<List> lists) {
      return inHand(lists);
    }

    private static java.util.List<List> load(Run run) {
      var lists = new ListRows();
      run.scan(LISTS, rows -> {
        while (rows.next()) {
          lists.append(rows, 1);
        }
      });
      return run.distinct(lists.list, List::id);
    }
  }

  /** Lists with query: 1 statement. */
  public static final class WithQuery
      extends dev.fetchplan.query.Query<ListWithQuery, List, ListColumns, Long, WithQuery> {
    private static final Select LISTS = Select.root("List", """
        SELECT list.id, list.query_id, list.key_id, query.id, query.optional_id, query.first_id
        FROM list
        LEFT JOIN query ON query.id = list.query_id""")
        .joining("query", "Query");

    private static final Select QUERY = Select.prefetch("query", "Query", """
        SELECT query.id, query.optional_id, query.first_id
        FROM query
        WHERE query.id IN (:listQueryIds)""");

    private static final Plan<WithQuery, ListWithQuery, ListColumns> PLAN =
        Plan.of("ListRepository.withQuery", WithQuery::new, ListColumns::new, WithQuery::load,
            LISTS);

    private WithQuery(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the list with that key, or empty if this query has none. */
    public Optional<ListWithQuery> byId(long id) {
      return byKey(id);
    }

    /**
     * Lists in hand with query: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code query}, for all rows at once:
     *
     * <pre>{@code
     * SELECT query.id, query.optional_id, query.first_id
     * FROM query
     * WHERE query.id IN (:listQueryIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public java.util.List<ListWithQuery> of(Collection<List> lists) {
      return complete(lists, WithQuery::complete);
    }

    private static java.util.List<ListWithQuery> load(Run run) {
      // several lists can share one query: each is read once
      var queries = new QueryRows();
      var lists = new ListWithQueryRows(queries);
      run.scan(LISTS, rows -> {
        while (rows.next()) {
          lists.append(rows, 1);
        }
      });
      return run.distinct(lists.list, ListWithQuery::id);
    }

    private static java.util.List<ListWithQuery> complete(Run run, java.util.List<List> lists) {
      var listQueryIds = new LongIndex();
      for (List list : lists) {
        listQueryIds.add(list.queryId());
      }
      var queryOf = queryOf(run, listQueryIds);
      var result = new ArrayList<ListWithQuery>(lists.size());
      for (List list : lists) {
        result.add(ListWithQuery.of(list, queryOf.get(listQueryIds.find(list.queryId()))));
      }
      return result;
    }

    private static java.util.List<Query> queryOf(Run run, LongIndex listQueryIds) {
      var queries = new QueryRows();
      var listToQuery = new Targets(run, listQueryIds, "List.query", "list.query_id");
      run.scan(QUERY, listQueryIds, rows -> {
        while (rows.next()) {
          listToQuery.add(rows, 1, listQueryIds.find(rows, 1), queries.append(rows, 1));
        }
      });
      return listToQuery.required(queries.list);
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

  /** Reads {@link Query} from rows. */
  private static final class QueryRows {
    final LongIndex keys = new LongIndex();

    final java.util.List<Query> list = new ArrayList<>();

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

    Query read(Rows rows, int at) throws SQLException {
      return new Query(rows.getLong(at), rows.getLongOrNull(at + 1), rows.getLongOrNull(at + 2));
    }
  }

  /** Reads {@link ListWithQuery} from rows. */
  private static final class ListWithQueryRows {
    final java.util.List<ListWithQuery> list = new ArrayList<>();

    private final QueryRows queryRows;

    ListWithQueryRows(QueryRows queryRows) {
      this.queryRows = queryRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    ListWithQuery read(Rows rows, int at) throws SQLException {
      return new ListWithQuery(rows.getLong(at), rows.getLongKey(at + 1), rows.getLong(at + 2),
          queryRows.list.get(rows.require(queryRows.addReferred(rows, at + 3, at + 1), "List.query",
          "list.query_id", at + 1)));
    }
  }
}
