package cards;

import static cards.Cards.DAYS;
import static cards.Cards.GUIDE;
import static cards.Cards.KANTHAPURA;
import static cards.Cards.NARAYAN;
import static cards.Cards.RAO;
import static cards.Cards.SWAMI;
import static cards.Cards.TEACHER;
import static cards.Statements.flat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;
import static testing.GeneratedJavadoc.documentedOf;

import dev.fetchplan.runtime.FetchException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class ShapesInHandTest {

  private static final List<Book> BOOKS = List.of(SWAMI, TEACHER, GUIDE, DAYS, KANTHAPURA);
  private static final Author ANON = new Author(3, "Anon", Optional.of(2L));

  @OnEachEngine
  void countsJoinsCutsAndRestrictsAsTheRecordSays(Engine engine) {
    Database database = engine.with(Cards.TABLES);
    var cards = new AuthorCardRepository(database.jdbi()).all(4);
    List<AuthorCard> loaded = cards.orderBy(AuthorColumns::id).list();
    int before = database.ran().size();

    List<AuthorCard> completed = cards.of(List.of(NARAYAN, RAO, ANON));

    assertThat(completed).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(loaded);
    assertThat(completed)
        .extracting(AuthorCard::bookCount, AuthorCard::praised)
        .containsExactly(tuple(4L, true), tuple(1L, false), tuple(0L, false));
    assertThat(completed.get(0).books())
        .extracting(BookCard::title)
        .containsExactly("The Guide", "The English Teacher", "Malgudi Days");
    assertThat(completed).isUnmodifiable();
    List<String> ran = flat(database.ran()).subList(before, before + 5);
    List<String> documented = flat(documentedOf(AuthorCardRepository.All.class));
    assertThat(ran.get(1)).contains("ROW_NUMBER() OVER (PARTITION BY book.author_id ORDER BY");
    assertThat(ran.get(0)).isEqualTo(documented.get(0));
    assertThat(ran.subList(2, 5)).isEqualTo(documented.subList(2, 5));
    assertThat(database.ran()).hasSize(before + 5);
  }

  @OnEachEngine
  void readsColumnsOverToOnePathsByOneStatementForEachAssociation(Engine engine) {
    Database database = engine.with(Cards.TABLES);
    var lines = new BookLineRepository(database.jdbi()).all();
    List<BookLine> loaded = lines.orderBy(BookColumns::id).list();

    List<BookLine> completed = lines.of(BOOKS);

    assertThat(completed).isEqualTo(loaded);
    assertThat(database.ran().subList(1, 3)).isEqualTo(documentedOf(BookLineRepository.All.class));
    assertThat(database.ran()).hasSize(1 + 2);
    assertThat(database.bound().get(1)).contains("[1, 2]");
  }

  @OnEachEngine
  void nestsEntitiesShapesGeneratedShapesAndPlainRecords(Engine engine) {
    Database database = engine.with(Cards.TABLES);
    var pages = new BookPageRepository(database.jdbi()).all(4, "Indian%", List.of("The Guide"));
    List<BookPage> loaded = pages.orderBy(BookColumns::id).list();
    int before = database.ran().size();

    List<BookPage> completed = pages.of(BOOKS);

    assertThat(completed).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(loaded);
    assertThat(completed.get(0).book()).isSameAs(SWAMI);
    assertThat(completed.get(0).author()).isSameAs(completed.get(1).author());
    assertThat(completed.get(0).old()).isSameAs(completed.get(1).old());
    assertThat(completed)
        .extracting(BookPage::translator)
        .containsExactly(null, RAO, null, null, NARAYAN);
    List<String> ran = flat(database.ran());
    List<String> documented = flat(documentedOf(BookPageRepository.All.class));
    assertThat(ran).hasSize(before + 8);
    assertThat(ran.subList(before, before + 3)).isEqualTo(documented.subList(0, 3));
    assertThat(ran.subList(before + 4, before + 8)).isEqualTo(documented.subList(4, 8));
  }

  @OnEachEngine
  void keepsOrderDuplicatesAndWhatTheRowsSay(Engine engine) {
    Database database = engine.with(Cards.TABLES);
    Book moved = new Book(1, "Swami, 2nd edition", 1999, 2, 1L);

    List<BookLine> lines =
        new BookLineRepository(database.jdbi()).all().of(List.of(KANTHAPURA, SWAMI, moved, SWAMI));

    assertThat(lines)
        .extracting(BookLine::title)
        .containsExactly(
            "Kanthapura", "Swami and Friends", "Swami, 2nd edition", "Swami and Friends");
    assertThat(lines)
        .extracting(BookLine::authorName)
        .containsExactly("Raja Rao", "R. K. Narayan", "Raja Rao", "R. K. Narayan");
    assertThat(lines.get(2).translator()).isPresent();
    assertThat(lines.get(3)).isEqualTo(lines.get(1));
    assertThat(database.bound().get(0)).contains("[2, 1]");
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void sendsNothingForNothing(Engine engine) {
    Database database = engine.with(Cards.TABLES);

    assertThat(new BookPageRepository(database.jdbi()).all(1, "%", List.of()).of(List.of()))
        .isEmpty();
    assertThat(new AuthorCardRepository(database.jdbi()).all(1).booksOf(List.of()))
        .isEmpty();
    assertThat(database.ran()).isEmpty();
    assertThat(database.connections()).isZero();
  }

  @OnEachEngine
  void asksForNoRowThatNoneRefersTo(Engine engine) {
    Database database = engine.with(Cards.TABLES);

    List<AuthorCard> cards = new AuthorCardRepository(database.jdbi()).all(4).of(List.of(RAO));

    assertThat(cards.get(0).publisherName()).isEmpty();
    assertThat(database.ran()).hasSize(4);
  }

  @OnEachEngine
  void combinesWhatIsDeclaredWithWhatIsCalled(Engine engine) {
    Database database = engine.with(Cards.TABLES);

    AuthorCard narayan = new AuthorCardRepository(database.jdbi())
        .all(2)
        .books(b -> b.where(x -> x.published().lt(1958))
            .orderBy(x -> x.title().asc())
            .limit(9)
            .offset(1))
        .praise(r -> r.limit(1).orderBy(x -> x.stars().asc()))
        .of(List.of(NARAYAN))
        .get(0);

    assertThat(narayan.books())
        .containsExactly(
            new BookCard("Swami and Friends", 1935), new BookCard("The English Teacher", 1945));
    assertThat(narayan.praise()).containsExactly(new Review(2, 1, 2, "b"));
    assertThat(narayan.bookCount()).isEqualTo(4);
    assertThat(database.ran()).hasSize(5);
  }

  @OnEachEngine
  void aRestrictedToOneIsAbsentWhereItsRowIsRejected(Engine engine) {
    Database database = engine.with(Cards.TABLES);

    List<BookPage> pages =
        new BookPageRepository(database.jdbi()).all(1, "Heine%", List.of()).of(BOOKS);

    assertThat(pages).extracting(BookPage::publisher).containsOnly(Optional.empty());
  }

  @OnEachEngine
  void namesTheRowThatARequiredPathMisses(Engine engine) {
    Database database = engine.with(Cards.TABLES);
    Book lost = new Book(9, "Lost", 2000, 77, null);
    var lines = new BookLineRepository(database.jdbi()).all();

    assertThatThrownBy(() -> lines.of(List.of(lost)))
        .isInstanceOf(FetchException.class)
        .hasMessage("BookLineRepository.all: Book.author is required, but the row that"
            + " book.author_id 77 refers to does not exist.");

    database.run("UPDATE publisher SET country_id = 'XX' WHERE id = 1");

    assertThatThrownBy(() -> lines.of(List.of(SWAMI)))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("Publisher.country is required")
        .hasMessageContaining("publisher.country_id XX");
  }

  @OnEachEngine
  void refusesAQueryThatIsNarrowedItself(Engine engine) {
    Database database = engine.with(Cards.TABLES);
    var cards = new AuthorCardRepository(database.jdbi()).all(1);

    assertThatThrownBy(() -> cards.limit(1).of(List.of(NARAYAN)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("of takes the rows as they are given");
    assertThatThrownBy(() -> cards.where(a -> a.id().eq(1)).booksOf(List.of(1L)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("booksOf asks with the keys that it is given");
    assertThat(database.ran()).isEmpty();
  }

  @OnEachEngine
  void givesEachKeyItsListAsTheRecordSays(Engine engine) {
    Database database = engine.with(Cards.TABLES);

    Map<Long, List<BookCard>> books =
        new AuthorCardRepository(database.jdbi()).all(5).booksOf(List.of(3L, 1L, 2L));
    Map<Long, List<Review>> praise =
        new AuthorCardRepository(database.jdbi()).all(5).praiseOf(List.of(1L, 2L));
    var subjects =
        new BookPageRepository(database.jdbi()).all(1, "%", List.of()).subjectsOf(List.of(1L, 3L));

    assertThat(books.keySet()).containsExactly(3L, 1L, 2L);
    assertThat(books.get(3L)).isEmpty();
    assertThat(books.get(1L)).extracting(BookCard::published).containsExactly(1958, 1945, 1943);
    assertThat(praise).isEqualTo(Map.of(1L, List.of(new Review(1, 1, 5, "a")), 2L, List.of()));
    assertThat(subjects.get(1L)).hasSize(2);
    assertThat(subjects.get(3L)).isEmpty();
    assertThat(database.ran()).hasSize(1 + 1 + 2);
  }

  @OnEachEngine
  void goesOverPathsInConditionsAndOrders(Engine engine) {
    Database database = engine.with(Cards.TABLES);
    var lines = new SubjectLineRepository(database.jdbi()).all("R%");
    List<SubjectLine> loaded = lines.orderBy(SubjectColumns::id).list();
    List<String> documented = flat(documented(SubjectLineRepository.class, "all"));
    List<String> ran = flat(database.ran());

    List<SubjectLine> completed =
        lines.of(List.of(new Subject(1, "School"), new Subject(2, "Village"), new Subject(3, "")));

    assertThat(loaded)
        .containsExactly(
            new SubjectLine(
                "School",
                1,
                true,
                true,
                List.of(
                    new BookCard("Swami and Friends", 1935),
                    new BookCard("The English Teacher", 1945)),
                List.of(TEACHER)),
            new SubjectLine(
                "Village",
                1,
                true,
                true,
                List.of(new BookCard("Swami and Friends", 1935), new BookCard("Kanthapura", 1938)),
                List.of(SWAMI)));
    assertThat(completed.subList(0, 2)).isEqualTo(loaded);
    assertThat(completed.get(2))
        .isEqualTo(new SubjectLine("", 0, false, false, List.of(), List.of()));
    assertThat(ran.get(0)).isEqualTo(documented.get(0) + "\nORDER BY subject.id");
    assertThat(ran.get(1)).isEqualTo(documented.get(1));
    List<String> inHand = flat(documentedOf(SubjectLineRepository.All.class));
    List<String> further = flat(database.ran()).subList(3, 8);
    assertThat(further.get(0)).isEqualTo(inHand.get(0));
    assertThat(further.subList(2, 5)).isEqualTo(inHand.subList(2, 5));
    assertThat(database.ran()).hasSize(3 + 5);
  }
}
