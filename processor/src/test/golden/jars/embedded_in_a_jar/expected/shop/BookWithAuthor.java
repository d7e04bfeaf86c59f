package shop;

import java.util.Optional;
import javax.annotation.processing.Generated;
import people.Author;
import people.Geo;

/** {@link Book} with author. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithAuthor(long id, long authorId, Optional<Geo> found, Author author) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, authorId, found);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithAuthor of(Book book, Author author) {
    return new BookWithAuthor(book.id(), book.authorId(), book.found(), author);
  }
}
