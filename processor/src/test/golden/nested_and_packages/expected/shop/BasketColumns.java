package shop;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.query.ToMany;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;
import people.PersonColumns;

/** The columns of {@link Shop.Basket} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class BasketColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public BasketColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn customerId() {
    return LongColumn.of(path, "customer_id");
  }

  public PersonColumns customer() {
    return new PersonColumns(path.toOne("customer", "person", "customer_id", "id"));
  }

  public ToMany<ShopItemColumns> items() {
    return ToMany.of(path.toMany("items", "item", "id", "basket_id"), ShopItemColumns::new);
  }
}
