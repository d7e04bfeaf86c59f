package cards;

import javax.annotation.processing.Generated;

/** {@link Book} with author. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithAuthor(long id, String title, int published, long authorId, Long translatorId,
    Author author) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, title, published, authorId, translatorId);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithAuthor of(Book book, Author author) {
    return new BookWithAuthor(book.id(), book.title(), book.published(), book.authorId(),
        book.translatorId(), author);
  }
}
