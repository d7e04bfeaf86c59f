package publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publishing.Publishing.INDIA;
import static publishing.Publishing.MALGUDI;
import static testing.GeneratedJavadoc.documented;

import dev.fetchplan.runtime.FetchException;
import java.util.List;
import org.junit.jupiter.api.Test;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class PromiseTest {

  @OnEachEngine
  void sendsNoPrefetchWithoutKeys(Engine engine) {
    Database database = engine.with(Publishing.TABLES);

    List<CountryWithLiterature> countries =
        new CountryRepository(database.jdbi()).withLiterature().list();

    assertThat(countries).isEmpty();
    assertThat(database.ran())
        .containsExactly(documented(CountryRepository.class, "withLiterature").get(0));
  }

  @OnEachEngine
  void stopsWhereTheRowsEnd(Engine engine) {
    Database database =
        engine.with(Publishing.TABLES + "INSERT INTO country VALUES ('IN', 'India')");

    List<CountryWithLiterature> countries =
        new CountryRepository(database.jdbi()).withLiterature().list();

    assertThat(countries).containsExactly(CountryWithLiterature.of(INDIA, List.of()));
    assertThat(database.ran())
        .isEqualTo(documented(CountryRepository.class, "withLiterature").subList(0, 2));
  }

  @OnEachEngine
  void asksForEachKeyOnce(Engine engine) {
    Database database = Publishing.on(engine);

    var books = new BookRepository(database.jdbi())
        .withAuthorAndAuthorWritten()
        .orderBy(BookColumns::id)
        .list();

    assertThat(books).extracting(book -> book.author().id()).containsExactly(1L, 1L, 3L, 2L);
    assertThat(database.bound()).hasSize(2);
    assertThat(database.bound().get(1)).contains("[1, 3, 2]");
  }

  @OnEachEngine
  void givesListsThatCannotBeChanged(Engine engine) {
    Database database = Publishing.on(engine);

    List<PersonWithWritten> people = new PersonRepository(database.jdbi())
        .withWritten()
        .orderBy(PersonColumns::id)
        .list();

    assertThat(people).isUnmodifiable();
    assertThat(people.get(0).written()).hasSize(2).isUnmodifiable();
    assertThat(people.get(3).written()).isEmpty();
    assertThat(people.get(3).written()).isUnmodifiable();
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void givesOneInstanceOfAnEntityThatIsShared(Engine engine) {
    Database database = Publishing.on(engine);

    List<BookWithAuthor> books = new BookRepository(database.jdbi())
        .withAuthor()
        .orderBy(BookColumns::id)
        .list();

    assertThat(books.get(0).author()).isSameAs(books.get(1).author());
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void givesOneInstanceOfAnEntityThatTwoStatementsRead(Engine engine) {
    Database database = Publishing.on(engine);

    var narayan =
        new PersonRepository(database.jdbi()).withWrittenAndEdited().byId(1).orElseThrow();

    Book edited = narayan.edited().get(0);
    assertThat(edited).isEqualTo(MALGUDI);
    assertThat(narayan.written()).anyMatch(book -> book == edited);
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void givesOneInstanceOfAShapeThatIsShared(Engine engine) {
    Database database = Publishing.on(engine);

    List<BookWithAuthorCountry> books = new BookRepository(database.jdbi())
        .withAuthorCountry()
        .orderBy(BookColumns::id)
        .list();

    assertThat(books.get(0).author()).isSameAs(books.get(1).author());
    assertThat(books.get(0).author().country().orElseThrow())
        .isSameAs(books.get(2).author().country().orElseThrow());
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void refusesAValueThatIsNullInAPrimitive(Engine engine) {
    Database database = Publishing.on(engine);
    database.run("INSERT INTO chapter VALUES (4, 'Lost', NULL, 1, NULL)");

    var chapters = new ChapterRepository(database.jdbi()).all();

    assertThatThrownBy(chapters::list)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("chapter.pages is NULL")
        .hasMessageContaining("Chapter with the key 4");
    assertThat(database.ran()).isEqualTo(documented(ChapterRepository.class, "all"));
  }

  @OnEachEngine
  void refusesARequiredRowThatDoesNotExist(Engine engine) {
    Database database = Publishing.on(engine);
    database.run("INSERT INTO book VALUES (5, 'Anonymous', NULL, 77, NULL)");

    var books = new BookRepository(database.jdbi()).withAuthor();

    assertThatThrownBy(books::list)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("Book.author")
        .hasMessageContaining("book.author_id")
        .hasMessageContaining("77");
    assertThat(database.ran()).isEqualTo(documented(BookRepository.class, "withAuthor"));
  }

  @OnEachEngine
  void refusesARequiredRowThatDoesNotExistInsideAPrefetch(Engine engine) {
    Database database = engine.with(Publishing.TABLES);
    database.run("""
        INSERT INTO person VALUES (1, 'R.K. Narayan', NULL);
        INSERT INTO book VALUES (5, 'Anonymous', NULL, 77, 1);
        INSERT INTO chapter VALUES (6, 'One', 1, 5, NULL)""");

    var chapters = new ChapterRepository(database.jdbi()).withBookAuthorCountry();

    assertThatThrownBy(chapters::list)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("Book.author")
        .hasMessageContaining("77");
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void takesAnOptionalRowThatDoesNotExistForAbsent(Engine engine) {
    Database database = engine.with(Publishing.TABLES);
    database.run("""
        INSERT INTO person VALUES (1, 'R.K. Narayan', 'XX');
        INSERT INTO book VALUES (5, 'Lost', NULL, 1, 77)""");

    var books = new BookRepository(database.jdbi());

    assertThat(books.withAuthorAndEditor().one().editor()).isEmpty();
    assertThat(books.withAuthorCountry().one().author().country()).isEmpty();
    assertThat(books.withEditorEdited().one().editor()).isEmpty();
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void refusesTwoRowsOfOneKey(Engine engine) {
    Database database = engine.with("""
            CREATE TABLE book (
              id BIGINT, title VARCHAR(50), published INT, author_id BIGINT, editor_id BIGINT);
            CREATE TABLE chapter (
              id BIGINT, title VARCHAR(50), pages INT, book_id BIGINT, translator_id BIGINT);
            CREATE TABLE person (id BIGINT, name VARCHAR(50), country_code VARCHAR(2));
            INSERT INTO person VALUES (1, 'R.K. Narayan', NULL);
            INSERT INTO book VALUES (8, 'Twice', NULL, 1, NULL), (8, 'Twice', NULL, 1, NULL);
            """);
    var books = new BookRepository(database.jdbi());

    assertThatThrownBy(books.all()::list)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("Book")
        .hasMessageContaining("8");
    assertThatThrownBy(books.withAuthor()::list).isInstanceOf(FetchException.class);
    assertThatThrownBy(books.withChaptersTranslator()::list).isInstanceOf(FetchException.class);
    assertThat(database.ran()).hasSize(3);
  }

  @Test
  void refusesARowOfAKeyThatNobodyAskedFor() {
    Database database = Engine.H2.with("""
            CREATE TABLE country (code VARCHAR_IGNORECASE(2) PRIMARY KEY, name VARCHAR(50));
            CREATE TABLE person (
              id BIGINT PRIMARY KEY, name VARCHAR(50), country_code VARCHAR_IGNORECASE(2));
            INSERT INTO country VALUES ('in', 'India');
            INSERT INTO person VALUES (1, 'R.K. Narayan', 'IN');
            """);

    var countries = new CountryRepository(database.jdbi()).withPeople();

    assertThatThrownBy(countries::list)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("key IN")
        .hasMessageContaining("person.country_code");
    assertThat(database.ran()).isEqualTo(documented(CountryRepository.class, "withPeople"));
  }
}
