package library;

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
 * Loads {@link Pass} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class PassRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public PassRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public PassRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Passes without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT pass.id, pass.card_id, pass.student_id
   * FROM pass
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Pass> rowMapper() {
    return LabelledRows.mapper("Pass", (rows, at) -> new Pass(rows.getLong(at[0]),
        rows.getLong(at[1]), rows.getLong(at[2])), "id", "card_id", "student_id");
  }

  /** Passes without associations: 1 statement. */
  public static final class All extends Query<Pass, Pass, PassColumns, Long, All> {
    private static final Select PASSES = Select.root("Pass", """
        SELECT pass.id, pass.card_id, pass.student_id
        FROM pass""");

    private static final Plan<All, Pass, PassColumns> PLAN =
        Plan.of("PassRepository.all", All::new, PassColumns::new, All::load, PASSES);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the pass with that key, or empty if this query has none. */
    public Optional<Pass> byId(long id) {
      return byKey(id);
    }

    /** Passes in hand, in an immutable list: no statement. */
    public List<Pass> of(Collection<Pass> passes) {
      return inHand(passes);
    }

    private static List<Pass> load(Run run) {
      var passes = new PassRows();
      run.scan(PASSES, rows -> {
        while (rows.next()) {
          passes.append(rows, 1);
        }
      });
      return run.distinct(passes.list, Pass::id);
    }
  }

  /** Reads {@link Pass} from rows. */
  private static final class PassRows {
    final List<Pass> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Pass read(Rows rows, int at) throws SQLException {
      return new Pass(rows.getLong(at), rows.getLong(at + 1), rows.getLong(at + 2));
    }
  }
}
