package shop;

import javax.annotation.processing.Generated;
import people.Author;

/** {@link Review} with book (with author). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record ReviewWithBookAuthor(long id, long bookId, ReviewWithBookAuthor.BookWithAuthor book) {
  /** Returns the columns alone. */
  public Review entity() {
    return new Review(id, bookId);
  }

  /** Returns the entity's columns with the associations. */
  public static ReviewWithBookAuthor of(Review review, BookWithAuthor book) {
    return new ReviewWithBookAuthor(review.id(), review.bookId(), book);
  }

  /** {@link Book} with author. */
  public record BookWithAuthor(long id, long authorId, long editorId, Author author) {
    /** Returns the columns alone. */
    public Book entity() {
      return new Book(id, authorId, editorId);
    }

    /** Returns the entity's columns with the associations. */
    public static BookWithAuthor of(Book book, Author author) {
      return new BookWithAuthor(book.id(), book.authorId(), book.editorId(), author);
    }
  }
}
