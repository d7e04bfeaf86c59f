package publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static publishing.Publishing.AMERICAN;
import static publishing.Publishing.ENGLAND;
import static publishing.Publishing.FRANCE;
import static publishing.Publishing.GODAAN;
import static publishing.Publishing.GREENE;
import static publishing.Publishing.INDIA;
import static publishing.Publishing.MALGUDI;
import static publishing.Publishing.NARAYAN;
import static publishing.Publishing.PREMCHAND;
import static publishing.Publishing.SWAMI;
import static publishing.Publishing.WRIGHT;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class ForeignKeyTest {

  @OnEachEngine
  void loadsRowsWithoutAssociations(Engine engine) {
    Database database = Publishing.on(engine);

    List<Book> books = new BookRepository(database.jdbi()).all().list();

    assertThat(books).containsExactlyInAnyOrder(SWAMI, MALGUDI, GODAAN, AMERICAN);
    assertThat(database.ran())
        .isEqualTo(documented(BookRepository.class, "all"))
        .hasSize(1);
  }

  @OnEachEngine
  void joinsTheTargetOfAForeignKey(Engine engine) {
    Database database = Publishing.on(engine);

    List<BookWithAuthor> books =
        new BookRepository(database.jdbi()).withAuthor().list();

    assertThat(books)
        .containsExactlyInAnyOrder(
            BookWithAuthor.of(SWAMI, NARAYAN),
            BookWithAuthor.of(MALGUDI, NARAYAN),
            BookWithAuthor.of(GODAAN, PREMCHAND),
            BookWithAuthor.of(AMERICAN, GREENE));
    assertThat(database.ran())
        .isEqualTo(documented(BookRepository.class, "withAuthor"))
        .hasSize(1);
  }

  @OnEachEngine
  void prefetchesTheInverseOfAForeignKey(Engine engine) {
    Database database = Publishing.on(engine);

    List<PersonWithWritten> people =
        new PersonRepository(database.jdbi()).withWritten().list();

    assertThat(people)
        .extracting(PersonWithWritten::entity, person -> Set.copyOf(person.written()))
        .containsExactlyInAnyOrder(
            tuple(NARAYAN, Set.of(SWAMI, MALGUDI)),
            tuple(GREENE, Set.of(AMERICAN)),
            tuple(PREMCHAND, Set.of(GODAAN)),
            tuple(WRIGHT, Set.of()));
    assertThat(database.ran())
        .isEqualTo(documented(PersonRepository.class, "withWritten"))
        .hasSize(2);
  }

  @OnEachEngine
  void prefetchesByAKeyThatIsAText(Engine engine) {
    Database database = Publishing.on(engine);

    List<CountryWithPeople> countries =
        new CountryRepository(database.jdbi()).withPeople().list();

    assertThat(countries)
        .extracting(CountryWithPeople::entity, country -> Set.copyOf(country.people()))
        .containsExactlyInAnyOrder(
            tuple(INDIA, Set.of(NARAYAN, PREMCHAND)),
            tuple(ENGLAND, Set.of(GREENE)),
            tuple(FRANCE, Set.of()));
    assertThat(database.ran())
        .isEqualTo(documented(CountryRepository.class, "withPeople"))
        .hasSize(2);
  }

  @OnEachEngine
  void keepsTwoInversesOfOneTargetApart(Engine engine) {
    Database database = Publishing.on(engine);

    List<PersonWithWrittenAndEdited> people =
        new PersonRepository(database.jdbi()).withWrittenAndEdited().list();

    assertThat(people)
        .extracting(
            PersonWithWrittenAndEdited::entity,
            person -> Set.copyOf(person.written()),
            person -> Set.copyOf(person.edited()))
        .containsExactlyInAnyOrder(
            tuple(NARAYAN, Set.of(SWAMI, MALGUDI), Set.of(MALGUDI)),
            tuple(GREENE, Set.of(AMERICAN), Set.of(SWAMI)),
            tuple(PREMCHAND, Set.of(GODAAN), Set.of()),
            tuple(WRIGHT, Set.of(), Set.of()));
    assertThat(database.ran())
        .isEqualTo(documented(PersonRepository.class, "withWrittenAndEdited"))
        .hasSize(3);
  }

  @OnEachEngine
  void joinsTwoForeignKeysToOneEntity(Engine engine) {
    Database database = Publishing.on(engine);

    List<BookWithAuthorAndEditor> books =
        new BookRepository(database.jdbi()).withAuthorAndEditor().list();

    assertThat(books)
        .containsExactlyInAnyOrder(
            BookWithAuthorAndEditor.of(SWAMI, NARAYAN, Optional.of(GREENE)),
            BookWithAuthorAndEditor.of(MALGUDI, NARAYAN, Optional.of(NARAYAN)),
            BookWithAuthorAndEditor.of(GODAAN, PREMCHAND, Optional.empty()),
            BookWithAuthorAndEditor.of(AMERICAN, GREENE, Optional.empty()));
    assertThat(database.ran())
        .isEqualTo(documented(BookRepository.class, "withAuthorAndEditor"))
        .hasSize(1);
  }

  @OnEachEngine
  void givesOneInstanceForOneRowWhateverItsWay(Engine engine) {
    Database database = Publishing.on(engine);

    List<BookWithAuthorAndEditor> books = new BookRepository(database.jdbi())
        .withAuthorAndEditor()
        .orderBy(BookColumns::id)
        .list();

    Person author = books.get(0).author();
    assertThat(books.get(1).author()).isSameAs(author);
    assertThat(books.get(1).editor().orElseThrow()).isSameAs(author);
    assertThat(books.get(3).author()).isSameAs(books.get(0).editor().orElseThrow());
    assertThat(database.ran()).hasSize(1);
  }
}
