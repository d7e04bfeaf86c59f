package plannames;

import javax.annotation.processing.Generated;

/** {@link Book} with author. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookBookRows(long id, String title, long authorId, Author author) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, title, authorId);
  }

  /** Returns the entity's columns with the associations. */
  public static BookBookRows of(Book book, Author author) {
    return new BookBookRows(book.id(), book.title(), book.authorId(), author);
  }
}
