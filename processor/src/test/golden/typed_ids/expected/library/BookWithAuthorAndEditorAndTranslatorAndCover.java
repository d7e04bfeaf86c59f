package library;

import java.util.Optional;
import javax.annotation.processing.Generated;
import library.ids.AuthorId;

/** {@link Book} with author, editor, translator and cover. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithAuthorAndEditorAndTranslatorAndCover(Book.Isbn isbn, AuthorId authorId,
    Optional<AuthorId> editorId, AuthorId translatorId, AuthorId illustratorId, Book.Shelf shelf,
    Optional<Book.Day> published, Author author, Optional<Author> editor,
    Optional<Author> translator, Optional<Cover> cover) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(isbn, authorId, editorId, translatorId, illustratorId, shelf, published);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithAuthorAndEditorAndTranslatorAndCover of(Book book, Author author,
      Optional<Author> editor, Optional<Author> translator, Optional<Cover> cover) {
    return new BookWithAuthorAndEditorAndTranslatorAndCover(book.isbn(), book.authorId(),
        book.editorId(), book.translatorId(), book.illustratorId(), book.shelf(), book.published(),
        author, editor, translator, cover);
  }
}
