package shop;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.LabelledRows;
import dev.fetchplan.runtime.LongIndex;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Rows;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Select;
import dev.fetchplan.runtime.Source;
import dev.fetchplan.runtime.Targets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import people.makers.Person;

/**
 * Loads {@link Shop.Item} and what its fetch plans name.
 *
 * <p>Immutable. Made from a {@link Jdbi} it can be used by many threads.
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ShopItemRepository {
  private final Source source;

  /** Each run takes a handle from {@code jdbi}, or joins the one that the thread has open. */
  public ShopItemRepository(Jdbi jdbi) {
    this.source = Source.of(jdbi);
  }

  /** Every run uses {@code handle}, which remains the caller's to close. */
  public ShopItemRepository(Handle handle) {
    this.source = Source.of(handle);
  }

  /**
   * Items without associations: 1 statement.
   *
   * <pre>{@code
   * SELECT item.id, item.basket_id, item.maker_id
   * FROM item
   * }</pre>
   */
  public All all() {
    return new All(source, Narrowing.NONE);
  }

  /**
   * Items with basket and maker: 1 statement.
   *
   * <pre>{@code
   * SELECT item.id, item.basket_id, item.maker_id, basket.id, basket.customer_id, maker.id,
   *     maker.person_id
   * FROM item
   * LEFT JOIN basket ON basket.id = item.basket_id
   * LEFT JOIN maker ON maker.id = item.maker_id
   * }</pre>
   */
  public WithBasketAndMaker withBasketAndMaker() {
    return new WithBasketAndMaker(source, Narrowing.NONE);
  }

  /**
   * Returns a mapper for rows of other queries: columns are found by label, in any order
   * and any case; others are ignored.
   */
  public static RowMapper<Shop.Item> rowMapper() {
    return LabelledRows.mapper("Item", (rows, at) -> new Shop.Item(rows.getLong(at[0]),
        rows.getLong(at[1]), rows.getLong(at[2])), "id", "basket_id", "maker_id");
  }

  /** Items without associations: 1 statement. */
  public static final class All extends Query<Shop.Item, Shop.Item, ShopItemColumns, Long, All> {
    private static final Select ITEMS = Select.root("Item", """
        SELECT item.id, item.basket_id, item.maker_id
        FROM item""");

    private static final Plan<All, Shop.Item, ShopItemColumns> PLAN =
        Plan.of("ShopItemRepository.all", All::new, ShopItemColumns::new, All::load, ITEMS);

    private All(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the item with that key, or empty if this query has none. */
    public Optional<Shop.Item> byId(long id) {
      return byKey(id);
    }

    /** Items in hand, in an immutable list: no statement. */
    public List<Shop.Item> of(Collection<Shop.Item> items) {
      return inHand(items);
    }

    private static List<Shop.Item> load(Run run) {
      var items = new ItemRows();
      run.scan(ITEMS, rows -> {
        while (rows.next()) {
          items.append(rows, 1);
        }
      });
      return run.distinct(items.list, Shop.Item::id);
    }
  }

  /** Items with basket and maker: 1 statement. */
  public static final class WithBasketAndMaker
      extends Query<ShopItemWithBasketAndMaker, Shop.Item, ShopItemColumns, Long, WithBasketAndMaker> {
    private static final Select ITEMS = Select.root("Item", """
        SELECT item.id, item.basket_id, item.maker_id, basket.id, basket.customer_id, maker.id,
            maker.person_id
        FROM item
        LEFT JOIN basket ON basket.id = item.basket_id
        LEFT JOIN maker ON maker.id = item.maker_id""")
        .joining("basket", "Basket")
        .joining("maker", "Person");

    private static final Select BASKET = Select.prefetch("basket", "Basket", """
        SELECT basket.id, basket.customer_id
        FROM basket
        WHERE basket.id IN (:itemBasketIds)""");

    private static final Select MAKER = Select.prefetch("maker", "Person", """
        SELECT maker.id, maker.person_id
        FROM maker
        WHERE maker.id IN (:itemMakerIds)""");

    private static final Plan<WithBasketAndMaker, ShopItemWithBasketAndMaker, ShopItemColumns> PLAN =
        Plan.of("ShopItemRepository.withBasketAndMaker", WithBasketAndMaker::new,
            ShopItemColumns::new, WithBasketAndMaker::load, ITEMS);

    private WithBasketAndMaker(Source source, Narrowing narrowing) {
      super(PLAN, source, narrowing);
    }

    /** Returns the item with that key, or empty if this query has none. */
    public Optional<ShopItemWithBasketAndMaker> byId(long id) {
      return byKey(id);
    }

    /**
     * Items in hand with basket and maker: 2 statements, whatever the number of rows.
     *
     * <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
     * no root statement to join to, so each association costs one.
     *
     * <p>{@code basket}, for all rows at once:
     *
     * <pre>{@code
     * SELECT basket.id, basket.customer_id
     * FROM basket
     * WHERE basket.id IN (:itemBasketIds)
     * }</pre>
     *
     * <p>{@code maker}, for all rows at once:
     *
     * <pre>{@code
     * SELECT maker.id, maker.person_id
     * FROM maker
     * WHERE maker.id IN (:itemMakerIds)
     * }</pre>
     *
     * <p>A list of keys beyond the database's bind limit takes one more statement for each
     * further full batch; without keys there is no statement.
     *
     * @throws IllegalStateException if the query itself is narrowed, and not only what it fetches
     */
    public List<ShopItemWithBasketAndMaker> of(Collection<Shop.Item> items) {
      return complete(items, WithBasketAndMaker::complete);
    }

    private static List<ShopItemWithBasketAndMaker> load(Run run) {
      // several items can share one basket: each is read once
      var baskets = new BasketRows();
      // several items can share one person: each is read once
      var makers = new PersonRows();
      var items = new ShopItemWithBasketAndMakerRows(baskets, makers);
      run.scan(ITEMS, rows -> {
        while (rows.next()) {
          items.append(rows, 1);
        }
      });
      return run.distinct(items.list, ShopItemWithBasketAndMaker::id);
    }

    private static List<ShopItemWithBasketAndMaker> complete(Run run, List<Shop.Item> items) {
      var itemBasketIds = new LongIndex();
      var itemMakerIds = new LongIndex();
      for (Shop.Item item : items) {
        itemBasketIds.add(item.basketId());
        itemMakerIds.add(item.makerId());
      }
      var basketOf = basketOf(run, itemBasketIds);
      var makerOf = makerOf(run, itemMakerIds);
      var result = new ArrayList<ShopItemWithBasketAndMaker>(items.size());
      for (Shop.Item item : items) {
        result.add(ShopItemWithBasketAndMaker.of(item,
            basketOf.get(itemBasketIds.find(item.basketId())),
            makerOf.get(itemMakerIds.find(item.makerId()))));
      }
      return result;
    }

    private static List<Shop.Basket> basketOf(Run run, LongIndex itemBasketIds) {
      var baskets = new BasketRows();
      var itemToBasket = new Targets(run, itemBasketIds, "Item.basket", "item.basket_id");
      run.scan(BASKET, itemBasketIds, rows -> {
        while (rows.next()) {
          itemToBasket.add(rows, 1, itemBasketIds.find(rows, 1), baskets.append(rows, 1));
        }
      });
      return itemToBasket.required(baskets.list);
    }

    private static List<Person> makerOf(Run run, LongIndex itemMakerIds) {
      var makers = new PersonRows();
      var itemToMaker = new Targets(run, itemMakerIds, "Item.maker", "item.maker_id");
      run.scan(MAKER, itemMakerIds, rows -> {
        while (rows.next()) {
          itemToMaker.add(rows, 1, itemMakerIds.find(rows, 1), makers.append(rows, 1));
        }
      });
      return itemToMaker.required(makers.list);
    }
  }

  /** Reads {@link Shop.Item} from rows. */
  private static final class ItemRows {
    final List<Shop.Item> list = new ArrayList<>();

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Shop.Item read(Rows rows, int at) throws SQLException {
      return new Shop.Item(rows.getLong(at), rows.getLong(at + 1), rows.getLong(at + 2));
    }
  }

  /** Reads {@link Shop.Basket} from rows. */
  private static final class BasketRows {
    final LongIndex keys = new LongIndex();

    final List<Shop.Basket> list = new ArrayList<>();

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

    /** Adds the row unless the key that refers to it is known. */
    int addReferred(Rows rows, int at, int foreignKey) throws SQLException {
      int position = keys.findReferred(rows, foreignKey);
      return position < 0 ? add(rows, at) : position;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    Person read(Rows rows, int at) throws SQLException {
      return new Person(rows.getLong(at), rows.getLong(at + 1));
    }
  }

  /** Reads {@link ShopItemWithBasketAndMaker} from rows. */
  private static final class ShopItemWithBasketAndMakerRows {
    final List<ShopItemWithBasketAndMaker> list = new ArrayList<>();

    private final BasketRows basketRows;

    private final PersonRows personRows;

    ShopItemWithBasketAndMakerRows(BasketRows basketRows, PersonRows personRows) {
      this.basketRows = basketRows;
      this.personRows = personRows;
    }

    /** Adds a row that arrives once, and returns its position. */
    int append(Rows rows, int at) throws SQLException {
      list.add(read(rows, at));
      return list.size() - 1;
    }

    ShopItemWithBasketAndMaker read(Rows rows, int at) throws SQLException {
      return new ShopItemWithBasketAndMaker(rows.getLong(at), rows.getLongKey(at + 1),
          rows.getLongKey(at + 2),
          basketRows.list.get(rows.require(basketRows.addReferred(rows, at + 3, at + 1),
          "Item.basket", "item.basket_id", at + 1)),
          personRows.list.get(rows.require(personRows.addReferred(rows, at + 5, at + 2),
          "Item.maker", "item.maker_id", at + 2)));
    }
  }
}
