package library;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import library.ids.AuthorId;

/** {@link Book} with copies. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithCopies(Book.Isbn isbn, AuthorId authorId, Optional<AuthorId> editorId,
    AuthorId translatorId, AuthorId illustratorId, Book.Shelf shelf, Optional<Book.Day> published,
    List<Copy> copies) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(isbn, authorId, editorId, translatorId, illustratorId, shelf, published);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithCopies of(Book book, List<Copy> copies) {
    return new BookWithCopies(book.isbn(), book.authorId(), book.editorId(), book.translatorId(),
        book.illustratorId(), book.shelf(), book.published(), copies);
  }
}
