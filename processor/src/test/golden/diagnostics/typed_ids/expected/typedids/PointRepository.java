package typedids;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.KeyPart;
import dev.fetchplan.runtime.KeyType;
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
import org.jdbi.v3.core.mapper.ColumnMapper;
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

  private static final QualifiedType<byte[]> BYTE_ARRAY = QualifiedType.of(byte[].class);

  private static final QualifiedType<Object> OBJECT = QualifiedType.of(Object.class);

  private static final KeyType<PointKey> POINT_KEY = KeyType.composite(
      (rows, at) -> new PointKey(new Point.At(rows.getDouble(at)),
          new Point.Hash(rows.getBytes(at + 1)), rows.get(OBJECT, at + 2)),
      List.of(KeyPart.typed(PointKey::at, KeyPart.of(Point.At::x, DOUBLE)),
          KeyPart.typed(PointKey::hash, KeyPart.of(Point.Hash::bytes, BYTE_ARRAY)),
          KeyPart.of(PointKey::name, OBJECT)));

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public PointRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, DOUBLE, BYTE_ARRAY, OBJECT);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public PointRepository(Handle handle) {
    this.source = Source.of(handle, DOUBLE, BYTE_ARRAY, OBJECT);
  }

  /**
   * Points without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT point.at, point.hash, point.name
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
    return LabelledRows.mapper("Point", (rows, at) -> new Point(new Point.At(rows.getDouble(at[0])),
        Rows.typed(rows.getBytes(at[1]), Point.Hash::new), rows.get(OBJECT, at[2])), "at", "hash",
        "name");
  }

  /** Points without associations: 1 statement. */
  public static final class All extends Query<Point, Point, PointColumns, PointKey, All> {
    private static final Select POINTS = Select.root("Point", """
        SELECT point.at, point.hash, point.name
        FROM point""")
        .ownKey(3)
        .key(POINT_KEY);

    private static final Plan<All, Point, PointColumns> PLAN =
        Plan.of("PointRepository.all", All::new, PointColumns::new, All::load, POINTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the point with that key, or empty if this query has none. */
    public Optional<Point> byId(Point.At at, Point.Hash hash, Object name) {
      return byKey(new PointKey(at, hash, name));
    }

    /** Points in hand, in an immutable list: no statement. */
    public List<Point> of(Collection<Point> points) {
      return inHand(points);
    }

    private static List<Point> load(Run run) {
      var points = new PointRows(run);
      run.scan(POINTS, rows -> {
        while (rows.next()) {
          points.append(rows, 1);
        }
      });
      return run.distinctBy(points.list, row -> new PointKey(row.at(), row.hash(), row.name()));
    }
  }

  /** Reads {@link Point} from rows. */
  private static final class PointRows {
    final List<Point> list = new ArrayList<>();

    private final ColumnMapper<Object> objectMapper;

    PointRows(Run run) {
      this.objectMapper = run.mapper(OBJECT);
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Point read(Rows rows, int at) throws SQLException {
      return new Point(new Point.At(rows.getDouble(at)),
          Rows.typed(rows.getBytes(at + 1), Point.Hash::new), rows.get(objectMapper, at + 2));
    }
  }
}
