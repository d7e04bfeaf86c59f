package press;

import java.util.Optional;
import javax.annotation.processing.Generated;

/** {@link Book} with author (with country) and editor. */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithCountries(long id, String title, long authorId, Integer editorId,
    Optional<String> room, int number, BookWithCountries.PersonWithCountry author,
    Optional<Person> editor) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, title, authorId, editorId, room, number);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithCountries of(Book book, PersonWithCountry author, Optional<Person> editor) {
    return new BookWithCountries(book.id(), book.title(), book.authorId(), book.editorId(),
        book.room(), book.number(), author, editor);
  }

  /** {@link Person} with country. */
  public record PersonWithCountry(long id, String name, String countryCode, Country country) {
    /** Returns the columns alone. */
    public Person entity() {
      return new Person(id, name, countryCode);
    }

    /** Returns the entity's columns with the associations. */
    public static PersonWithCountry of(Person person, Country country) {
      return new PersonWithCountry(person.id(), person.name(), person.countryCode(), country);
    }
  }
}
