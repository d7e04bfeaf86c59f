package notpublic;

import javax.annotation.processing.Generated;
import notpublic.people.Author;

/** {@link Book} with author. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithAuthor(long id, long authorId, long shelfId, Author author) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, authorId, shelfId);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithAuthor of(Book book, Author author) {
    return new BookWithAuthor(book.id(), book.authorId(), book.shelfId(), author);
  }
}
