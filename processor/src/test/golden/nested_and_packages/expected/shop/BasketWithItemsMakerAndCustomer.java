package shop;

import java.util.List;
import javax.annotation.processing.Generated;
import people.Person;

/** {@link Shop.Basket} with items (with maker) and customer. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BasketWithItemsMakerAndCustomer(long id, long customerId,
    List<BasketWithItemsMakerAndCustomer.ShopItemWithMaker> items, Person customer) {
  /** Returns the columns alone. */
  public Shop.Basket entity() {
    return new Shop.Basket(id, customerId);
  }

  /** Returns the entity's columns with the associations. */
  public static BasketWithItemsMakerAndCustomer of(Shop.Basket basket,
      List<ShopItemWithMaker> items, Person customer) {
    return new BasketWithItemsMakerAndCustomer(basket.id(), basket.customerId(), items, customer);
  }

  /** {@link Shop.Item} with maker. */
  public record ShopItemWithMaker(long id, long basketId, long makerId,
      people.makers.Person maker) {
    /** Returns the columns alone. */
    public Shop.Item entity() {
      return new Shop.Item(id, basketId, makerId);
    }

    /** Returns the entity's columns with the associations. */
    public static ShopItemWithMaker of(Shop.Item item, people.makers.Person maker) {
      return new ShopItemWithMaker(item.id(), item.basketId(), item.makerId(), maker);
    }
  }
}
