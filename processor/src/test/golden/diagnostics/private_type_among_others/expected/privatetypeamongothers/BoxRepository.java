package privatetypeamongothers;

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
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link Shop.Box} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class BoxRepository {
  private static final QualifiedType<Object> OBJECT = QualifiedType.of(Object.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  BoxRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, OBJECT);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  BoxRepository(Handle handle) {
    this.source = Source.of(handle, OBJECT);
  }

  /**
   * Boxes without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT box.id, box.size, box.sizes
   * FROM box
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Shop.Box> rowMapper() {
    return LabelledRows.mapper("Box", (rows, at) -> new Shop.Box(rows.getLong(at[0]),
        rows.get(OBJECT, at[1]), rows.get(OBJECT, at[2])), "id", "size", "sizes");
  }

  /** Boxes without associations: 1 statement. */
  public static final class All extends Query<Shop.Box, Shop.Box, BoxColumns, Long, All> {
    private static final Select BOXES = Select.root("Box", """
        SELECT box.id, box.size, box.sizes
        FROM box""");

    private static final Plan<All, Shop.Box, BoxColumns> PLAN =
        Plan.of("BoxRepository.all", All::new, BoxColumns::new, All::load, BOXES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the box with that key, or empty if this query has none. */
    public Optional<Shop.Box> byId(long id) {
      return byKey(id);
    }

    /** Boxes in hand, in an immutable list: no statement. */
    public List<Shop.Box> of(Collection<Shop.Box> boxes) {
      return inHand(boxes);
    }

    private static List<Shop.Box> load(Run run) {
      var boxes = new BoxRows(run);
      run.scan(BOXES, rows -> {
        while (rows.next()) {
          boxes.append(rows, 1);
        }
      });
      return run.distinct(boxes.list, Shop.Box::id);
    }
  }

  /** Reads {@link Shop.Box} from rows. */
  private static final class BoxRows {
    final List<Shop.Box> list = new ArrayList<>();

    private final ColumnMapper<Object> objectMapper;

    BoxRows(Run run) {
      this.objectMapper = run.mapper(OBJECT);
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Shop.Box read(Rows rows, int at) throws SQLException {
      return new Shop.Box(rows.getLong(at), rows.get(objectMapper, at + 1),
          rows.get(objectMapper, at + 2));
    }
  }
}
