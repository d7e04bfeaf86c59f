package names;

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
import java.lang.Long;
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
 * Loads {@link Row} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class RowRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public RowRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public RowRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Rows without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT "row".id, "row".next_id
   * FROM "row"
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Rows with next: 1 statement.
   *
   * <pre>{@code
   * SELECT "row".id, "row".next_id, next.id, next.next_id
   * FROM "row"
   * LEFT JOIN "row" next ON next.id = "row".next_id
   * }</pre>
   */
  public WithNext withNext() {
    return new WithNext(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Row> rowMapper() {
    return LabelledRows.mapper("Row", (rows, at) -> new Row(rows.getLong(at[0]),
        rows.getLongOrNull(at[1])), "id", "next_id");
  }

  /** Rows without associations: 1 statement. */
  public static final class All extends Query<Row, Row, RowColumns, Long, All> {
    private static final Select ROWS = Select.root("Row", """
        SELECT "row".id, "row".next_id
        FROM "row\"""");

    private static final Plan<All, Row, RowColumns> PLAN =
        Plan.of("RowRepository.all", All::new, RowColumns::new, All::load, ROWS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the row with that key, or empty if this query has none. */
    public Optional<Row> byId(long id) {
      return byKey(id);
    }

    /** Rows in hand, in an immutable list: no statement. */
    public List<Row> of(Collection<Row> rows) {
      return inHand(rows);
    }

    private static List<Row> load(Run run) {
      var fetchedRows = new RowRows();
      run.scan(ROWS, rows -> {
        while (rows.next()) {
          fetchedRows.append(rows, 1);
        }
      });
      return run.distinct(fetchedRows.list, Row::id);
    }
  }

  /** Rows with next: 1 statement. */
  public static final class WithNext extends Query<RowWithNext, Row, RowColumns, Long, WithNext> {
    private static final Select ROWS = Select.root("Row", """
        SELECT "row".id, "row".next_id, next.id, next.next_id
        FROM "row"
        LEFT JOIN "row" next ON next.id = "row".next_id""")
        .joining("next", "Row");

    private static final Select NEXT = Select.prefetch("next", "Row", """
        SELECT "row".id, "row".next_id
        FROM "row"
        WHERE "row".id IN (:rowNextIds)""");

    private static final Plan<WithNext, RowWithNext, RowColumns> PLAN =
        Plan.of("RowRepository.withNext", WithNext::new, RowColumns::new, WithNext::load, ROWS);

    private WithNext(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the row with that key, or empty if this query has none. */
    public Optional<RowWithNext> byId(long id) {
      return byKey(id);
    }

    /**
     * Rows in hand with next: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code next}, for all rows at once:
     *
     * <pre>{@code
     * SELECT "row".id, "row".next_id
     * FROM "row"
     * WHERE "row".id IN (:rowNextIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<RowWithNext> of(Collection<Row> rows) {
      return complete(rows, WithNext::complete);
    }

    private static List<RowWithNext> load(Run run) {
      // several rows can share one row: each is read once
      var nexts = new RowRows();
      var fetchedRows = new RowWithNextRows(nexts);
      run.scan(ROWS, rows -> {
        while (rows.next()) {
          fetchedRows.append(rows, 1);
        }
      });
      return run.distinct(fetchedRows.list, RowWithNext::id);
    }

    private static List<RowWithNext> complete(Run run, List<Row> fetchedRows) {
      var rowNextIds = new LongIndex();
      for (Row row : fetchedRows) {
        rowNextIds.add(row.nextId());
      }
      var nextOf = nextOf(run, rowNextIds);
      var result = new ArrayList<RowWithNext>(fetchedRows.size());
      for (Row row : fetchedRows) {
        result.add(RowWithNext.of(row, rowNextIds.target(row.nextId(), nextOf)));
      }
      return result;
    }

    private static List<Optional<Row>> nextOf(Run run, LongIndex rowNextIds) {
      var nexts = new RowRows();
      var rowToNext = new Targets(run, rowNextIds, "Row.next", "row.next_id");
      run.scan(NEXT, rowNextIds, rows -> {
        while (rows.next()) {
          rowToNext.add(rows, 1, rowNextIds.find(rows, 1), nexts.append(rows, 1));
        }
      });
      return rowToNext.optional(nexts.list);
    }
  }

  /** Reads {@link Row} from rows. */
  private static final class RowRows {
    final LongIndex keys = new LongIndex();

    final List<Row> list = new ArrayList<>();

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

    Optional<Row> optional(int position) {
      return position < 0 ? Optional.empty() : Optional.of(list.get(position));
    }

    Row read(Rows rows, int at) throws SQLException {
      return new Row(rows.getLong(at), rows.getLongOrNull(at + 1));
    }
  }

  /** Reads {@link RowWithNext} from rows. */
  private static final class RowWithNextRows {
    final List<RowWithNext> list = new ArrayList<>();

    private final RowRows rowRows;

    RowWithNextRows(RowRows rowRows) {
      this.rowRows = rowRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    RowWithNext read(Rows rows, int at) throws SQLException {
      return new RowWithNext(rows.getLong(at), rows.getLongOrNull(at + 1),
          rowRows.optional(rowRows.addReferred(rows, at + 2, at + 1)));
    }
  }
}
