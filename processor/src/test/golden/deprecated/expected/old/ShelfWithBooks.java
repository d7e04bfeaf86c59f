package old;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Shelf} with books. */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record ShelfWithBooks(long id, String room, List<Book> books) {
  /** Returns the columns alone. */
  public Shelf entity() {
    return new Shelf(id, room);
  }

  /** Returns the entity's columns with the associations. */
  public static ShelfWithBooks of(Shelf shelf, List<Book> books) {
    return new ShelfWithBooks(shelf.id(), shelf.room(), books);
  }
}
