package shop;

import java.util.Optional;
import javax.annotation.processing.Generated;
import people.Author;
import people.Country;

/** {@link Book} with author (with country). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithAuthorCountry(long id, long authorId,
    BookWithAuthorCountry.AuthorWithCountry author) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, authorId);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithAuthorCountry of(Book book, AuthorWithCountry author) {
    return new BookWithAuthorCountry(book.id(), book.authorId(), author);
  }

  /** {@link Author} with country. */
  public record AuthorWithCountry(long id, String countryCode, Optional<Country> country) {
    /** Returns the columns alone. */
    public Author entity() {
      return new Author(id, countryCode);
    }

    /** Returns the entity's columns with the associations. */
    public static AuthorWithCountry of(Author author, Optional<Country> country) {
      return new AuthorWithCountry(author.id(), author.countryCode(), country);
    }
  }
}
