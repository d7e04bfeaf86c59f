package press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static press.Press.ANAND;
import static press.Press.GREENE;
import static press.Press.NARAYAN;
import static press.Press.ROWS;
import static press.Press.TABLES;
import static testing.GeneratedJavadoc.documented;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.query.Statement;
import dev.fetchplan.runtime.FetchException;
import dev.fetchplan.runtime.FetchPlans;
import java.util.List;
import java.util.Optional;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class BatchedToOneTest {

  @OnEachEngine
  void asksForEachForeignKeyOnce(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    var books = new BookRepository(database.jdbi())
        .withAuthorBatched()
        .orderBy(BookColumns::id)
        .list();

    assertThat(books)
        .extracting(book -> book.author())
        .containsExactly(NARAYAN, NARAYAN, GREENE, ANAND);
    assertThat(books.get(0).author()).isSameAs(books.get(1).author());
    List<String> documented = documented(BookRepository.class, "withAuthorBatched");
    assertThat(database.ran())
        .containsExactly(documented.get(0) + "\nORDER BY book.id", documented.get(1));
    assertThat(database.bound().get(1)).contains("[1, 2, 3]");
  }

  @OnEachEngine
  void findsWhatJoinsFind(Engine engine) {
    Database database = engine.with(TABLES + ROWS);
    var books = new BookRepository(database.jdbi());

    assertThat(books.withAuthorBatched().orderBy(BookColumns::id).list())
        .extracting(book -> book.entity(), book -> book.author())
        .containsExactlyElementsOf(books.withAuthor().orderBy(BookColumns::id).list().stream()
            .map(book -> tuple(book.entity(), book.author()))
            .toList());
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void leavesOutWhatIsNotThere(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    var books = new BookRepository(database.jdbi())
        .withPeople()
        .orderBy(BookColumns::id)
        .list();

    assertThat(books)
        .extracting(book -> book.editor().map(editor -> editor.name()))
        .containsExactly(
            Optional.of("Greene"), Optional.empty(), Optional.empty(), Optional.of("Greene"));
    assertThat(books)
        .extracting(book -> book.cover().map(Cover::colour))
        .containsExactly(
            Optional.of("red"), Optional.empty(), Optional.of("blue"), Optional.empty());
    assertThat(books.get(0).reviews())
        .extracting(review -> review.reader())
        .containsExactlyInAnyOrder(Optional.of(ANAND), Optional.empty());
    assertThat(books.get(2).author()).isSameAs(books.get(0).editor().orElseThrow());
    List<String> documented = documented(BookRepository.class, "withPeople");
    assertThat(database.ran())
        .hasSize(6)
        .startsWith(documented.get(0) + "\nORDER BY book.id")
        .endsWith(documented.subList(1, 6).toArray(String[]::new));
  }

  @OnEachEngine
  void sendsNothingWithoutForeignKeys(Engine engine) {
    Database database = engine.with(TABLES
        + "INSERT INTO country VALUES (7, 'IN');"
        + "INSERT INTO person VALUES (1, 'Narayan', 'IN');"
        + "INSERT INTO book VALUES (11, 'The Guide', 1, NULL, NULL, 1);");

    var book = new BookRepository(database.jdbi()).withPeople().one();

    assertThat(book.editor()).isEmpty();
    List<String> documented = documented(BookRepository.class, "withPeople");
    assertThat(database.ran())
        .containsExactly(
            documented.get(0), documented.get(1), documented.get(3), documented.get(4));
  }

  @OnEachEngine
  void saysOfAMissingRowWhatAJoinSays(Engine engine) {
    Database database =
        engine.with(TABLES + "INSERT INTO book VALUES (11, 'The Guide', 5, NULL, NULL, 1);");
    var books = new BookRepository(database.jdbi());

    assertThatThrownBy(books.withAuthorBatched()::list)
        .isInstanceOf(FetchException.class)
        .hasMessage("BookRepository.withAuthorBatched: Book.author is required, but the row that"
            + " book.author_id 5 refers to does not exist.");
    assertThatThrownBy(books.withAuthor()::list)
        .isInstanceOf(FetchException.class)
        .hasMessage("BookRepository.withAuthor: Book.author is required, but the row that"
            + " book.author_id 5 refers to does not exist.");
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void saysOfAForeignKeyThatIsNullWhatAJoinSays(Engine engine) {
    Database database =
        engine.with(TABLES + "INSERT INTO person (id, name) VALUES (1, 'Narayan');");

    assertThatThrownBy(new PersonRepository(database.jdbi()).withCountry()::list)
        .isInstanceOf(FetchException.class)
        .hasMessage("PersonRepository.withCountry: Person.country is required, but the row that"
            + " person.country_code null refers to does not exist.");
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void refusesTwoRowsForOneForeignKey(Engine engine) {
    Database database = engine.with(TABLES + ROWS + "INSERT INTO country VALUES (9, 'IN');");

    assertThatThrownBy(new PersonRepository(database.jdbi()).withCountry()::list)
        .isInstanceOf(FetchException.class)
        .hasMessage("PersonRepository.withCountry, country: Two rows of Country have IN in"
            + " country.code, but Person.country refers to one row by it. Make the column unique.");
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void refusesTwoRowsForAOneToOne(Engine engine) {
    Database database = engine.with(TABLES + ROWS + "INSERT INTO cover VALUES (10, 'green');");

    assertThatThrownBy(new BookRepository(database.jdbi()).withPeople()::list)
        .isInstanceOf(FetchException.class)
        .hasMessage("BookRepository.withPeople, cover: Two rows of Cover have 10 in cover.book_id,"
            + " but Book.cover is a one-to-one. Make the column unique, or the association a"
            + " @OneToMany.");
    assertThat(database.ran()).hasSize(4);
  }

  @OnEachEngine
  void comesBackOverAOneToOneWhoseForeignKeyIsTheKey(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    var covers = new CoverRepository(database.jdbi())
        .withBookCover()
        .orderBy(CoverColumns::bookId)
        .list();

    assertThat(covers)
        .extracting(cover -> cover.book().cover().orElseThrow())
        .containsExactly(new Cover(10, "red"), new Cover(12, "blue"));
    List<String> documented = documented(CoverRepository.class, "withBookCover");
    assertThat(database.ran())
        .containsExactly(
            documented.get(0) + "\nORDER BY cover.book_id", documented.get(1), documented.get(2));
  }

  @OnEachEngine
  void batchesBelowAJoinAndPrefetchesBelowABatch(Engine engine) {
    Database database = engine.with(TABLES + ROWS);
    var books = new BookRepository(database.jdbi());

    var withCountries = books.withCountries().orderBy(BookColumns::id).list();
    var withLibrary = books
        .withLibrary()
        .author(author ->
            author.books(written -> written.orderBy(b -> b.id().desc()).limit(1)))
        .orderBy(BookColumns::id)
        .list();

    assertThat(withCountries)
        .extracting(book -> book.author().country().id())
        .containsExactly(7L, 7L, 8L, 7L);
    assertThat(withLibrary)
        .extracting(book -> book.author().books().get(0).id())
        .containsExactly(11L, 11L, 12L, 13L);
    assertThat(database.ran()).hasSize(2 + 4);
    assertThat(database.ran().get(1))
        .isEqualTo(documented(BookRepository.class, "withCountries").get(1));
  }

  @OnEachEngine
  void asksWithSeveralColumnsThatAreNobodysKey(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    var books = new BookRepository(database.jdbi())
        .withLibrary()
        .orderBy(BookColumns::id)
        .list();
    var shelves = new ShelfRepository(database.jdbi())
        .withBooks()
        .orderBy(ShelfColumns::id)
        .list();

    assertThat(books)
        .extracting(book -> book.shelf().map(Shelf::id))
        .containsExactly(Optional.of(70L), Optional.of(72L), Optional.empty(), Optional.empty());
    assertThat(shelves)
        .extracting(shelf -> shelf.books().stream().map(Book::id).toList())
        .containsExactly(List.of(10L), List.of(), List.of(11L), List.of());
    assertThat(database.ran().get(3))
        .isEqualTo(documented(BookRepository.class, "withLibrary").get(3));
    assertThat(database.ran().get(5))
        .isEqualTo(documented(ShelfRepository.class, "withBooks").get(1));
  }

  @OnEachEngine
  void takesOneStatementForEachFullBatch(Engine engine) {
    StringBuilder rows = new StringBuilder(TABLES);
    rows.append("INSERT INTO country VALUES (7, 'IN');");
    for (int i = 1; i <= 1001; i++) {
      rows.append("INSERT INTO person VALUES (%d, 'P', 'IN');".formatted(i));
      rows.append("INSERT INTO book VALUES (%d, 'B', %d, NULL, NULL, 1);".formatted(i, i));
    }
    Database database = engine.with(rows.toString());
    database.jdbi().configure(FetchPlans.class, plans -> plans.setDialect(Dialect.GENERIC));

    var books = new BookRepository(database.jdbi()).withAuthorBatched().list();

    assertThat(books).hasSize(1001).allMatch(book -> book.author().id() == book.id());
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void describesItsStatements(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    List<Statement> statements =
        new BookRepository(database.jdbi()).withAuthorBatched().statements();

    assertThat(statements)
        .extracting(Statement::path, Statement::strategy)
        .containsExactly(
            tuple("", Statement.Strategy.ROOT),
            tuple("author", Statement.Strategy.BATCHED_PREFETCH));
    assertThat(database.ran()).isEmpty();
  }
}
