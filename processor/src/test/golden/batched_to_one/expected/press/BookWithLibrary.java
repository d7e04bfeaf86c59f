package press;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Book} with author (with books) and shelf. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithLibrary(long id, String title, long authorId, Integer editorId,
    Optional<String> room, int number, BookWithLibrary.PersonWithBooks author,
    Optional<Shelf> shelf) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, title, authorId, editorId, room, number);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithLibrary of(Book book, PersonWithBooks author, Optional<Shelf> shelf) {
    return new BookWithLibrary(book.id(), book.title(), book.authorId(), book.editorId(),
        book.room(), book.number(), author, shelf);
  }

  /** {@link Person} with books. */
  public record PersonWithBooks(long id, String name, String countryCode, List<Book> books) {
    /** Returns the columns alone. */
    public Person entity() {
      return new Person(id, name, countryCode);
    }

    /** Returns the entity's columns with the associations. */
    public static PersonWithBooks of(Person person, List<Book> books) {
      return new PersonWithBooks(person.id(), person.name(), person.countryCode(), books);
    }
  }
}
