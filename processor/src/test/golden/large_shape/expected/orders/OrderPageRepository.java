package orders;

import dev.fetchplan.query.AssociationQuery;
import dev.fetchplan.query.Declared;
import dev.fetchplan.query.PathQuery;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.ToManyQuery;
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
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;

/**
 * Loads {@link OrderPage}.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class OrderPageRepository {
  private static final QualifiedType<Order.Status> STATUS = QualifiedType.of(Order.Status.class);

  private static final QualifiedType<Instant> INSTANT = QualifiedType.of(Instant.class);

  private static final QualifiedType<LocalDate> LOCAL_DATE = QualifiedType.of(LocalDate.class);

  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public OrderPageRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi, STATUS, INSTANT, LOCAL_DATE);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public OrderPageRepository(Handle handle) {
    this.source = Source.of(handle, STATUS, INSTANT, LOCAL_DATE);
  }

  /**
   * All {@link OrderPage}: 4 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT orders.id, orders.order_number, orders.status, orders.placed_at, orders.shipped_on,
   *     orders.total, orders.tax, orders.currency, orders.note, orders.gift, orders.version,
   *     orders.customer_id, customer.id, customer_town.id, customer_town.name, orders_customer.id,
   *     orders_customer.name, orders_customer.email, courier.id, courier.name
   * FROM orders
   * LEFT JOIN customer ON customer.id = orders.customer_id
   * LEFT JOIN town customer_town ON customer_town.id = customer.town_id
   * LEFT JOIN customer orders_customer ON orders_customer.id = orders.customer_id
   * LEFT JOIN courier ON courier.id = orders.courier_id
   * }</pre>
   *
   * <p>{@code lines}, for all rows at once:
   *
   * <pre>{@code
   * SELECT line.id, line.quantity, line.price, line.product_id, product.id, product.title, line.order_id
   * FROM line
   * LEFT JOIN product ON product.id = line.product_id
   * WHERE line.order_id IN (:orderIds)
   * ORDER BY line.position
   * }</pre>
   *
   * <p>{@code lines.product.pictures}, for all rows at once, 1 of each product:
   *
   * <pre>{@code
   * SELECT picture.id, picture.address, picture.product_id
   * FROM picture
   * WHERE picture.product_id IN (:productIds)
   * ORDER BY picture.id
   * }</pre>
   *
   * <p>{@code payments}, for all rows at once, 3 of each order:
   *
   * <pre>{@code
   * SELECT payment.id, payment.amount, payment.received_at, payment.order_id
   * FROM payment
   * WHERE payment.order_id IN (:orderIds)
   * ORDER BY payment.received_at DESC
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public All all() {
    return new All(source, declared());
  }

  private static Narrowing declared() {
    return Declared.nothing()
        .at("lines", LineColumns::new, rows -> rows.orderBy(row -> row.position().asc()))
        .at("lines.product.pictures", PictureColumns::new, rows -> rows
            .orderBy(row -> row.id().asc()).limit(1))
        .at("payments", PaymentColumns::new, rows -> rows.orderBy(row -> row.receivedAt().desc())
            .limit(3))
        .narrowing();
  }

  /** All {@link OrderPage}: 4 statements. */
  public static final class All extends Query<OrderPage, Order, OrderColumns, Long, All> {
    private static final Select ORDERS = Select.root("Order", """
        SELECT orders.id, orders.order_number, orders.status, orders.placed_at, orders.shipped_on,
            orders.total, orders.tax, orders.currency, orders.note, orders.gift, orders.version,
            orders.customer_id, customer.id, customer_town.id, customer_town.name, orders_customer.id,
            orders_customer.name, orders_customer.email, courier.id, courier.name
        FROM orders
        LEFT JOIN customer ON customer.id = orders.customer_id
        LEFT JOIN town customer_town ON customer_town.id = customer.town_id
        LEFT JOIN customer orders_customer ON orders_customer.id = orders.customer_id
        LEFT JOIN courier ON courier.id = orders.courier_id""")
        .joining("customer", "Customer")
        .joining("customer.town", "Town")
        .joining("customer", "Customer")
        .joining("courier", "Courier");

    private static final Select CUSTOMER_ROW = Select.prefetch("customerRow", "Customer", """
        SELECT customer.id, town.id, town.name
        FROM customer
        LEFT JOIN town ON town.id = customer.town_id
        WHERE customer.id IN (:orderCustomerIds)""")
        .unnarrowed()
        .joining("town", "Town");

    private static final Select CUSTOMER = Select.prefetch("customer", "Customer", """
        SELECT customer.id, customer.name, customer.email
        FROM customer
        WHERE customer.id IN (:orderCustomerIds)""");

    private static final Select COURIER = Select.prefetch("courier", "Courier", """
        SELECT courier.id, courier.name
        FROM courier
        WHERE courier.id IN (:orderCourierIds)""");

    private static final Select LINES = Select.prefetch("lines", "Line", """
        SELECT line.id, line.quantity, line.price, line.product_id, product.id, product.title, line.order_id
        FROM line
        LEFT JOIN product ON product.id = line.product_id
        WHERE line.order_id IN (:orderIds)""")
        .joining("product", "Product");

    private static final Select LINES_PRODUCT_PICTURES = Select.prefetch("lines.product.pictures", "Picture", """
        SELECT picture.id, picture.address, picture.product_id
        FROM picture
        WHERE picture.product_id IN (:productIds)""");

    private static final Select PAYMENTS = Select.prefetch("payments", "Payment", """
        SELECT payment.id, payment.amount, payment.received_at, payment.order_id
        FROM payment
        WHERE payment.order_id IN (:orderIds)""");

    private static final Plan<All, OrderPage, OrderColumns> PLAN =
        Plan.of("OrderPageRepository.all", All::new, OrderColumns::new, All::load, ORDERS, LINES,
            LINES_PRODUCT_PICTURES, PAYMENTS)
            .byRootKey(LINES, PAYMENTS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the order with that key, or empty if this query has none. */
    public Optional<OrderPage> byId(long id) {
      return byKey(id);
    }

    /**
     * A {@link OrderPage} for each order in hand: 6 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code customerRow}, for all rows at once:
     *
     * <pre>{@code
     * SELECT customer.id, town.id, town.name
     * FROM customer
     * LEFT JOIN town ON town.id = customer.town_id
     * WHERE customer.id IN (:orderCustomerIds)
     * }</pre>
     *
     * <p>{@code customer}, for all rows at once:
     *
     * <pre>{@code
     * SELECT customer.id, customer.name, customer.email
     * FROM customer
     * WHERE customer.id IN (:orderCustomerIds)
     * }</pre>
     *
     * <p>{@code courier}, for all rows at once:
     *
     * <pre>{@code
     * SELECT courier.id, courier.name
     * FROM courier
     * WHERE courier.id IN (:orderCourierIds)
     * }</pre>
     *
     * <p>{@code lines}, for all rows at once:
     *
     * <pre>{@code
     * SELECT line.id, line.quantity, line.price, line.product_id, product.id, product.title, line.order_id
     * FROM line
     * LEFT JOIN product ON product.id = line.product_id
     * WHERE line.order_id IN (:orderIds)
     * ORDER BY line.position
     * }</pre>
     *
     * <p>{@code lines.product.pictures}, for all rows at once, 1 of each product:
     *
     * <pre>{@code
     * SELECT picture.id, picture.address, picture.product_id
     * FROM picture
     * WHERE picture.product_id IN (:productIds)
     * ORDER BY picture.id
     * }</pre>
     *
     * <p>{@code payments}, for all rows at once, 3 of each order:
     *
     * <pre>{@code
     * SELECT payment.id, payment.amount, payment.received_at, payment.order_id
     * FROM payment
     * WHERE payment.order_id IN (:orderIds)
     * ORDER BY payment.received_at DESC
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<OrderPage> of(Collection<Order> orders) {
      return complete(orders, All::complete);
    }

    /**
     * For each key its lines: 2 statements, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without lines has an empty list. The
     * method {@code of} shows the SQL: {@code lines}, {@code lines.product.pictures}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<OrderPage.Item>> linesOf(Collection<Long> orderIds) {
      var keys = new LongIndex();
      return lists("linesOf", orderIds, keys, run -> linesOf(run, keys));
    }

    /**
     * For each key its payments: 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without payments has an empty list. The
     * method {@code of} shows the SQL: {@code payments}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<Payment>> paymentsOf(Collection<Long> orderIds) {
      var keys = new LongIndex();
      return lists("paymentsOf", orderIds, keys, run -> paymentsOf(run, keys));
    }

    /** Narrows {@code lines} of each order; no further statement. */
    public All lines(UnaryOperator<LinesQuery> narrow) {
      return narrowed("lines", LinesQuery::new, narrow);
    }

    /** Narrows {@code payments} of each order; no further statement. */
    public All payments(UnaryOperator<ToManyQuery<PaymentColumns>> narrow) {
      return narrowed("payments", ToManyQuery.of(PaymentColumns::new), narrow);
    }

    private static List<OrderPage> load(Run run) {
      // several orders can share one customer: each is read once
      var customers = new BuyerRows();
      // several orders can share one courier: each is read once
      var couriers = new CourierRows();
      var orders = new OrderPageRows(run);
      var orderToCustomer = new Positions();
      var orderToCourier = new Positions();
      run.scan(ORDERS, rows -> {
        while (rows.next()) {
          int order = orders.addRoot(rows, 1);
          orderToCustomer.set(order, rows.require(customers.add(rows, 16), "Order.customer",
              "orders.customer_id", 12));
          orderToCourier.set(order, couriers.add(rows, 19));
        }
      });
      var linesOf = linesOf(run, orders.keys);
      var paymentsOf = paymentsOf(run, orders.keys);
      var result = new ArrayList<OrderPage>(orders.list.size());
      for (int i = 0; i < orders.list.size(); i++) {
        var order = orders.list.get(i);
        result.add(new OrderPage(order.id(), order.number(), order.status(), order.placedAt(),
            order.shippedOn(), order.total(), order.tax(), order.currency(), order.note(),
            order.gift(), order.version(), order.town(), customers.list.get(orderToCustomer.get(i)),
            orderToCourier.optional(i, couriers.list), linesOf[i], paymentsOf[i]));
      }
      return result;
    }

    private static List<OrderPage> complete(Run run, List<Order> orders) {
      var orderCustomerIds = new LongIndex();
      var orderCourierIds = new LongIndex();
      var orderIds = new LongIndex();
      for (Order order : orders) {
        orderCustomerIds.add(order.customerId());
        orderCourierIds.add(order.courierId());
        orderIds.add(order.id());
      }
      var customerRowOf = customerRowOf(run, orderCustomerIds);
      var customerOf = customerOf(run, orderCustomerIds);
      var courierOf = courierOf(run, orderCourierIds);
      var linesOf = linesOf(run, orderIds);
      var paymentsOf = paymentsOf(run, orderIds);
      var result = new ArrayList<OrderPage>(orders.size());
      for (Order order : orders) {
        var customerRow = customerRowOf.get(orderCustomerIds.find(order.customerId()));
        result.add(new OrderPage(order.id(), order.number(), order.status(), order.placedAt(),
            order.shippedOn(), order.total(), order.tax(), order.currency(),
            Optional.ofNullable(order.note()), order.gift(), order.version(), customerRow.town(),
            customerOf.get(orderCustomerIds.find(order.customerId())),
            orderCourierIds.target(order.courierId(), courierOf),
            linesOf[orderIds.find(order.id())], paymentsOf[orderIds.find(order.id())]));
      }
      return result;
    }

    private static List<CustomerRowOfOrderPage> customerRowOf(Run run, LongIndex orderCustomerIds) {
      var customerRows = new CustomerRowOfOrderPageRows();
      var orderToCustomerRow = new Targets(run, orderCustomerIds, "Order.customer",
          "orders.customer_id");
      run.scan(CUSTOMER_ROW, orderCustomerIds, rows -> {
        while (rows.next()) {
          orderToCustomerRow.add(rows, 1, orderCustomerIds.find(rows, 1),
              customerRows.append(rows, 1));
        }
      });
      return orderToCustomerRow.required(customerRows.list);
    }

    private static List<OrderPage.Buyer> customerOf(Run run, LongIndex orderCustomerIds) {
      var customers = new BuyerRows();
      var orderToCustomer = new Targets(run, orderCustomerIds, "Order.customer",
          "orders.customer_id");
      run.scan(CUSTOMER, orderCustomerIds, rows -> {
        while (rows.next()) {
          orderToCustomer.add(rows, 1, orderCustomerIds.find(rows, 1), customers.append(rows, 1));
        }
      });
      return orderToCustomer.required(customers.list);
    }

    private static List<Optional<Courier>> courierOf(Run run, LongIndex orderCourierIds) {
      var couriers = new CourierRows();
      var orderToCourier = new Targets(run, orderCourierIds, "Order.courier", "orders.courier_id");
      run.scan(COURIER, orderCourierIds, rows -> {
        while (rows.next()) {
          orderToCourier.add(rows, 1, orderCourierIds.find(rows, 1), couriers.append(rows, 1));
        }
      });
      return orderToCourier.optional(couriers.list);
    }

    private static List<OrderPage.Item>[] linesOf(Run run, LongIndex orderIds) {
      // several lines can share one product: each is read once
      var products = new ArticleRows();
      var lines = new ItemRows();
      var lineToProduct = new Positions();
      var orderToLines = new Links();
      run.scan(LINES, orderIds, rows -> {
        while (rows.next()) {
          int line = lines.add(rows, 1);
          orderToLines.add(orderIds.find(rows, 7), line);
          lineToProduct.set(line, rows.require(products.add(rows, 5), "Line.product",
              "line.product_id", 4));
        }
      });
      var picturesOf = picturesOf(run, products.keys);
      var articles = new ArrayList<OrderPage.Article>(products.list.size());
      for (int i = 0; i < products.list.size(); i++) {
        var product = products.list.get(i);
        articles.add(new OrderPage.Article(product.title(), picturesOf[i]));
      }
      var items = new ArrayList<OrderPage.Item>(lines.list.size());
      for (int i = 0; i < lines.list.size(); i++) {
        var line = lines.list.get(i);
        items.add(new OrderPage.Item(line.quantity(), line.price(),
            articles.get(lineToProduct.get(i))));
      }
      return orderToLines.lists(orderIds.size(), items);
    }

    private static List<Picture>[] picturesOf(Run run, LongIndex productIds) {
      var pictures = new PictureRows();
      var productToPictures = new Links();
      run.scan(LINES_PRODUCT_PICTURES, productIds, rows -> {
        while (rows.next()) {
          productToPictures.add(productIds.find(rows, 3), pictures.append(rows, 1));
        }
      });
      return productToPictures.lists(productIds.size(), pictures.list);
    }

    private static List<Payment>[] paymentsOf(Run run, LongIndex orderIds) {
      var payments = new PaymentRows(run);
      var orderToPayments = new Links();
      run.scan(PAYMENTS, orderIds, rows -> {
        while (rows.next()) {
          orderToPayments.add(orderIds.find(rows, 4), payments.append(rows, 1));
        }
      });
      return orderToPayments.lists(orderIds.size(), payments.list);
    }

    /** Narrows {@code lines}. */
    public static final class LinesQuery extends AssociationQuery<LineColumns, LinesQuery> {
      private LinesQuery(Narrowing narrowing) {
        super(LineColumns::new, LinesQuery::new, narrowing);
      }

      /** Narrows what is fetched below {@code product} of each line. */
      public LinesQuery product(UnaryOperator<LinesProductQuery> narrow) {
        return narrowed("product", LinesProductQuery::new, narrow);
      }
    }

    /** Narrows {@code lines.product}. */
    public static final class LinesProductQuery extends PathQuery<LinesProductQuery> {
      private LinesProductQuery(Narrowing narrowing) {
        super(LinesProductQuery::new, narrowing);
      }

      /** Narrows {@code pictures} of each product; no further statement. */
      public LinesProductQuery pictures(UnaryOperator<ToManyQuery<PictureColumns>> narrow) {
        return narrowed("pictures", ToManyQuery.of(PictureColumns::new), narrow);
      }
    }
  }

  /** What {@link OrderPage} takes of a row that {@code customer} leads to. */
  private record CustomerRowOfOrderPage(Optional<String> town) {}

  /** What a row holds of {@link OrderPage}. */
  private record OrderPageRow(long id, String number, Order.Status status, Instant placedAt,
      LocalDate shippedOn, BigDecimal total, BigDecimal tax, String currency, Optional<String> note,
      boolean gift, int version, Optional<String> town) {}

  /** What a row holds of {@link OrderPage.Article}. */
  private record ArticleRow(String title) {}

  /** What a row holds of {@link OrderPage.Item}. */
  private record ItemRow(int quantity, BigDecimal price) {}

  /** Reads {@link OrderPage.Buyer} from rows. */
  private static final class BuyerRows {
    final LongIndex keys = new LongIndex();

    final List<OrderPage.Buyer> list = new ArrayList<>();

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

    OrderPage.Buyer read(Rows rows, int at) throws SQLException {
      return new OrderPage.Buyer(rows.getString(at + 1), rows.getString(at + 2));
    }
  }

  /** Reads {@link Courier} from rows. */
  private static final class CourierRows {
    final LongIndex keys = new LongIndex();

    final List<Courier> list = new ArrayList<>();

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

    Courier read(Rows rows, int at) throws SQLException {
      return new Courier(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link OrderPageRow} from rows. */
  private static final class OrderPageRows {
    final LongIndex keys = new LongIndex();

    final List<OrderPageRow> list = new ArrayList<>();

    private final ColumnMapper<Order.Status> statusMapper;

    private final ColumnMapper<Instant> instantMapper;

    private final ColumnMapper<LocalDate> localDateMapper;

    OrderPageRows(Run run) {
      this.statusMapper = run.mapper(STATUS);
      this.instantMapper = run.mapper(INSTANT);
      this.localDateMapper = run.mapper(LOCAL_DATE);
    }

    /** Adds the row and returns its position; two rows of one key are an exception. */
    int addRoot(Rows rows, int at) throws SQLException {
      keys.addNew(rows, at);
      list.add(read(rows, at));
      return list.size() - 1;
    }

    OrderPageRow read(Rows rows, int at) throws SQLException {
      rows.require(rows.isNull(at + 12) ? -1 : 0, "Order.customer", "orders.customer_id", at + 11);
      return new OrderPageRow(rows.getLong(at), rows.getString(at + 1),
          rows.get(statusMapper, at + 2), rows.get(instantMapper, at + 3),
          rows.get(localDateMapper, at + 4), rows.getBigDecimal(at + 5), rows.getBigDecimal(at + 6),
          rows.getString(at + 7), Optional.ofNullable(rows.getString(at + 8)),
          rows.getBoolean(at + 9), rows.getInt(at + 10),
          Optional.ofNullable(rows.getString(at + 14)));
    }
  }

  /** Reads {@link CustomerRowOfOrderPage} from rows. */
  private static final class CustomerRowOfOrderPageRows {
    final List<CustomerRowOfOrderPage> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    CustomerRowOfOrderPage read(Rows rows, int at) throws SQLException {
      return new CustomerRowOfOrderPage(Optional.ofNullable(rows.getString(at + 2)));
    }
  }

  /** Reads {@link ArticleRow} from rows. */
  private static final class ArticleRows {
    final LongIndex keys = new LongIndex();

    final List<ArticleRow> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    ArticleRow read(Rows rows, int at) throws SQLException {
      return new ArticleRow(rows.getString(at + 1));
    }
  }

  /** Reads {@link ItemRow} from rows. */
  private static final class ItemRows {
    final LongIndex keys = new LongIndex();

    final List<ItemRow> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    ItemRow read(Rows rows, int at) throws SQLException {
      return new ItemRow(rows.getInt(at + 1), rows.getBigDecimal(at + 2));
    }
  }

  /** Reads {@link Picture} from rows. */
  private static final class PictureRows {
    final List<Picture> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Picture read(Rows rows, int at) throws SQLException {
      return new Picture(rows.getLong(at), rows.getString(at + 1), rows.getLong(at + 2));
    }
  }

  /** Reads {@link Payment} from rows. */
  private static final class PaymentRows {
    final List<Payment> list = new ArrayList<>();

    private final ColumnMapper<Instant> instantMapper;

    PaymentRows(Run run) {
      this.instantMapper = run.mapper(INSTANT);
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Payment read(Rows rows, int at) throws SQLException {
      return new Payment(rows.getLong(at), rows.getBigDecimal(at + 1),
          rows.get(instantMapper, at + 2), rows.getLong(at + 3));
    }
  }
}
