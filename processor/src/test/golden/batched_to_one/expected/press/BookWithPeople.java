package press;

import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * {@link Book} with author (with country), editor (with country), cover and reviews (with reader).
 */
@Generated("dev.fetchplan.processor.FetchPlanProcessor")
public record BookWithPeople(long id, String title, long authorId, Integer editorId,
    Optional<String> room, int number, BookWithPeople.PersonWithCountry author,
    Optional<BookWithPeople.PersonWithCountry> editor, Optional<Cover> cover,
    List<BookWithPeople.ReviewWithReader> reviews) {
  /** Returns the columns alone. */
  public Book entity() {
    return new Book(id, title, authorId, editorId, room, number);
  }

  /** Returns the entity's columns with the associations. */
  public static BookWithPeople of(Book book, PersonWithCountry author,
      Optional<PersonWithCountry> editor, Optional<Cover> cover, List<ReviewWithReader> reviews) {
    return new BookWithPeople(book.id(), book.title(), book.authorId(), book.editorId(),
        book.room(), book.number(), author, editor, cover, reviews);
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

  /** {@link Review} with reader. */
  public record ReviewWithReader(long id, long bookId, Long readerId, Optional<Person> reader) {
    /** Returns the columns alone. */
    public Review entity() {
      return new Review(id, bookId, readerId);
    }

    /** Returns the entity's columns with the associations. */
    public static ReviewWithReader of(Review review, Optional<Person> reader) {
      return new ReviewWithReader(review.id(), review.bookId(), review.readerId(), reader);
    }
  }
}
