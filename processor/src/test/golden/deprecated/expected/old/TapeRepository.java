package old;

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
 * Loads {@link Tape} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@SuppressWarnings("deprecation")
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class TapeRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public TapeRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public TapeRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Tapes without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT tape.id, tape.minutes
   * FROM tape
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Tape> rowMapper() {
    return LabelledRows.mapper("Tape", (rows, at) -> new Tape(rows.getLong(at[0]),
        new Tape.Length(rows.getInt(at[1]))), "id", "minutes");
  }

  /** Tapes without associations: 1 statement. */
  public static final class All extends Query<Tape, Tape, TapeColumns, Long, All> {
    private static final Select TAPES = Select.root("Tape", """
        SELECT tape.id, tape.minutes
        FROM tape""");

    private static final Plan<All, Tape, TapeColumns> PLAN =
        Plan.of("TapeRepository.all", All::new, TapeColumns::new, All::load, TAPES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the tape with that key, or empty if this query has none. */
    public Optional<Tape> byId(long id) {
      return byKey(id);
    }

    /** Tapes in hand, in an immutable list: no statement. */
    public List<Tape> of(Collection<Tape> tapes) {
      return inHand(tapes);
    }

    private static List<Tape> load(Run run) {
      var tapes = new TapeRows();
      run.scan(TAPES, rows -> {
        while (rows.next()) {
          tapes.append(rows, 1);
        }
      });
      return run.distinct(tapes.list, Tape::id);
    }
  }

  /** Reads {@link Tape} from rows. */
  private static final class TapeRows {
    final List<Tape> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Tape read(Rows rows, int at) throws SQLException {
      return new Tape(rows.getLong(at), new Tape.Length(rows.getInt(at + 1)));
    }
  }
}
