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
import java.time.Instant;
import java.time.LocalDate;
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
 * Loads {@link Order} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class OrderRepository {
  private static final QualifiedType<Order.Status> STATUS = QualifiedType.of(Order.Status.class);

  private static final QualifiedType<Instant> INSTANT = QualifiedType.of(Instant.class);

  private static final QualifiedType<LocalDate> LOCAL_DATE = QualifiedType.of(LocalDate.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public OrderRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, STATUS, INSTANT, LOCAL_DATE);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public OrderRepository(Handle handle) {
    this.source = Source.of(handle, STATUS, INSTANT, LOCAL_DATE);
  }

  /**
   * Orders without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT orders.id, orders.order_number, orders.status, orders.placed_at, orders.shipped_on,
   *     orders.total, orders.tax, orders.currency, orders.note, orders.gift, orders.version,
   *     orders.customer_id, orders.courier_id
   * FROM orders
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Order> rowMapper() {
    return LabelledRows.mapper("Order", (rows, at) -> new Order(rows.getLong(at[0]),
        rows.getString(at[1]), rows.get(STATUS, at[2]), rows.get(INSTANT, at[3]),
        rows.get(LOCAL_DATE, at[4]), rows.getBigDecimal(at[5]), rows.getBigDecimal(at[6]),
        rows.getString(at[7]), rows.getString(at[8]), rows.getBoolean(at[9]), rows.getInt(at[10]),
        rows.getLong(at[11]), rows.getLongOrNull(at[12])), "id", "order_number", "status",
        "placed_at", "shipped_on", "total", "tax", "currency", "note", "gift", "version",
        "customer_id", "courier_id");
  }

  /** Orders without associations: 1 statement. */
  public static final class All extends Query<Order, Order, OrderColumns, Long, All> {
    private static final Select ORDERS = Select.root("Order", """
        SELECT orders.id, orders.order_number, orders.status, orders.placed_at, orders.shipped_on,
            orders.total, orders.tax, orders.currency, orders.note, orders.gift, orders.version,
            orders.customer_id, orders.courier_id
        FROM orders""");

    private static final Plan<All, Order, OrderColumns> PLAN =
        Plan.of("OrderRepository.all", All::new, OrderColumns::new, All::load, ORDERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the order with that key, or empty if this query has none. */
    public Optional<Order> byId(long id) {
      return byKey(id);
    }

    /** Orders in hand, in an immutable list: no statement. */
    public List<Order> of(Collection<Order> orders) {
      return inHand(orders);
    }

    private static List<Order> load(Run run) {
      var orders = new OrderRows(run);
      run.scan(ORDERS, rows -> {
        while (rows.next()) {
          orders.append(rows, 1);
        }
      });
      return run.distinct(orders.list, Order::id);
    }
  }

  /** Reads {@link Order} from rows. */
  private static final class OrderRows {
    final List<Order> list = new ArrayList<>();

    private final ColumnMapper<Order.Status> statusMapper;

    private final ColumnMapper<Instant> instantMapper;

    private final ColumnMapper<LocalDate> localDateMapper;

    OrderRows(Run run) {
      this.statusMapper = run.mapper(STATUS);
      this.instantMapper = run.mapper(INSTANT);
      this.localDateMapper = run.mapper(LOCAL_DATE);
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Order read(Rows rows, int at) throws SQLException {
      return new Order(rows.getLong(at), rows.getString(at + 1), rows.get(statusMapper, at + 2),
          rows.get(instantMapper, at + 3), rows.get(localDateMapper, at + 4),
          rows.getBigDecimal(at + 5), rows.getBigDecimal(at + 6), rows.getString(at + 7),
          rows.getString(at + 8), rows.getBoolean(at + 9), rows.getInt(at + 10),
          rows.getLong(at + 11), rows.getLongOrNull(at + 12));
    }
  }
}
