package library;

import javax.annotation.processing.Generated;

/** {@link Review} with book (with author). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record ReviewWithBookAuthor(long id, int stars, String text, long bookId,
    ReviewWithBookAuthor.BookWithAuthor book) {
  /** Returns the columns alone. */
  public Review entity() {
    return new Review(id, stars, text, bookId);
  }

  /** Returns the entity's columns with the associations. */
  public static ReviewWithBookAuthor of(Review review, BookWithAuthor book) {
    return new ReviewWithBookAuthor(review.id(), review.stars(), review.text(), review.bookId(),
        book);
  }

  /** {@link Book} with author. */
  public record BookWithAuthor(long id, String title, long authorId, Author author) {
    /** Returns the columns alone. */
    public Book entity() {
      return new Book(id, title, authorId);
    }

    /** Returns the entity's columns with the associations. */
    public static BookWithAuthor of(Book book, Author author) {
      return new BookWithAuthor(book.id(), book.title(), book.authorId(), author);
    }
  }
}
