package cards;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Author} with books (with author). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record AuthorWithBooksAuthor(long id, String name, Optional<Long> publisherId,
    List<AuthorWithBooksAuthor.BookWithAuthor> books) {
  /** Returns the columns alone. */
  public Author entity() {
    return new Author(id, name, publisherId);
  }

  /** Returns the entity's columns with the associations. */
  public static AuthorWithBooksAuthor of(Author author, List<BookWithAuthor> books) {
    return new AuthorWithBooksAuthor(author.id(), author.name(), author.publisherId(), books);
  }

  /** {@link Book} with author. */
  public record BookWithAuthor(long id, String title, int published, long authorId,
      Long translatorId, Author author) {
    /** Returns the columns alone. */
    public Book entity() {
      return new Book(id, title, published, authorId, translatorId);
    }

    /** Returns the entity's columns with the associations. */
    public static BookWithAuthor of(Book book, Author author) {
      return new BookWithAuthor(book.id(), book.title(), book.published(), book.authorId(),
          book.translatorId(), author);
    }
  }
}
