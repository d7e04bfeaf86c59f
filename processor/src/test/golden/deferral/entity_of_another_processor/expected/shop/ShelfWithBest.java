package shop;

import javax.annotation.processing.Generated;

/** {@link Shelf} with best. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record ShelfWithBest(long id, long bestId, Box best) {
  /** Returns the columns alone. */
  public Shelf entity() {
    return new Shelf(id, bestId);
  }

  /** Returns the entity's columns with the associations. */
  public static ShelfWithBest of(Shelf shelf, Box best) {
    return new ShelfWithBest(shelf.id(), shelf.bestId(), best);
  }
}
