package press;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Cover} with book (with cover). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record CoverWithBookCover(long bookId, String colour,
    CoverWithBookCover.BookWithCover book) {
  /** Returns the columns alone. */
  public Cover entity() {
    return new Cover(bookId, colour);
  }

  /** Returns the entity's columns with the associations. */
  public static CoverWithBookCover of(Cover cover, BookWithCover book) {
    return new CoverWithBookCover(cover.bookId(), cover.colour(), book);
  }

  /** {@link Book} with cover. */
  public record BookWithCover(long id, String title, long authorId, Integer editorId,
      Optional<String> room, int number, Optional<Cover> cover) {
    /** Returns the columns alone. */
    public Book entity() {
      return new Book(id, title, authorId, editorId, room, number);
    }

    /** Returns the entity's columns with the associations. */
    public static BookWithCover of(Book book, Optional<Cover> cover) {
      return new BookWithCover(book.id(), book.title(), book.authorId(), book.editorId(),
          book.room(), book.number(), cover);
    }
  }
}
