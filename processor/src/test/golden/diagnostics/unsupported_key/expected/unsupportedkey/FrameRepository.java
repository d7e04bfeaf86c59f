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

/**
 * Loads {@link Frame} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class FrameRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public FrameRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public FrameRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Frames without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT frame.id, frame.width, frame.seal, frame.wider_width, frame.twin_seal
   * FROM frame
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Frame> rowMapper() {
    return LabelledRows.mapper("Frame", (rows, at) -> new Frame(rows.getLong(at[0]),
        rows.getDouble(at[1]), rows.getBytes(at[2]), rows.getDouble(at[3]), rows.getBytes(at[4])),
        "id", "width", "seal", "wider_width", "twin_seal");
  }

  /** Frames without associations: 1 statement. */
  public static final class All extends Query<Frame, Frame, FrameColumns, Long, All> {
    private static final Select FRAMES = Select.root("Frame", """
        SELECT frame.id, frame.width, frame.seal, frame.wider_width, frame.twin_seal
        FROM frame""");

    private static final Plan<All, Frame, FrameColumns> PLAN =
        Plan.of("FrameRepository.all", All::new, FrameColumns::new, All::load, FRAMES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the frame with that key, or empty if this query has none. */
    public Optional<Frame> byId(long id) {
      return byKey(id);
    }

    /** Frames in hand, in an immutable list: no statement. */
    public List<Frame> of(Collection<Frame> frames) {
      return inHand(frames);
    }

    private static List<Frame> load(Run run) {
      var frames = new FrameRows();
      run.scan(FRAMES, rows -> {
        while (rows.next()) {
          frames.append(rows, 1);
        }
      });
      return run.distinct(frames.list, Frame::id);
    }
  }

  /** Reads {@link Frame} from rows. */
  private static final class FrameRows {
    final List<Frame> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Frame read(Rows rows, int at) throws SQLException {
      return new Frame(rows.getLong(at), rows.getDouble(at + 1), rows.getBytes(at + 2),
          rows.getDouble(at + 3), rows.getBytes(at + 4));
    }
  }
}
