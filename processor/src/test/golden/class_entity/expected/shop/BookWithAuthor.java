package shop;

import java.util.Optional;
import javax.annotation.processing.Generated;
import shop.people.Author;

/** {@link Book} with author. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
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
