package words;

import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.Links;
import dev.fetchplan.runtime.LongIndex;
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
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * Loads {@link User} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class UserRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public UserRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public UserRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Users without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT "user".id, "user"."select"
   * FROM "user"
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Users with orders: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT "user".id, "user"."select"
   * FROM "user"
   * }</pre>
   *
   * <p>{@code orders}, for all rows at once:
   *
   * <pre>{@code
   * SELECT "order".id, "order"."group", "order"."limit", "order".user_id
   * FROM "order"
   * WHERE "order".user_id IN (:userIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithOrders withOrders() {
    return new WithOrders(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<User> rowMapper() {
    return LabelledRows.mapper("User", (rows, at) -> new User(rows.getLong(at[0]),
        rows.getString(at[1])), "id", "select");
  }

  /** Users without associations: 1 statement. */
  public static final class All extends Query<User, User, UserColumns, Long, All> {
    private static final Select USERS = Select.root("User", """
        SELECT "user".id, "user"."select"
        FROM "user\"""");

    private static final Plan<All, User, UserColumns> PLAN =
        Plan.of("UserRepository.all", All::new, UserColumns::new, All::load, USERS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the user with that key, or empty if this query has none. */
    public Optional<User> byId(long id) {
      return byKey(id);
    }

    /** Users in hand, in an immutable list: no statement. */
    public List<User> of(Collection<User> users) {
      return inHand(users);
    }

    private static List<User> load(Run run) {
      var users = new UserRows();
      run.scan(USERS, rows -> {
        while (rows.next()) {
          users.append(rows, 1);
        }
      });
      return run.distinct(users.list, User::id);
    }
  }

  /** Users with orders: 2 statements. */
  public static final class WithOrders
      extends Query<UserWithOrders, User, UserColumns, Long, WithOrders> {
    private static final Select USERS = Select.root("User", """
        SELECT "user".id, "user"."select"
        FROM "user\"""");

    private static final Select ORDERS = Select.prefetch("orders", "Order", """
        SELECT "order".id, "order"."group", "order"."limit", "order".user_id
        FROM "order"
        WHERE "order".user_id IN (:userIds)""");

    private static final Plan<WithOrders, UserWithOrders, UserColumns> PLAN =
        Plan.of("UserRepository.withOrders", WithOrders::new, UserColumns::new, WithOrders::load,
            USERS, ORDERS)
            .byRootKey(ORDERS);

    private WithOrders(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the user with that key, or empty if this query has none. */
    public Optional<UserWithOrders> byId(long id) {
      return byKey(id);
    }

    /**
     * Users in hand with orders: 1 statement, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code orders}, for all rows at once:
     *
     * <pre>{@code
     * SELECT "order".id, "order"."group", "order"."limit", "order".user_id
     * FROM "order"
     * WHERE "order".user_id IN (:userIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<UserWithOrders> of(Collection<User> users) {
      return complete(users, WithOrders::complete);
    }

    /**
     * For each key its orders: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without orders has an empty list. The
     * method {@code of} shows the SQL: {@code orders}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Order>> ordersOf(Collection<Long> userIds) {
      var keys = new LongIndex();
      return lists("ordersOf", userIds, keys, run -> ordersOf(run, keys));
    }

    /** Narrows {@code orders} of each user; no further statement. */
    public WithOrders orders(UnaryOperator<ToManyQuery<OrderColumns>> narrow) {
      return narrowed("orders", ToManyQuery.of(OrderColumns::new), narrow);
    }

    private static List<UserWithOrders> load(Run run) {
      var users = new UserRows();
      run.scan(USERS, rows -> {
        while (rows.next()) {
          users.addRoot(rows, 1);
        }
      });
      var ordersOf = ordersOf(run, users.keys);
      var result = new ArrayList<UserWithOrders>(users.list.size());
      for (int i = 0; i < users.list.size(); i++) {
        result.add(UserWithOrders.of(users.list.get(i), ordersOf[i]));
      }
      return result;
    }

    private static List<UserWithOrders> complete(Run run, List<User> users) {
      var userIds = new LongIndex();
      for (User user : users) {
        userIds.add(user.id());
      }
      var ordersOf = ordersOf(run, userIds);
      var result = new ArrayList<UserWithOrders>(users.size());
      for (User user : users) {
        result.add(UserWithOrders.of(user, ordersOf[userIds.find(user.id())]));
      }
      return result;
    }

    private static List<Order>[] ordersOf(Run run, LongIndex userIds) {
      var orders = new OrderRows();
      var userToOrders = new Links();
      run.scan(ORDERS, userIds, rows -> {
        while (rows.next()) {
          userToOrders.add(userIds.find(rows, 4), orders.append(rows, 1));
        }
      });
      return userToOrders.lists(userIds.size(), orders.list);
    }
  }

  /** Reads {@link User} from rows. */
  private static final class UserRows {
    final LongIndex keys = new LongIndex();

    final List<User> list = new ArrayList<>();

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

    User read(Rows rows, int at) throws SQLException {
      return new User(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link Order} from rows. */
  private static final class OrderRows {
    final List<Order> list = new ArrayList<>();

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
}
