package conditions;

import dev.fetchplan.query.Query;
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
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Box} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BoxRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public BoxRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public BoxRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Boxes without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT box.code, box.label
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
  public static RowMapper<Box> rowMapper() {
    return LabelledRows.mapper("Box",
        (rows, at) -> new Box(Rows.typed(rows.getString(at[0]), Code::new), rows.getString(at[1])),
        "code", "label");
  }

  /** Boxes without associations: 1 statement. */
  public static final class All extends Query<Box, Box, BoxColumns, Code, All> {
    private static final Select BOXES = Select.root("Box", """
        SELECT box.code, box.label
        FROM box""")
        .typedKey((Code key) -> key.letters())
        .key(KeyType.STRING);

    private static final Plan<All, Box, BoxColumns> PLAN =
        Plan.of("BoxRepository.all", All::new, BoxColumns::new, All::load, BOXES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the box with that key, or empty if this query has none. */
    public Optional<Box> byId(Code code) {
      return byKey(code);
    }

    /** Boxes in hand, in an immutable list: no statement. */
    public List<Box> of(Collection<Box> boxes) {
      return inHand(boxes);
    }

    private static List<Box> load(Run run) {
      var boxes = new BoxRows();
      run.scan(BOXES, rows -> {
        while (rows.next()) {
          boxes.append(rows, 1);
        }
      });
      return run.distinctBy(boxes.list, row -> row.code().letters());
    }
  }

  /** Reads {@link Box} from rows. */
  private static final class BoxRows {
    final List<Box> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Box read(Rows rows, int at) throws SQLException {
      return new Box(Rows.typed(rows.getString(at), Code::new), rows.getString(at + 1));
    }
  }
}
