package orders;

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
 * Loads {@link Courier} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class CourierRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public CourierRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public CourierRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Couriers without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT courier.id, courier.name
   * FROM courier
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Courier> rowMapper() {
    return LabelledRows.mapper("Courier", (rows, at) -> new Courier(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "name");
  }

  /** Couriers without associations: 1 statement. */
  public static final class All extends Query<Courier, Courier, CourierColumns, Long, All> {
    private static final Select COURIERS = Select.root("Courier", """
        SELECT courier.id, courier.name
        FROM courier""");

    private static final Plan<All, Courier, CourierColumns> PLAN =
        Plan.of("CourierRepository.all", All::new, CourierColumns::new, All::load, COURIERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the courier with that key, or empty if this query has none. */
    public Optional<Courier> byId(long id) {
      return byKey(id);
    }

    /** Couriers in hand, in an immutable list: no statement. */
    public List<Courier> of(Collection<Courier> couriers) {
      return inHand(couriers);
    }

    private static List<Courier> load(Run run) {
      var couriers = new CourierRows();
      run.scan(COURIERS, rows -> {
        while (rows.next()) {
          couriers.append(rows, 1);
        }
      });
      return run.distinct(couriers.list, Courier::id);
    }
  }

  /** Reads {@link Courier} from rows. */
  private static final class CourierRows {
    final List<Courier> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Courier read(Rows rows, int at) throws SQLException {
      return new Courier(rows.getLong(at), rows.getString(at + 1));
    }
  }
}
