package takentypesoftargets;

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
 * Loads {@link Shop.Order} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
final class OrderRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  OrderRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  OrderRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Orders without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT "order".id
   * FROM "order"
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Shop.Order> rowMapper() {
    return LabelledRows.mapper("Order", (rows, at) -> new Shop.Order(rows.getLong(at[0])), "id");
  }

  /** Orders without associations: 1 statement. */
  public static final class All extends Query<Shop.Order, Shop.Order, OrderColumns, Long, All> {
    private static final Select ORDERS = Select.root("Order", """
        SELECT "order".id
        FROM "order\"""");

    private static final Plan<All, Shop.Order, OrderColumns> PLAN =
        Plan.of("OrderRepository.all", All::new, OrderColumns::new, All::load, ORDERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the order with that key, or empty if this query has none. */
    public Optional<Shop.Order> byId(long id) {
      return byKey(id);
    }

    /** Orders in hand, in an immutable list: no statement. */
    public List<Shop.Order> of(Collection<Shop.Order> orders) {
      return inHand(orders);
    }

    private static List<Shop.Order> load(Run run) {
      var orders = new OrderRows();
      run.scan(ORDERS, rows -> {
        while (rows.next()) {
          orders.append(rows, 1);
        }
      });
      return run.distinct(orders.list, Shop.Order::id);
    }
  }

  /** Reads {@link Shop.Order} from rows. */
  private static final class OrderRows {
    final List<Shop.Order> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Shop.Order read(Rows rows, int at) throws SQLException {
      return new Shop.Order(rows.getLong(at));
    }
  }
}
