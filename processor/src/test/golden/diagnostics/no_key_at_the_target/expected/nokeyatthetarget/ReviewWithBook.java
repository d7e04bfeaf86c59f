package nokeyatthetarget;

import javax.annotation.processing.Generated;

/** {@link Review} with book. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
record ReviewWithBook(long id, long bookId, Book book) {
  /** Returns the columns alone. */
  public Review entity() {
    return new Review(id, bookId);
  }

  /** Returns the entity's columns with the associations. */
  public static ReviewWithBook of(Review review, Book book) {
    return new ReviewWithBook(review.id(), review.bookId(), book);
  }
}
