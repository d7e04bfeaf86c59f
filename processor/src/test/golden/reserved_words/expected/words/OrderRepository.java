package words;

import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Positions;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.runtime.Targets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link Order} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class OrderRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public OrderRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public OrderRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Orders without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT "order".id, "order"."group", "order"."limit", "order".user_id
   * FROM "order"
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Orders with user and groups: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT "order".id, "order"."group", "order"."limit", "order".user_id, "user".id, "user"."select"
   * FROM "order"
   * LEFT JOIN "user" ON "user".id = "order".user_id
   * }</pre>
   *
   * <p>{@code groups}, for all rows at once:
   *
   * <pre>{@code
   * SELECT order_group.order_id, "group".id, "group"."key"
   * FROM order_group
   * JOIN sales."group" ON "group".id = order_group.group_id
   * WHERE order_group.order_id IN (:orderIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithUserAndGroups withUserAndGroups() {
    return new WithUserAndGroups(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Order> rowMapper() {
    return LabelledRows.mapper("Order", (rows, at) -> new Order(rows.getLong(at[0]),
        rows.getString(at[1]), rows.getInt(at[2]), rows.getLong(at[3])), "id", "group", "limit",
        "user_id");
  }

  /** Orders without associations: 1 statement. */
  public static final class All extends Query<Order, Order, OrderColumns, Long, All> {
    private static final Select ORDERS = Select.root("Order", """
        SELECT "order".id, "order"."group", "order"."limit", "order".user_id
        FROM "order\"""");

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
      var orders = new OrderRows();
      run.scan(ORDERS, rows -> {
        while (rows.next()) {
          orders.append(rows, 1);
        }
      });
      return run.distinct(orders.list, Order::id);
    }
  }

  /** Orders with user and groups: 2 statements. */
  public static final class WithUserAndGroups
      extends Query<OrderWithUserAndGroups, Order, OrderColumns, Long, WithUserAndGroups> {
    private static final Select ORDERS = Select.root("Order", """
        SELECT "order".id, "order"."group", "order"."limit", "order".user_id, "user".id, "user"."select"
        FROM "order"
        LEFT JOIN "user" ON "user".id = "order".user_id""")
        .joining("user", "User");

    private static final Select USER = Select.prefetch("user", "User", """
        SELECT "user".id, "user"."select"
        FROM "user"
        WHERE "user".id IN (:orderUserIds)""");

    private static final Select GROUPS = Select.prefetch("groups", "Group", """
        SELECT order_group.order_id, "group".id, "group"."key"
        FROM order_group
        JOIN sales."group" ON "group".id = order_group.group_id
        WHERE order_group.order_id IN (:orderIds)""");

    private static final Plan<WithUserAndGroups, OrderWithUserAndGroups, OrderColumns> PLAN =
        Plan.of("OrderRepository.withUserAndGroups", WithUserAndGroups::new, OrderColumns::new,
            WithUserAndGroups::load, ORDERS, GROUPS)
            .byRootKey(GROUPS);

    private WithUserAndGroups(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the order with that key, or empty if this query has none. */
    public Optional<OrderWithUserAndGroups> byId(long id) {
      return byKey(id);
    }

    /**
     * Orders in hand with user and groups: 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code user}, for all rows at once:
     *
     * <pre>{@code
     * SELECT "user".id, "user"."select"
     * FROM "user"
     * WHERE "user".id IN (:orderUserIds)
     * }</pre>
     *
     * <p>{@code groups}, for all rows at once:
     *
     * <pre>{@code
     * SELECT order_group.order_id, "group".id, "group"."key"
     * FROM order_group
     * JOIN sales."group" ON "group".id = order_group.group_id
     * WHERE order_group.order_id IN (:orderIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<OrderWithUserAndGroups> of(Collection<Order> orders) {
      return complete(orders, WithUserAndGroups::complete);
    }

    /**
     * For each key its groups: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without groups has an empty list. The
     * method {@code of} shows the SQL: {@code groups}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Group>> groupsOf(Collection<Long> orderIds) {
      var keys = new LongIndex();
      return lists("groupsOf", orderIds, keys, run -> groupsOf(run, keys));
    }

    /** Narrows {@code groups} of each order; no further statement. */
    public WithUserAndGroups groups(UnaryOperator<ToManyQuery<GroupColumns>> narrow) {
      return narrowed("groups", ToManyQuery.of(GroupColumns::new), narrow);
    }

    private static List<OrderWithUserAndGroups> load(Run run) {
      // several orders can share one user: each is read once
      var users = new UserRows();
      var orders = new OrderRows();
      var orderToUser = new Positions();
      run.scan(ORDERS, rows -> {
        while (rows.next()) {
          int order = orders.addRoot(rows, 1);
          orderToUser.set(order, rows.require(users.add(rows, 5), "Order.user", "order.user_id",
              4));
        }
      });
      var groupsOf = groupsOf(run, orders.keys);
      var result = new ArrayList<OrderWithUserAndGroups>(orders.list.size());
      for (int i = 0; i < orders.list.size(); i++) {
        result.add(OrderWithUserAndGroups.of(orders.list.get(i), users.list.get(orderToUser.get(i)),
            groupsOf[i]));
      }
      return result;
    }

    private static List<OrderWithUserAndGroups> complete(Run run, List<Order> orders) {
      var orderUserIds = new LongIndex();
      var orderIds = new LongIndex();
      for (Order order : orders) {
        orderUserIds.add(order.userId());
        orderIds.add(order.id());
      }
      var userOf = userOf(run, orderUserIds);
      var groupsOf = groupsOf(run, orderIds);
      var result = new ArrayList<OrderWithUserAndGroups>(orders.size());
      for (Order order : orders) {
        result.add(OrderWithUserAndGroups.of(order, userOf.get(orderUserIds.find(order.userId())),
            groupsOf[orderIds.find(order.id())]));
      }
      return result;
    }

    private static List<User> userOf(Run run, LongIndex orderUserIds) {
      var users = new UserRows();
      var orderToUser = new Targets(run, orderUserIds, "Order.user", "order.user_id");
      run.scan(USER, orderUserIds, rows -> {
        while (rows.next()) {
          orderToUser.add(rows, 1, orderUserIds.find(rows, 1), users.append(rows, 1));
        }
      });
      return orderToUser.required(users.list);
    }

    private static List<Group>[] groupsOf(Run run, LongIndex orderIds) {
      // several orders can share one group: each is read once
      var groups = new GroupRows();
      var orderToGroups = new Links();
      run.scan(GROUPS, orderIds, rows -> {
        while (rows.next()) {
          orderToGroups.add(orderIds.find(rows, 1), groups.add(rows, 2));
        }
      });
      return orderToGroups.lists(orderIds.size(), groups.list);
    }
  }

  /** Reads {@link Order} from rows. */
  private static final class OrderRows {
    final LongIndex keys = new LongIndex();

    final List<Order> list = new ArrayList<>();

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Order read(Rows rows, int at) throws SQLException {
      return new Order(rows.getLong(at), rows.getString(at + 1), rows.getInt(at + 2),
          rows.getLong(at + 3));
    }
  }

  /** Reads {@link User} from rows. */
  private static final class UserRows {
    final LongIndex keys = new LongIndex();

    final List<User> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    User read(Rows rows, int at) throws SQLException {
      return new User(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link Group} from rows. */
  private static final class GroupRows {
    final LongIndex keys = new LongIndex();

    final List<Group> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    Group read(Rows rows, int at) throws SQLException {
      return new Group(rows.getLong(at), rows.getString(at + 1));
    }
  }
}
