package shop;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Shelf} with boxes. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record ShelfWithBoxes(long id, long bestId, List<Box> boxes) {
  /** Returns the columns alone. */
  public Shelf entity() {
    return new Shelf(id, bestId);
  }

  /** Returns the entity's columns with the associations. */
  public static ShelfWithBoxes of(Shelf shelf, List<Box> boxes) {
    return new ShelfWithBoxes(shelf.id(), shelf.bestId(), boxes);
  }
}
