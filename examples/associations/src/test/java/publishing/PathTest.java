package publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static publishing.Publishing.AMERICAN;
import static publishing.Publishing.COW;
import static publishing.Publishing.ENGLAND;
import static publishing.Publishing.FRANCE;
import static publishing.Publishing.GODAAN;
import static publishing.Publishing.GREENE;
import static publishing.Publishing.INDIA;
import static publishing.Publishing.MALGUDI;
import static publishing.Publishing.MONDAY;
import static publishing.Publishing.NARAYAN;
import static publishing.Publishing.PREMCHAND;
import static publishing.Publishing.RAJAM;
import static publishing.Publishing.SWAMI;
import static publishing.Publishing.WRIGHT;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class PathTest {

  @OnEachEngine
  void joinsBelowAJoin(Engine engine) {
    Database database = Publishing.on(engine);

    List<BookWithAuthorCountry> books =
        new BookRepository(database.jdbi()).withAuthorCountry().list();

    assertThat(books)
        .extracting(
            BookWithAuthorCountry::entity,
            book -> book.author().entity(),
            book -> book.author().country())
        .containsExactlyInAnyOrder(
            tuple(SWAMI, NARAYAN, Optional.of(INDIA)),
            tuple(MALGUDI, NARAYAN, Optional.of(INDIA)),
            tuple(GODAAN, PREMCHAND, Optional.of(INDIA)),
            tuple(AMERICAN, GREENE, Optional.of(ENGLAND)));
    assertThat(database.ran())
        .isEqualTo(documented(BookRepository.class, "withAuthorCountry"))
        .hasSize(1);
  }

  @OnEachEngine
  void joinsInsideAPrefetch(Engine engine) {
    Database database = Publishing.on(engine);

    List<BookWithChaptersTranslator> books = new BookRepository(database.jdbi())
        .withChaptersTranslator()
        .chapters(c -> c.orderBy(ChapterColumns::id))
        .orderBy(BookColumns::id)
        .list();

    assertThat(books)
        .extracting(BookWithChaptersTranslator::entity)
        .containsExactly(SWAMI, MALGUDI, GODAAN, AMERICAN);
    assertThat(books.get(0).chapters())
        .extracting(chapter -> chapter.entity(), chapter -> chapter.translator())
        .containsExactly(tuple(MONDAY, Optional.empty()), tuple(RAJAM, Optional.empty()));
    assertThat(books.get(1).chapters()).isEmpty();
    assertThat(books.get(2).chapters())
        .extracting(chapter -> chapter.entity(), chapter -> chapter.translator())
        .containsExactly(tuple(COW, Optional.of(WRIGHT)));
    List<String> documented = documented(BookRepository.class, "withChaptersTranslator");
    assertThat(database.ran())
        .containsExactly(
            documented.get(0) + "\nORDER BY book.id", documented.get(1) + "\nORDER BY chapter.id");
  }

  @OnEachEngine
  void joinsOverThreeForeignKeys(Engine engine) {
    Database database = Publishing.on(engine);

    List<ChapterWithBookAuthorCountry> chapters =
        new ChapterRepository(database.jdbi()).withBookAuthorCountry().list();

    assertThat(chapters)
        .extracting(
            ChapterWithBookAuthorCountry::entity,
            chapter -> chapter.book().entity(),
            chapter -> chapter.book().author().entity(),
            chapter -> chapter.book().author().country())
        .containsExactlyInAnyOrder(
            tuple(MONDAY, SWAMI, NARAYAN, Optional.of(INDIA)),
            tuple(RAJAM, SWAMI, NARAYAN, Optional.of(INDIA)),
            tuple(COW, GODAAN, PREMCHAND, Optional.of(INDIA)));
    assertThat(database.ran())
        .isEqualTo(documented(ChapterRepository.class, "withBookAuthorCountry"))
        .hasSize(1);
  }

  @OnEachEngine
  void prefetchesBelowAJoinAndTakesAPathBesideItsPrefix(Engine engine) {
    Database database = Publishing.on(engine);

    List<BookWithAuthorAndAuthorWritten> books =
        new BookRepository(database.jdbi()).withAuthorAndAuthorWritten().list();

    assertThat(books)
        .extracting(
            BookWithAuthorAndAuthorWritten::entity,
            book -> book.author().entity(),
            book -> Set.copyOf(book.author().written()))
        .containsExactlyInAnyOrder(
            tuple(SWAMI, NARAYAN, Set.of(SWAMI, MALGUDI)),
            tuple(MALGUDI, NARAYAN, Set.of(SWAMI, MALGUDI)),
            tuple(GODAAN, PREMCHAND, Set.of(GODAAN)),
            tuple(AMERICAN, GREENE, Set.of(AMERICAN)));
    assertThat(database.ran())
        .isEqualTo(documented(BookRepository.class, "withAuthorAndAuthorWritten"))
        .hasSize(2);
  }

  @OnEachEngine
  void prefetchesBelowAJoinThatFoundNothing(Engine engine) {
    Database database = Publishing.on(engine);

    List<BookWithEditorEdited> books = new BookRepository(database.jdbi())
        .withEditorEdited()
        .orderBy(BookColumns::id)
        .list();

    assertThat(books)
        .extracting(book -> book.editor().map(editor -> editor.entity()))
        .containsExactly(
            Optional.of(GREENE), Optional.of(NARAYAN), Optional.empty(), Optional.empty());
    assertThat(books.get(0).editor().orElseThrow().edited()).containsExactly(SWAMI);
    assertThat(books.get(1).editor().orElseThrow().edited()).containsExactly(MALGUDI);
    List<String> documented = documented(BookRepository.class, "withEditorEdited");
    assertThat(database.ran())
        .containsExactly(documented.get(0) + "\nORDER BY book.id", documented.get(1));
    assertThat(database.bound().get(1)).contains("[2, 1]");
  }

  @OnEachEngine
  void joinsAndPrefetchesSideBySide(Engine engine) {
    Database database = Publishing.on(engine);

    List<BookWithAuthorAndChapters> books =
        new BookRepository(database.jdbi()).withAuthorAndChapters().list();

    assertThat(books)
        .extracting(
            BookWithAuthorAndChapters::entity,
            BookWithAuthorAndChapters::author,
            book -> Set.copyOf(book.chapters()))
        .containsExactlyInAnyOrder(
            tuple(SWAMI, NARAYAN, Set.of(MONDAY, RAJAM)),
            tuple(MALGUDI, NARAYAN, Set.of()),
            tuple(GODAAN, PREMCHAND, Set.of(COW)),
            tuple(AMERICAN, GREENE, Set.of()));
    assertThat(database.ran())
        .isEqualTo(documented(BookRepository.class, "withAuthorAndChapters"))
        .hasSize(2);
  }

  @OnEachEngine
  void loadsFourStepsDeep(Engine engine) {
    Database database = Publishing.on(engine);

    List<CountryWithLiterature> countries = new CountryRepository(database.jdbi())
        .withLiterature()
        .people(p -> p.orderBy(PersonColumns::id).written(w -> w.orderBy(BookColumns::id)))
        .orderBy(CountryColumns::code)
        .list();

    assertThat(countries).extracting(c -> c.entity()).containsExactly(FRANCE, ENGLAND, INDIA);
    assertThat(countries.get(0).people()).isEmpty();
    var people = countries.get(2).people();
    assertThat(people).extracting(p -> p.entity()).containsExactly(NARAYAN, PREMCHAND);
    assertThat(people.get(0).written()).extracting(b -> b.entity()).containsExactly(SWAMI, MALGUDI);
    assertThat(people.get(0).written().get(1).chapters()).isEmpty();
    assertThat(people.get(1).written().get(0).chapters())
        .extracting(c -> c.entity(), c -> c.translator())
        .containsExactly(tuple(COW, Optional.of(WRIGHT)));
    List<String> documented = documented(CountryRepository.class, "withLiterature");
    assertThat(database.ran())
        .containsExactly(
            documented.get(0) + "\nORDER BY country.code",
            documented.get(1) + "\nORDER BY person.id",
            documented.get(2) + "\nORDER BY book.id",
            documented.get(3));
  }
}
