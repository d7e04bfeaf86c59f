package press;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Shelf} with books. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record ShelfWithBooks(long id, String room, int number, List<Book> books) {
  /** Returns the columns alone. */
  public Shelf entity() {
    return new Shelf(id, room, number);
  }

  /** Returns the entity's columns with the associations. */
  public static ShelfWithBooks of(Shelf shelf, List<Book> books) {
    return new ShelfWithBooks(shelf.id(), shelf.room(), shelf.number(), books);
  }
}
