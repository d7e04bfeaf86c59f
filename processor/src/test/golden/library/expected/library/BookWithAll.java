package library;

import java.util.List;
import javax.annotation.processing.Generated;

/** {@link Book} with author (with books) and reviews. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithAll(long id, String title, long authorId, BookWithAll.AuthorWithBooks author,
    List<Review> reviews) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, title, authorId);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithAll of(Book book, AuthorWithBooks author, List<Review> reviews) {
    return new BookWithAll(book.id(), book.title(), book.authorId(), author, reviews);
  }

  /** {@link Author} with books. */
  public record AuthorWithBooks(long id, String name, List<Book> books) {
    /** Returns the columns alone. */
    public Author entity() {
      return new Author(id, name);
    }

    /** Returns the entity's columns with the associations. */
    public static AuthorWithBooks of(Author author, List<Book> books) {
      return new AuthorWithBooks(author.id(), author.name(), books);
    }
  }
}
