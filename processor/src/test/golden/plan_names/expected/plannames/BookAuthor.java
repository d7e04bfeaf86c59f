package plannames;

import javax.annotation.processing.Generated;

/** {@link Book} with author. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookAuthor(long id, String title, long authorId, Author author) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, title, authorId);
  }

  /** Returns the entity's columns with the associations. */
  public static BookAuthor of(Book book, Author author) {
    return new BookAuthor(book.id(), book.title(), book.authorId(), author);
  }
}
