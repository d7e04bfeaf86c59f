package nokeyatthetarget;

import javax.annotation.processing.Generated;

/** {@link Book} with author. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
record BookWithAuthor(String title, long authorId, Author author) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(title, authorId);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithAuthor of(Book book, Author author) {
    return new BookWithAuthor(book.title(), book.authorId(), author);
  }
}
