package unsupportedkey;

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
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Point} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PointRepository {
  private static final QualifiedType<Double> DOUBLE = QualifiedType.of(Double.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public PointRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, DOUBLE);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public PointRepository(Handle handle) {
    this.source = Source.of(handle, DOUBLE);
  }

  /**
   * Points without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT point.x
   * FROM point
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Point> rowMapper() {
    return LabelledRows.mapper("Point", (rows, at) -> new Point(rows.getDouble(at[0])), "x");
  }

  /** Points without associations: 1 statement. */
  public static final class All extends Query<Point, Point, PointColumns, Double, All> {
    private static final Select POINTS = Select.root("Point", """
        SELECT point.x
        FROM point""")
        .key(DOUBLE);

    private static final Plan<All, Point, PointColumns> PLAN =
        Plan.of("PointRepository.all", All::new, PointColumns::new, All::load, POINTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the point with that key, or empty if this query has none. */
    public Optional<Point> byId(double x) {
      return byKey(x);
    }

    /** Points in hand, in an immutable list: no statement. */
    public List<Point> of(Collection<Point> points) {
      return inHand(points);
    }

    private static List<Point> load(Run run) {
      var points = new PointRows();
      run.scan(POINTS, rows -> {
        while (rows.next()) {
          points.append(rows, 1);
        }
      });
      return run.distinctBy(points.list, Point::x);
    }
  }

  /** Reads {@link Point} from rows. */
  private static final class PointRows {
    final List<Point> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Point read(Rows rows, int at) throws SQLException {
      return new Point(rows.getDouble(at));
    }
  }
}
