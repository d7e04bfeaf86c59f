package press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static press.Press.GREENE;
import static press.Press.NARAYAN;
import static press.Press.ROWS;
import static press.Press.TABLES;
import static testing.GeneratedJavadoc.documentedOf;

import dev.fetchplan.runtime.FetchException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class RowsInHandTest {

  private static final Book SWAMI =
      new Book(10, "Swami and Friends", 1, 2, Optional.of("north"), 1);
  private static final Book GUIDE = new Book(11, "The Guide", 1, null, Optional.of("south"), 1);
  private static final Book ROCK = new Book(12, "Brighton Rock", 2, 99, Optional.of("north"), 9);

  @OnEachEngine
  void batchesWhatIsJoinedToARoot(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    List<BookWithAuthor> books =
        new BookRepository(database.jdbi()).withAuthor().of(List.of(ROCK, GUIDE, SWAMI));

    assertThat(books)
        .containsExactly(
            BookWithAuthor.of(ROCK, GREENE),
            BookWithAuthor.of(GUIDE, NARAYAN),
            BookWithAuthor.of(SWAMI, NARAYAN));
    assertThat(books.get(1).author()).isSameAs(books.get(2).author());
    assertThat(books).isUnmodifiable();
    assertThat(database.ran())
        .isEqualTo(documentedOf(BookRepository.WithAuthor.class))
        .hasSize(1);
    assertThat(database.bound().get(0)).contains("[2, 1]");
  }

  @OnEachEngine
  void takesRowsOfAnyQuery(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    List<Book> rows = database
        .jdbi()
        .withHandle(handle -> handle
            .createQuery("SELECT * FROM book WHERE title LIKE '%e%' ORDER BY title DESC")
            .map(BookRepository.rowMapper())
            .list());
    List<BookWithPeople> books =
        new BookRepository(database.jdbi()).withPeople().of(rows);

    assertThat(books)
        .extracting(
            book -> book.title(),
            book -> book.author().country().code(),
            book -> book.editor().map(editor -> editor.name()),
            book -> book.cover().map(Cover::colour),
            book -> book.reviews().size())
        .containsExactly(
            tuple("Untouchable", "IN", Optional.of("Greene"), Optional.empty(), 0),
            tuple("The Guide", "IN", Optional.empty(), Optional.empty(), 0),
            tuple("Swami and Friends", "IN", Optional.of("Greene"), Optional.of("red"), 2));
    assertThat(database.ran().subList(1, 6))
        .isEqualTo(documentedOf(BookRepository.WithPeople.class));
    assertThat(database.ran()).hasSize(6);
  }

  @OnEachEngine
  void keepsOrderAndDuplicates(Engine engine) {
    Database database = engine.with(TABLES + ROWS);
    Book moved = new Book(10, "Swami and Friends, 2nd edition", 3, null, Optional.empty(), 1);

    List<BookWithPeople> books =
        new BookRepository(database.jdbi()).withPeople().of(List.of(SWAMI, GUIDE, SWAMI, moved));

    assertThat(books).extracting(book -> book.entity()).containsExactly(SWAMI, GUIDE, SWAMI, moved);
    assertThat(books).extracting(book -> book.author().id()).containsExactly(1L, 1L, 1L, 3L);
    assertThat(books).extracting(book -> book.reviews().size()).containsExactly(2, 0, 2, 2);
    assertThat(database.bound().get(0)).contains("[1, 3]");
    assertThat(database.bound().get(2)).contains("[10, 11]");
    assertThat(database.ran()).hasSize(5);
  }

  @OnEachEngine
  void asksWithSeveralColumns(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    List<BookWithLibrary> books = new BookRepository(database.jdbi())
        .withLibrary()
        .of(List.of(ROCK, SWAMI, new Book(14, "Lost", 1, null, Optional.empty(), 1)));
    List<ShelfWithBooks> shelves = new ShelfRepository(database.jdbi())
        .withBooks()
        .of(List.of(new Shelf(72, "south", 1), new Shelf(99, "attic", 1)));

    assertThat(books)
        .extracting(book -> book.shelf().map(Shelf::id))
        .containsExactly(Optional.empty(), Optional.of(70L), Optional.empty());
    assertThat(shelves)
        .extracting(shelf -> shelf.books().stream().map(Book::id).toList())
        .containsExactly(List.of(11L), List.of());
    assertThat(database.ran().subList(0, 3))
        .isEqualTo(documentedOf(BookRepository.WithLibrary.class));
    assertThat(database.ran().subList(3, 4))
        .isEqualTo(documentedOf(ShelfRepository.WithBooks.class));
  }

  @OnEachEngine
  void narrowsAssociations(Engine engine) {
    Database database = engine.with(TABLES + ROWS);
    var books = new BookRepository(database.jdbi());

    var reviewed = books
        .withPeople()
        .reviews(reviews -> reviews.orderBy(r -> r.id().desc()).limit(1))
        .of(List.of(SWAMI, ROCK));
    var written = books
        .withLibrary()
        .author(author -> author.books(b -> b.where(x -> x.title().startsWith("The"))))
        .of(List.of(SWAMI, ROCK));

    assertThat(reviewed).extracting(book -> book.reviews().get(0).id()).containsExactly(21L, 22L);
    assertThat(written).extracting(book -> book.author().books().size()).containsExactly(1, 0);
    assertThat(database.ran()).hasSize(5 + 3);
  }

  /** What narrows the root. */
  enum Narrowed {
    WHERE(query -> query.where(book -> book.id().eq(10))),
    ORDER_BY(query -> query.orderBy(BookColumns::id)),
    LIMIT(query -> query.limit(5)),
    OFFSET(query -> query.offset(1));

    final UnaryOperator<BookRepository.WithAuthor> narrow;

    Narrowed(UnaryOperator<BookRepository.WithAuthor> narrow) {
      this.narrow = narrow;
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesAQueryThatIsNarrowedItself(Narrowed narrowed) {
    Database database = Engine.H2.with(TABLES + ROWS);
    var query = narrowed.narrow.apply(new BookRepository(database.jdbi()).withAuthor());

    assertThatThrownBy(() -> query.of(List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("of takes the rows as they are given, so where, orderBy, limit and offset of"
            + " the query itself do not go with it.");
    assertThat(database.ran()).isEmpty();
  }

  @OnEachEngine
  void sendsNothingForNothing(Engine engine) {
    Database database = engine.with(TABLES + ROWS);
    var books = new BookRepository(database.jdbi());

    assertThat(books.withPeople().of(List.of())).isEmpty();
    assertThat(books.all().of(List.of(SWAMI, GUIDE, SWAMI)))
        .containsExactly(SWAMI, GUIDE, SWAMI)
        .isUnmodifiable();
    assertThat(database.ran()).isEmpty();
    assertThat(database.connections()).isZero();
  }

  @OnEachEngine
  void refusesNull(Engine engine) {
    Database database = engine.with(TABLES + ROWS);
    var books = new BookRepository(database.jdbi());
    List<Book> nothing = null;

    assertThatThrownBy(() -> books.withAuthor().of(nothing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("of(…) was given null instead of rows.");
    assertThatThrownBy(() -> books.withAuthor().of(Arrays.asList(SWAMI, null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("of(…) was given null among its rows, at index 1.");
    assertThatThrownBy(() -> books.all().of(Arrays.asList(null, SWAMI)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("of(…) was given null among its rows, at index 0.");
    assertThat(database.ran()).isEmpty();
  }

  @OnEachEngine
  void saysOfAMissingRowWhatAJoinSays(Engine engine) {
    Database database = engine.with(TABLES + ROWS);
    Book lost = new Book(14, "Lost", 5, null, Optional.empty(), 1);

    assertThatThrownBy(() -> new BookRepository(database.jdbi()).withAuthor().of(List.of(lost)))
        .isInstanceOf(FetchException.class)
        .hasMessage("BookRepository.withAuthor: Book.author is required, but the row that"
            + " book.author_id 5 refers to does not exist.");
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void seesOneStateInASnapshot(Engine engine) {
    Database database = engine.with(TABLES + ROWS);
    var query = new BookRepository(database.jdbi()).withPeople().snapshot();

    assertThat(query.of(List.of(SWAMI))).hasSize(1);
    assertThat(database.ran()).hasSize(5);
    if (engine == Engine.SQLITE) { // which knows no transaction that is too weak
      assertThat(inReadCommitted(database, query)).hasSize(1);
      assertThat(database.ran()).hasSize(10);
    } else {
      assertThatThrownBy(() -> inReadCommitted(database, query))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("READ_COMMITTED");
      assertThat(database.ran()).hasSize(5);
    }
  }

  private static List<BookWithPeople> inReadCommitted(
      Database database, BookRepository.WithPeople query) {
    return database
        .jdbi()
        .inTransaction(
            TransactionIsolationLevel.READ_COMMITTED, handle -> query.of(List.of(SWAMI)));
  }

  @OnEachEngine
  void takesACopyOfTheRows(Engine engine) {
    Database database = engine.with(TABLES + ROWS);
    List<Book> rows = new ArrayList<>(List.of(SWAMI));

    List<Book> copy = new BookRepository(database.jdbi()).all().of(rows);
    rows.clear();

    assertThat(copy).containsExactly(SWAMI);
    assertThat(database.ran()).isEmpty();
  }
}
