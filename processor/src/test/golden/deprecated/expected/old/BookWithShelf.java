package old;

import javax.annotation.processing.Generated;

/** {@link Book} with shelf. */
@SuppressWarnings({
    "deprecation",
    "removal"
})
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithShelf(long id, String isbn, Binding binding, long shelfId, Shelf shelf) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, isbn, binding, shelfId);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithShelf of(Book book, Shelf shelf) {
    return new BookWithShelf(book.id(), book.isbn(), book.binding(), book.shelfId(), shelf);
  }
}
