package optional;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Book} with editor (with edited and home (with owner)) and translator (with home). */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithWorks(int id, int authorId, Long editorId, Optional<Long> translatorId,
    long printerId, String publisherId, Optional<BookWithWorks.PersonWithEditedHomeOwner> editor,
    Optional<BookWithWorks.PersonWithHome> translator) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, authorId, editorId, translatorId, printerId, publisherId);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithWorks of(Book book, Optional<PersonWithEditedHomeOwner> editor,
      Optional<PersonWithHome> translator) {
    return new BookWithWorks(book.id(), book.authorId(), book.editorId(), book.translatorId(),
        book.printerId(), book.publisherId(), editor, translator);
  }

  /** {@link Person} with edited and home (with owner). */
  public record PersonWithEditedHomeOwner(long id, String name, String homeId, List<Book> edited,
      PublisherWithOwner home) {
    /** Returns the columns alone. */
    public Person entity() {
      return new Person(id, name, homeId);
    }

    /** Returns the entity's columns with the associations. */
    public static PersonWithEditedHomeOwner of(Person person, List<Book> edited,
        PublisherWithOwner home) {
      return new PersonWithEditedHomeOwner(person.id(), person.name(), person.homeId(), edited,
          home);
    }
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

  /** {@link Person} with home. */
  public record PersonWithHome(long id, String name, String homeId, Publisher home) {
    /** Returns the columns alone. */
    public Person entity() {
      return new Person(id, name, homeId);
    }

    /** Returns the entity's columns with the associations. */
    public static PersonWithHome of(Person person, Publisher home) {
      return new PersonWithHome(person.id(), person.name(), person.homeId(), home);
    }
  }
}
