package optional;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Book} with author, editor, translator, printer and publisher (with owner). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithPeople(int id, int authorId, Long editorId, Optional<Long> translatorId,
    long printerId, String publisherId, Person author, Optional<Person> editor,
    Optional<Person> translator, Optional<Person> printer,
    Optional<BookWithPeople.PublisherWithOwner> publisher) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, authorId, editorId, translatorId, printerId, publisherId);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithPeople of(Book book, Person author, Optional<Person> editor,
      Optional<Person> translator, Optional<Person> printer,
      Optional<PublisherWithOwner> publisher) {
    return new BookWithPeople(book.id(), book.authorId(), book.editorId(), book.translatorId(),
        book.printerId(), book.publisherId(), author, editor, translator, printer, publisher);
  }

  /** {@link Publisher} with owner. */
  public record PublisherWithOwner(String code, Long ownerId, Optional<Person> owner) {
    /** Returns the columns alone. */
    public Publisher entity() {
      return new Publisher(code, ownerId);
    }

    /** Returns the entity's columns with the associations. */
    public static PublisherWithOwner of(Publisher publisher, Optional<Person> owner) {
      return new PublisherWithOwner(publisher.code(), publisher.ownerId(), owner);
    }
  }
}
