package press;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Review} with book (with reviews) and reader. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record ReviewWithBookReviewsAndReader(long id, long bookId, Long readerId,
    ReviewWithBookReviewsAndReader.BookWithReviews book, Optional<Person> reader) {
  /** Returns the columns alone. */
  public Review entity() {
    return new Review(id, bookId, readerId);
  }

  /** Returns the entity's columns with the associations. */
  public static ReviewWithBookReviewsAndReader of(Review review, BookWithReviews book,
      Optional<Person> reader) {
    return new ReviewWithBookReviewsAndReader(review.id(), review.bookId(), review.readerId(), book,
        reader);
  }

  /** {@link Book} with reviews. */
  public record BookWithReviews(long id, String title, long authorId, Integer editorId,
      Optional<String> room, int number, List<Review> reviews) {
    /** Returns the columns alone. */
    public Book entity() {
      return new Book(id, title, authorId, editorId, room, number);
    }

    /** Returns the entity's columns with the associations. */
    public static BookWithReviews of(Book book, List<Review> reviews) {
      return new BookWithReviews(book.id(), book.title(), book.authorId(), book.editorId(),
          book.room(), book.number(), reviews);
    }
  }
}
