package shop;

import javax.annotation.processing.Generated;

/** {@link Box} with shelf. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BoxWithShelf(long id, long shelfId, Shelf shelf) {
  /** Returns the columns alone. */
  public Box entity() {
    return new Box(id, shelfId);
  }

  /** Returns the entity's columns with the associations. */
  public static BoxWithShelf of(Box box, Shelf shelf) {
    return new BoxWithShelf(box.id(), box.shelfId(), shelf);
  }
}
