package orders;

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
 * Loads {@link Line} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class LineRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public LineRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public LineRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Lines without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT line.id, line.position, line.quantity, line.price, line.order_id, line.product_id
   * FROM line
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Line> rowMapper() {
    return LabelledRows.mapper("Line", (rows, at) -> new Line(rows.getLong(at[0]),
        rows.getInt(at[1]), rows.getInt(at[2]), rows.getBigDecimal(at[3]), rows.getLong(at[4]),
        rows.getLong(at[5])), "id", "position", "quantity", "price", "order_id", "product_id");
  }

  /** Lines without associations: 1 statement. */
  public static final class All extends Query<Line, Line, LineColumns, Long, All> {
    private static final Select LINES = Select.root("Line", """
        SELECT line.id, line.position, line.quantity, line.price, line.order_id, line.product_id
        FROM line""");

    private static final Plan<All, Line, LineColumns> PLAN =
        Plan.of("LineRepository.all", All::new, LineColumns::new, All::load, LINES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the line with that key, or empty if this query has none. */
    public Optional<Line> byId(long id) {
      return byKey(id);
    }

    /** Lines in hand, in an immutable list: no statement. */
    public List<Line> of(Collection<Line> lines) {
      return inHand(lines);
    }

    private static List<Line> load(Run run) {
      var lines = new LineRows();
      run.scan(LINES, rows -> {
        while (rows.next()) {
          lines.append(rows, 1);
        }
      });
      return run.distinct(lines.list, Line::id);
    }
  }

  /** Reads {@link Line} from rows. */
  private static final class LineRows {
    final List<Line> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Line read(Rows rows, int at) throws SQLException {
      return new Line(rows.getLong(at), rows.getInt(at + 1), rows.getInt(at + 2),
          rows.getBigDecimal(at + 3), rows.getLong(at + 4), rows.getLong(at + 5));
    }
  }
}
