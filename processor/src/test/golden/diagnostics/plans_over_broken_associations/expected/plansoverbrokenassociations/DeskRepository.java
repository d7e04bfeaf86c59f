package plansoverbrokenassociations;

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
 * Loads {@link Desk} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class DeskRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public DeskRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public DeskRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Desks without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT desk.id, desk.room_number, desk.class_id, desk.annex, desk.window_id, desk.wall_id
   * FROM desk
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Desk> rowMapper() {
    return LabelledRows.mapper("Desk", (rows, at) -> new Desk(rows.getLong(at[0]),
        rows.getLong(at[1]), rows.getLong(at[2]), rows.getLong(at[3]), rows.getString(at[4]),
        rows.getLong(at[5])), "id", "room_number", "class_id", "annex", "window_id", "wall_id");
  }

  /** Desks without associations: 1 statement. */
  public static final class All extends Query<Desk, Desk, DeskColumns, Long, All> {
    private static final Select DESKS = Select.root("Desk", """
        SELECT desk.id, desk.room_number, desk.class_id, desk.annex, desk.window_id, desk.wall_id
        FROM desk""");

    private static final Plan<All, Desk, DeskColumns> PLAN =
        Plan.of("DeskRepository.all", All::new, DeskColumns::new, All::load, DESKS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the desk with that key, or empty if this query has none. */
    public Optional<Desk> byId(long id) {
      return byKey(id);
    }

    /** Desks in hand, in an immutable list: no statement. */
    public List<Desk> of(Collection<Desk> desks) {
      return inHand(desks);
    }

    private static List<Desk> load(Run run) {
      var desks = new DeskRows();
      run.scan(DESKS, rows -> {
        while (rows.next()) {
          desks.append(rows, 1);
        }
      });
      return run.distinct(desks.list, Desk::id);
    }
  }

  /** Reads {@link Desk} from rows. */
  private static final class DeskRows {
    final List<Desk> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Desk read(Rows rows, int at) throws SQLException {
      return new Desk(rows.getLong(at), rows.getLong(at + 1), rows.getLong(at + 2),
          rows.getLong(at + 3), rows.getString(at + 4), rows.getLong(at + 5));
    }
  }
}
