package shop;

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
import people.Person;

/**
 * Loads {@link Shop.Basket} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BasketRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public BasketRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public BasketRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Baskets without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT basket.id, basket.customer_id
   * FROM basket
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Baskets with items (with maker) and customer: 2 statements, whatever the number of rows.
   *
   * <pre>{@code
   * SELECT basket.id, basket.customer_id, customer.id, customer.name
   * FROM basket
   * LEFT JOIN person customer ON customer.id = basket.customer_id
   * }</pre>
   *
   * <p>{@code items}, for all rows at once:
   *
   * <pre>{@code
   * SELECT item.id, item.basket_id, item.maker_id, maker.id, maker.person_id
   * FROM item
   * LEFT JOIN maker ON maker.id = item.maker_id
   * WHERE item.basket_id IN (:basketIds)
   * }</pre>
   *
   * <p>A list of keys beyond the database's bind limit takes one more statement for each
   * further full batch; without keys there is no statement.
   */
  public WithItemsMakerAndCustomer withItemsMakerAndCustomer() {
    return new WithItemsMakerAndCustomer(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Shop.Basket> rowMapper() {
    return LabelledRows.mapper("Basket", (rows, at) -> new Shop.Basket(rows.getLong(at[0]),
        rows.getLong(at[1])), "id", "customer_id");
  }

  /** Baskets without associations: 1 statement. */
  public static final class All extends Query<Shop.Basket, Shop.Basket, BasketColumns, Long, All> {
    private static final Select BASKETS = Select.root("Basket", """
        SELECT basket.id, basket.customer_id
        FROM basket""");

    private static final Plan<All, Shop.Basket, BasketColumns> PLAN =
        Plan.of("BasketRepository.all", All::new, BasketColumns::new, All::load, BASKETS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the basket with that key, or empty if this query has none. */
    public Optional<Shop.Basket> byId(long id) {
      return byKey(id);
    }

    /** Baskets in hand, in an immutable list: no statement. */
    public List<Shop.Basket> of(Collection<Shop.Basket> baskets) {
      return inHand(baskets);
    }

    private static List<Shop.Basket> load(Run run) {
      var baskets = new BasketRows();
      run.scan(BASKETS, rows -> {
        while (rows.next()) {
          baskets.append(rows, 1);
        }
      });
      return run.distinct(baskets.list, Shop.Basket::id);
    }
  }

  /** Baskets with items (with maker) and customer: 2 statements. */
  public static final class WithItemsMakerAndCustomer
      extends Query<BasketWithItemsMakerAndCustomer, Shop.Basket, BasketColumns, Long, WithItemsMakerAndCustomer> {
    private static final Select BASKETS = Select.root("Basket", """
        SELECT basket.id, basket.customer_id, customer.id, customer.name
        FROM basket
        LEFT JOIN person customer ON customer.id = basket.customer_id""")
        .joining("customer", "Person");

    private static final Select ITEMS = Select.prefetch("items", "Item", """
        SELECT item.id, item.basket_id, item.maker_id, maker.id, maker.person_id
        FROM item
        LEFT JOIN maker ON maker.id = item.maker_id
        WHERE item.basket_id IN (:basketIds)""")
        .joining("maker", "Person");

    private static final Select CUSTOMER = Select.prefetch("customer", "Person", """
        SELECT person.id, person.name
        FROM person
        WHERE person.id IN (:basketCustomerIds)""");

    private static final Plan<WithItemsMakerAndCustomer, BasketWithItemsMakerAndCustomer, BasketColumns> PLAN =
        Plan.of("BasketRepository.withItemsMakerAndCustomer", WithItemsMakerAndCustomer::new,
            BasketColumns::new, WithItemsMakerAndCustomer::load, BASKETS, ITEMS)
            .byRootKey(ITEMS);

    private WithItemsMakerAndCustomer(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the basket with that key, or empty if this query has none. */
    public Optional<BasketWithItemsMakerAndCustomer> byId(long id) {
      return byKey(id);
    }

    /**
     * Baskets in hand with items (with maker) and customer: 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code items}, for all rows at once:
     *
     * <pre>{@code
     * SELECT item.id, item.basket_id, item.maker_id, maker.id, maker.person_id
     * FROM item
     * LEFT JOIN maker ON maker.id = item.maker_id
     * WHERE item.basket_id IN (:basketIds)
     * }</pre>
     *
     * <p>{@code customer}, for all rows at once:
     *
     * <pre>{@code
     * SELECT person.id, person.name
     * FROM person
     * WHERE person.id IN (:basketCustomerIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<BasketWithItemsMakerAndCustomer> of(Collection<Shop.Basket> baskets) {
      return complete(baskets, WithItemsMakerAndCustomer::complete);
    }

    /**
     * For each key its items (with maker): 1 statement, whatever the number of keys.
     *
     * <p>Every key is in the map, in the order given; one without items has an empty list. The
     * method {@code of} shows the SQL: {@code items}.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public Map<Long, List<BasketWithItemsMakerAndCustomer.ShopItemWithMaker>> itemsOf(
        Collection<Long> basketIds) {
      var keys = new LongIndex();
      return lists("itemsOf", basketIds, keys, run -> itemsOf(run, keys));
    }

    /** Narrows {@code items} of each basket; no further statement. */
    public WithItemsMakerAndCustomer items(UnaryOperator<ToManyQuery<ShopItemColumns>> narrow) {
      return narrowed("items", ToManyQuery.of(ShopItemColumns::new), narrow);
    }

    private static List<BasketWithItemsMakerAndCustomer> load(Run run) {
      // several baskets can share one person: each is read once
      var customers = new PersonRows();
      var baskets = new BasketRows();
      var basketToCustomer = new Positions();
      run.scan(BASKETS, rows -> {
        while (rows.next()) {
          int basket = baskets.addRoot(rows, 1);
          basketToCustomer.set(basket, rows.require(customers.add(rows, 3), "Basket.customer",
              "basket.customer_id", 2));
        }
      });
      var itemsOf = itemsOf(run, baskets.keys);
      var result = new ArrayList<BasketWithItemsMakerAndCustomer>(baskets.list.size());
      for (int i = 0; i < baskets.list.size(); i++) {
        result.add(BasketWithItemsMakerAndCustomer.of(baskets.list.get(i), itemsOf[i],
            customers.list.get(basketToCustomer.get(i))));
      }
      return result;
    }

    private static List<BasketWithItemsMakerAndCustomer> complete(Run run,
        List<Shop.Basket> baskets) {
      var basketIds = new LongIndex();
      var basketCustomerIds = new LongIndex();
      for (Shop.Basket basket : baskets) {
        basketIds.add(basket.id());
        basketCustomerIds.add(basket.customerId());
      }
      var itemsOf = itemsOf(run, basketIds);
      var customerOf = customerOf(run, basketCustomerIds);
      var result = new ArrayList<BasketWithItemsMakerAndCustomer>(baskets.size());
      for (Shop.Basket basket : baskets) {
        result.add(BasketWithItemsMakerAndCustomer.of(basket, itemsOf[basketIds.find(basket.id())],
            customerOf.get(basketCustomerIds.find(basket.customerId()))));
      }
      return result;
    }

    private static List<BasketWithItemsMakerAndCustomer.ShopItemWithMaker>[] itemsOf(Run run,
        LongIndex basketIds) {
      // several items can share one person: each is read once
      var makers = new WithItemsMakerAndCustomerPersonRows();
      var items = new ShopItemWithMakerRows(makers);
      var basketToItems = new Links();
      run.scan(ITEMS, basketIds, rows -> {
        while (rows.next()) {
          basketToItems.add(basketIds.find(rows, 2), items.append(rows, 1));
        }
      });
      return basketToItems.lists(basketIds.size(), items.list);
    }

    private static List<Person> customerOf(Run run, LongIndex basketCustomerIds) {
      var customers = new PersonRows();
      var basketToCustomer = new Targets(run, basketCustomerIds, "Basket.customer",
          "basket.customer_id");
      run.scan(CUSTOMER, basketCustomerIds, rows -> {
        while (rows.next()) {
          basketToCustomer.add(rows, 1, basketCustomerIds.find(rows, 1), customers.append(rows, 1));
        }
      });
      return basketToCustomer.required(customers.list);
    }
  }

  /** Reads {@link Shop.Basket} from rows. */
  private static final class BasketRows {
    final LongIndex keys = new LongIndex();

    final List<Shop.Basket> list = new ArrayList<>();

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

    Shop.Basket read(Rows rows, int at) throws SQLException {
      return new Shop.Basket(rows.getLong(at), rows.getLong(at + 1));
    }
  }

  /** Reads {@link Person} from rows. */
  private static final class PersonRows {
    final LongIndex keys = new LongIndex();

    final List<Person> list = new ArrayList<>();

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

    Person read(Rows rows, int at) throws SQLException {
      return new Person(rows.getLong(at), rows.getString(at + 1));
    }
  }

  /** Reads {@link people.makers.Person} from rows. */
  private static final class WithItemsMakerAndCustomerPersonRows {
    final LongIndex keys = new LongIndex();

    final List<people.makers.Person> list = new ArrayList<>();

    /** Adds the row unless its key is known; returns its position, -1 for no row. */
    int add(Rows rows, int at) throws SQLException {
      int position = keys.add(rows, at);
      if (position == list.size()) {
        list.add(read(rows, at));
      }
      return position;
    }

    /** Adds the row unless the key that refers to it is known. */
    int addReferred(Rows rows, int at, int foreignKey) throws SQLException {
      int position = keys.findReferred(rows, foreignKey);
      return position < 0 ? add(rows, at) : position;
    }

    people.makers.Person read(Rows rows, int at) throws SQLException {
      return new people.makers.Person(rows.getLong(at), rows.getLong(at + 1));
    }
  }

  /** Reads {@link BasketWithItemsMakerAndCustomer.ShopItemWithMaker} from rows. */
  private static final class ShopItemWithMakerRows {
    final List<BasketWithItemsMakerAndCustomer.ShopItemWithMaker> list = new ArrayList<>();

    private final WithItemsMakerAndCustomerPersonRows withItemsMakerAndCustomerPersonRows;

    ShopItemWithMakerRows(WithItemsMakerAndCustomerPersonRows withItemsMakerAndCustomerPersonRows) {
      this.withItemsMakerAndCustomerPersonRows = withItemsMakerAndCustomerPersonRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    BasketWithItemsMakerAndCustomer.ShopItemWithMaker read(Rows rows, int at) throws SQLException {
      return new BasketWithItemsMakerAndCustomer.ShopItemWithMaker(rows.getLong(at),
          rows.getLong(at + 1), rows.getLongKey(at + 2),
          withItemsMakerAndCustomerPersonRows.list.get(rows.require(withItemsMakerAndCustomerPersonRows.addReferred(rows, at + 3, at + 2),
          "Item.maker", "item.maker_id", at + 2)));
    }
  }
}
