package library;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Author} with books (with reviews). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record AuthorWithLibrary(long id, String name,
    List<AuthorWithLibrary.BookWithReviews> books) {
  /** Returns the columns alone. */
  public Author entity() {
    return new Author(id, name);
  }

  /** Returns the entity's columns with the associations. */
  public static AuthorWithLibrary of(Author author, List<BookWithReviews> books) {
    return new AuthorWithLibrary(author.id(), author.name(), books);
  }

  /** {@link Book} with reviews. */
  public record BookWithReviews(long id, String title, long authorId, List<Review> reviews) {
    /** Returns the columns alone. */
    public Book entity() {
      return new Book(id, title, authorId);
    }

    /** Returns the entity's columns with the associations. */
    public static BookWithReviews of(Book book, List<Review> reviews) {
      return new BookWithReviews(book.id(), book.title(), book.authorId(), reviews);
    }
  }
}
