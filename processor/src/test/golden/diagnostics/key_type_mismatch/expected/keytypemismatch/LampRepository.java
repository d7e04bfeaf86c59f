package keytypemismatch;

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
 * Loads {@link Lamp} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class LampRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public LampRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public LampRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Lamps without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT lamp.id, lamp.desk_id
   * FROM lamp
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Lamp> rowMapper() {
    return LabelledRows.mapper("Lamp", (rows, at) -> new Lamp(rows.getLong(at[0]),
        rows.getLong(at[1])), "id", "desk_id");
  }

  /** Lamps without associations: 1 statement. */
  public static final class All extends Query<Lamp, Lamp, LampColumns, Long, All> {
    private static final Select LAMPS = Select.root("Lamp", """
        SELECT lamp.id, lamp.desk_id
        FROM lamp""");

    private static final Plan<All, Lamp, LampColumns> PLAN =
        Plan.of("LampRepository.all", All::new, LampColumns::new, All::load, LAMPS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the lamp with that key, or empty if this query has none. */
    public Optional<Lamp> byId(long id) {
      return byKey(id);
    }

    /** Lamps in hand, in an immutable list: no statement. */
    public List<Lamp> of(Collection<Lamp> lamps) {
      return inHand(lamps);
    }

    private static List<Lamp> load(Run run) {
      var lamps = new LampRows();
      run.scan(LAMPS, rows -> {
        while (rows.next()) {
          lamps.append(rows, 1);
        }
      });
      return run.distinct(lamps.list, Lamp::id);
    }
  }

  /** Reads {@link Lamp} from rows. */
  private static final class LampRows {
    final List<Lamp> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Lamp read(Rows rows, int at) throws SQLException {
      return new Lamp(rows.getLong(at), rows.getLong(at + 1));
    }
  }
}
