package press;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Book} with author. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithAuthor(long id, String title, long authorId, Integer editorId,
    Optional<String> room, int number, Person author) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, title, authorId, editorId, room, number);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithAuthor of(Book book, Person author) {
    return new BookWithAuthor(book.id(), book.title(), book.authorId(), book.editorId(),
        book.room(), book.number(), author);
  }
}
