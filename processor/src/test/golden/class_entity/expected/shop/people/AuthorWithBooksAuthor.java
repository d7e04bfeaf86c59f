package shop.people;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.Book;

/** {@link Author} with books (with author). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record AuthorWithBooksAuthor(long id, String name,
    List<AuthorWithBooksAuthor.BookWithAuthor> books) {
  /** Returns the columns alone. */
  public Author entity() {
    return new Author(id, name);
  }

  /** Returns the entity's columns with the associations. */
  public static AuthorWithBooksAuthor of(Author author, List<BookWithAuthor> books) {
    return new AuthorWithBooksAuthor(author.getId(), author.getName(), books);
  }

  /** {@link Book} with author. */
  public record BookWithAuthor(long id, String title, boolean soldOut, boolean signed,
      Optional<Integer> pages, String blurb, long authorId, Author author) {
    /** Returns the columns alone. */
    public Book entity() {
      return new Book(id, title, soldOut, signed, pages, blurb, authorId);
    }

    /** Returns the entity's columns with the associations. */
    public static BookWithAuthor of(Book book, Author author) {
      return new BookWithAuthor(book.getId(), book.title(), book.isSoldOut(), book.getSigned(),
          book.getPages(), book.getBlurb(), book.getAuthorId(), author);
    }
  }
}
