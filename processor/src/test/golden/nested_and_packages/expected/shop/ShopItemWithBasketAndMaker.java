package shop;

import javax.annotation.processing.Generated;
import people.makers.Person;

/** {@link Shop.Item} with basket and maker. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record ShopItemWithBasketAndMaker(long id, long basketId, long makerId, Shop.Basket basket,
    Person maker) {
  /** Returns the columns alone. */
  public Shop.Item entity() {
    return new Shop.Item(id, basketId, makerId);
  }

  /** Returns the entity's columns with the associations. */
  public static ShopItemWithBasketAndMaker of(Shop.Item item, Shop.Basket basket, Person maker) {
    return new ShopItemWithBasketAndMaker(item.id(), item.basketId(), item.makerId(), basket,
        maker);
  }
}
