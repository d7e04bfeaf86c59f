package shop;

import dev.fetchplan.query.LongColumn;
import dev.fetchplan.runtime.Path;
import javax.annotation.processing.Generated;
import people.makers.PersonColumns;

/** The columns of {@link Shop.Item} and the ways from it, for conditions and orders. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public final class ShopItemColumns {
  private final Path path;

  /** Names the columns at the end of the path. Generated code calls this. */
  public ShopItemColumns(Path path) {
    this.path = path;
  }

  public LongColumn id() {
    return LongColumn.of(path, "id");
  }

  public LongColumn basketId() {
    return LongColumn.of(path, "basket_id");
  }

  public LongColumn makerId() {
    return LongColumn.of(path, "maker_id");
  }

  public BasketColumns basket() {
    return new BasketColumns(path.toOne("basket", "basket", "basket_id", "id"));
  }

  public PersonColumns maker() {
    return new PersonColumns(path.toOne("maker", "maker", "maker_id", "id"));
  }
}
