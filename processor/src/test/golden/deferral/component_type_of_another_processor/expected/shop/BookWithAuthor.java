package shop;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Book} with author. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithAuthor(long id, Money price, Optional<Money> discount, long authorId,
    Author author) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, price, discount, authorId);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithAuthor of(Book book, Author author) {
    return new BookWithAuthor(book.id(), book.price(), book.discount(), book.authorId(), author);
  }
}
