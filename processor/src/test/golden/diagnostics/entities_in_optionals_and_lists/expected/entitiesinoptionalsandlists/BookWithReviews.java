package entitiesinoptionalsandlists;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Book} with reviews. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
record BookWithReviews(long id, Author author, Optional<Author> editor, List<Review> latest,
    List<Review> reviews) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, author, editor, latest);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithReviews of(Book book, List<Review> reviews) {
    return new BookWithReviews(book.id(), book.author(), book.editor(), book.latest(), reviews);
  }
}
