package cards;

import static cards.Cards.DAYS;
import static cards.Cards.GUIDE;
import static cards.Cards.INDIA;
import static cards.Cards.INDIAN_THOUGHT;
import static cards.Cards.KANTHAPURA;
import static cards.Cards.NARAYAN;
import static cards.Cards.RAO;
import static cards.Cards.SWAMI;
import static cards.Cards.TEACHER;
import static cards.Statements.flat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static testing.GeneratedJavadoc.documented;

import cards.BookLine.TranslatorCard;
import cards.BookPage.SubjectCard;
import dev.fetchplan.runtime.FetchException;
import java.util.List;
import java.util.Optional;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class ShapeTest {

  private static final AuthorCard NARAYAN_CARD = new AuthorCard(
      "R. K. Narayan",
      Optional.of("Indian Thought"),
      4,
      true,
      List.of(
          new BookCard("The Guide", 1958),
          new BookCard("The English Teacher", 1945),
          new BookCard("Malgudi Days", 1943)),
      List.of(new Review(1, 1, 5, "a"), new Review(3, 1, 4, "c")));

  private static final AuthorCard RAO_CARD = new AuthorCard(
      "Raja Rao", Optional.empty(), 1, false, List.of(new BookCard("Kanthapura", 1938)), List.of());

  @OnEachEngine
  void countsJoinsCutsAndRestrictsAsTheRecordSays(Engine engine) {
    Database database = engine.with(Cards.TABLES);

    var cards = new AuthorCardRepository(database.jdbi()).all(4);

    assertThat(cards.orderBy(AuthorColumns::id).list())
        .usingRecursiveComparison()
        .ignoringCollectionOrder()
        .isEqualTo(List.of(
            NARAYAN_CARD,
            RAO_CARD,
            new AuthorCard("Anon", Optional.of("Heinemann"), 0, false, List.of(), List.of())));
    List<String> ran = flat(database.ran());
    List<String> documented = flat(documented(AuthorCardRepository.class, "all"));
    assertThat(ran).hasSize(3);
    assertThat(ran.get(0)).isEqualTo(documented.get(0) + "\nORDER BY author.id");
    assertThat(ran.get(1)).contains("ROW_NUMBER() OVER (PARTITION BY book.author_id ORDER BY");
    assertThat(ran.get(2)).isEqualTo(documented.get(2));
    assertThat(cards.byId(1).orElseThrow().books())
        .extracting(BookCard::title)
        .containsExactly("The Guide", "The English Teacher", "Malgudi Days");
    assertThat(cards.count()).isEqualTo(3);
  }

  @OnEachEngine
  void runsTheStatementsOfTheJavadoc(Engine engine) {
    Database database = engine.with(Cards.TABLES);

    new BookLineRepository(database.jdbi()).all().list();
    new BookPageRepository(database.jdbi())
        .all(4, "Indian%", List.of("The Guide"))
        .list();

    List<String> ran = flat(database.ran());
    List<String> pages = flat(documented(BookPageRepository.class, "all"));
    assertThat(ran.get(0))
        .isEqualTo(flat(documented(BookLineRepository.class, "all")).get(0));
    assertThat(ran.subList(1, 4)).isEqualTo(pages.subList(0, 3));
    assertThat(ran.subList(5, 9)).isEqualTo(pages.subList(4, 8));
  }

  @OnEachEngine
  void combinesWhatIsDeclaredWithWhatIsCalled(Engine engine) {
    Database database = engine.with(Cards.TABLES);

    var narayan = new AuthorCardRepository(database.jdbi())
        .all(2)
        .books(b -> b.where(x -> x.published().lt(1958))
            .orderBy(x -> x.title().asc())
            .limit(9)
            .offset(1))
        .praise(r -> r.limit(1).orderBy(x -> x.stars().asc()))
        .byId(1)
        .orElseThrow();

    assertThat(narayan.books())
        .containsExactly(
            new BookCard("Swami and Friends", 1935), new BookCard("The English Teacher", 1945));
    assertThat(narayan.praise()).containsExactly(new Review(2, 1, 2, "b"));
    assertThat(narayan.bookCount()).isEqualTo(4);
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void readsColumnsOverToOnePathsInOneStatement(Engine engine) {
    Database database = engine.with(Cards.TABLES);

    var lines = new BookLineRepository(database.jdbi())
        .all()
        .where(b -> b.author().publisher().name().isNotNull().or(b.id().eq(5)))
        .orderBy(BookColumns::id)
        .list();

    assertThat(lines)
        .containsExactly(
            line("Swami and Friends", Optional.empty()),
            line("The English Teacher", Optional.of(new TranslatorCard("Raja Rao"))),
            line("The Guide", Optional.empty()),
            line("Malgudi Days", Optional.empty()),
            new BookLine(
                "Kanthapura",
                "Raja Rao",
                null,
                Optional.empty(),
                Optional.of(new TranslatorCard("R. K. Narayan"))));
    assertThat(database.ran()).hasSize(1);
  }

  private static BookLine line(String title, Optional<TranslatorCard> translator) {
    return new BookLine(title, "R. K. Narayan", "Indian Thought", Optional.of(INDIA), translator);
  }

  @OnEachEngine
  void namesTheRowThatARequiredPathMisses(Engine engine) {
    Database database = engine.with(Cards.TABLES);
    database.run(
        "UPDATE publisher SET country_id = 'XX' WHERE id = 1; DELETE FROM book WHERE id = 5;");

    var lines = new BookLineRepository(database.jdbi()).all();

    assertThatThrownBy(lines::list)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("Publisher.country is required")
        .hasMessageContaining("publisher.country_id XX");

    database.run("UPDATE book SET author_id = 77");

    assertThatThrownBy(lines::list)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("Book.author is required")
        .hasMessageContaining("book.author_id 77");
  }

  @OnEachEngine
  void nestsEntitiesShapesGeneratedShapesAndPlainRecords(Engine engine) {
    Database database = engine.with(Cards.TABLES);

    var pages = new BookPageRepository(database.jdbi())
        .all(4, "Indian%", List.of("The Guide"))
        .orderBy(BookColumns::id)
        .list();

    assertThat(pages).hasSize(5);
    assertThat(pages)
        .extracting(BookPage::book)
        .containsExactly(SWAMI, TEACHER, GUIDE, DAYS, KANTHAPURA);
    assertThat(pages)
        .extracting(BookPage::author)
        .containsExactly(NARAYAN_CARD, NARAYAN_CARD, NARAYAN_CARD, NARAYAN_CARD, RAO_CARD);
    assertThat(pages)
        .extracting(BookPage::translator)
        .containsExactly(null, RAO, null, null, NARAYAN);
    assertThat(pages)
        .extracting(BookPage::publisher)
        .containsExactly(
            Optional.of(INDIAN_THOUGHT),
            Optional.of(INDIAN_THOUGHT),
            Optional.of(INDIAN_THOUGHT),
            Optional.of(INDIAN_THOUGHT),
            Optional.empty());
    assertThat(pages.get(0).old())
        .containsExactlyInAnyOrder(
            BookWithAuthor.of(SWAMI, NARAYAN),
            BookWithAuthor.of(TEACHER, NARAYAN),
            BookWithAuthor.of(DAYS, NARAYAN),
            BookWithAuthor.of(GUIDE, NARAYAN));
    assertThat(pages.get(4).old()).containsExactly(BookWithAuthor.of(KANTHAPURA, RAO));
    assertThat(pages.get(0).subjects())
        .extracting(SubjectCard::name)
        .containsExactlyInAnyOrder("School", "Village");
    assertThat(pages.get(0).author()).isSameAs(pages.get(1).author());
    assertThat(database.ran()).hasSize(1 + 7);
  }

  @OnEachEngine
  void joinsBehindARowThatIsJoinedForThatAlone(Engine engine) {
    Database database = engine.with(Cards.TABLES);
    var notes = new BookNoteRepository(database.jdbi()).all();

    List<BookNote> loaded = notes.orderBy(BookColumns::id).list();

    assertThat(loaded).extracting(BookNote::publisher).startsWith(Optional.of(INDIAN_THOUGHT));
    assertThat(loaded.get(4).publisher()).isEmpty();
    assertThat(loaded).extracting(note -> note.subjects().size()).containsExactly(2, 1, 0, 0, 1);
    assertThat(database.ran()).hasSize(2);
    assertThat(notes.of(List.of(SWAMI, KANTHAPURA)))
        .usingRecursiveComparison()
        .ignoringCollectionOrder()
        .isEqualTo(List.of(loaded.get(0), loaded.get(4)));
    assertThat(database.ran()).hasSize(2 + 2);
  }

  @OnEachEngine
  void holdsShapesOfTwoPlansThatFetchTheSame(Engine engine) {
    Database database = engine.with(Cards.TABLES);

    AuthorShelf shelf = new AuthorShelfRepository(database.jdbi()).all().byId(1).orElseThrow();

    assertThat(shelf.books()).hasSize(4).contains(BookWithAuthor.of(GUIDE, NARAYAN));
    assertThat(shelf.translations())
        .containsExactly(AuthorWithBooksAuthor.BookWithAuthor.of(KANTHAPURA, RAO));
    assertThat(database.ran()).hasSize(4);
  }

  @OnEachEngine
  void cutsAListWithoutAnOrderByTheKey(Engine engine) {
    Database database = engine.with(Cards.TABLES);
    database.run("UPDATE book SET id = 10 - id");

    AuthorShelf shelf = new AuthorShelfRepository(database.jdbi()).all().byId(1).orElseThrow();

    assertThat(shelf.first())
        .extracting(BookCard::title)
        .containsExactly("Malgudi Days", "The Guide");
    assertThat(database.ran().get(3)).contains("PARTITION BY book.author_id ORDER BY book.id)");
  }

  @OnEachEngine
  void restrictsWhatSaysSoAndNotWhatGoesOverTheSame(Engine engine) {
    Database database = engine.with(Cards.TABLES);
    database.run("UPDATE publisher SET country_id = 'GB'");

    var echoes = new BookEchoRepository(database.jdbi()).all();

    assertThat(echoes.byId(1).orElseThrow().author())
        .contains(new BookEcho.Writer(Optional.empty(), Optional.of("Indian Thought")));
    assertThat(echoes.of(List.of(SWAMI))).containsExactly(echoes.byId(1).orElseThrow());
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void aRestrictedToOneIsAbsentWhereItsRowIsRejected(Engine engine) {
    Database database = engine.with(Cards.TABLES);

    var pages =
        new BookPageRepository(database.jdbi()).all(1, "Heine%", List.of()).list();

    assertThat(pages).extracting(BookPage::publisher).containsOnly(Optional.empty());
  }
}
