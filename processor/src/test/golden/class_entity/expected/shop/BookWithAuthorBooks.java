package shop;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.people.Author;

/** {@link Book} with author (with books). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithAuthorBooks(long id, String title, boolean soldOut, boolean signed,
    Optional<Integer> pages, String blurb, long authorId,
    BookWithAuthorBooks.AuthorWithBooks author) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, title, soldOut, signed, pages, blurb, authorId);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithAuthorBooks of(Book book, AuthorWithBooks author) {
    return new BookWithAuthorBooks(book.getId(), book.title(), book.isSoldOut(), book.getSigned(),
        book.getPages(), book.getBlurb(), book.getAuthorId(), author);
  }

  /** {@link Author} with books. */
  public record AuthorWithBooks(long id, String name, List<Book> books) {
    /** Returns the columns alone. */
    public Author entity() {
      return new Author(id, name);
    }

    /** Returns the entity's columns with the associations. */
    public static AuthorWithBooks of(Author author, List<Book> books) {
      return new AuthorWithBooks(author.getId(), author.getName(), books);
    }
  }
}
