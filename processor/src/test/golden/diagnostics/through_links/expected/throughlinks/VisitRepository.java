package throughlinks;

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
 * Loads {@link Visit} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class VisitRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public VisitRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public VisitRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Visits without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT visit.id, visit.guest_id
   * FROM visit
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Visit> rowMapper() {
    return LabelledRows.mapper("Visit", (rows, at) -> new Visit(rows.getLong(at[0]),
        rows.getLong(at[1])), "id", "guest_id");
  }

  /** Visits without associations: 1 statement. */
  public static final class All extends Query<Visit, Visit, VisitColumns, Long, All> {
    private static final Select VISITS = Select.root("Visit", """
        SELECT visit.id, visit.guest_id
        FROM visit""");

    private static final Plan<All, Visit, VisitColumns> PLAN =
        Plan.of("VisitRepository.all", All::new, VisitColumns::new, All::load, VISITS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the visit with that key, or empty if this query has none. */
    public Optional<Visit> byId(long id) {
      return byKey(id);
    }

    /** Visits in hand, in an immutable list: no statement. */
    public List<Visit> of(Collection<Visit> visits) {
      return inHand(visits);
    }

    private static List<Visit> load(Run run) {
      var visits = new VisitRows();
      run.scan(VISITS, rows -> {
        while (rows.next()) {
          visits.append(rows, 1);
        }
      });
      return run.distinct(visits.list, Visit::id);
    }
  }

  /** Reads {@link Visit} from rows. */
  private static final class VisitRows {
    final List<Visit> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Visit read(Rows rows, int at) throws SQLException {
      return new Visit(rows.getLong(at), rows.getLong(at + 1));
    }
  }
}
