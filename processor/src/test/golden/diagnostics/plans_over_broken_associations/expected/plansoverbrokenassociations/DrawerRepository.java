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
 * Loads {@link Drawer} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class DrawerRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public DrawerRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public DrawerRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Drawers without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT drawer.id, drawer.desk_id
   * FROM drawer
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Drawer> rowMapper() {
    return LabelledRows.mapper("Drawer", (rows, at) -> new Drawer(rows.getLong(at[0]),
        rows.getLong(at[1])), "id", "desk_id");
  }

  /** Drawers without associations: 1 statement. */
  public static final class All extends Query<Drawer, Drawer, DrawerColumns, Long, All> {
    private static final Select DRAWERS = Select.root("Drawer", """
        SELECT drawer.id, drawer.desk_id
        FROM drawer""");

    private static final Plan<All, Drawer, DrawerColumns> PLAN =
        Plan.of("DrawerRepository.all", All::new, DrawerColumns::new, All::load, DRAWERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the drawer with that key, or empty if this query has none. */
    public Optional<Drawer> byId(long id) {
      return byKey(id);
    }

    /** Drawers in hand, in an immutable list: no statement. */
    public List<Drawer> of(Collection<Drawer> drawers) {
      return inHand(drawers);
    }

    private static List<Drawer> load(Run run) {
      var drawers = new DrawerRows();
      run.scan(DRAWERS, rows -> {
        while (rows.next()) {
          drawers.append(rows, 1);
        }
      });
      return run.distinct(drawers.list, Drawer::id);
    }
  }

  /** Reads {@link Drawer} from rows. */
  private static final class DrawerRows {
    final List<Drawer> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Drawer read(Rows rows, int at) throws SQLException {
      return new Drawer(rows.getLong(at), rows.getLong(at + 1));
    }
  }
}
