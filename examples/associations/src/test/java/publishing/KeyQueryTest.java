package publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static publishing.Publishing.ENGLAND;
import static publishing.Publishing.GODAAN;
import static publishing.Publishing.GREENE;
import static publishing.Publishing.PREMCHAND;
import static publishing.Publishing.SWAMI;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import java.util.Optional;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class KeyQueryTest {

  @OnEachEngine
  void findsARowByItsKey(Engine engine) {
    Database database = Publishing.on(engine);

    Optional<BookWithAuthor> book =
        new BookRepository(database.jdbi()).withAuthor().byId(3);

    assertThat(book).contains(BookWithAuthor.of(GODAAN, PREMCHAND));
    assertThat(database.ran())
        .containsExactly(
            documented(BookRepository.class, "withAuthor").get(0) + "\nWHERE book.id = ?");
    assertThat(database.bound().get(0)).contains("[3]");
  }

  @OnEachEngine
  void prefetchesForARowFoundByItsKey(Engine engine) {
    Database database = Publishing.on(engine);

    Optional<CountryWithPeople> country =
        new CountryRepository(database.jdbi()).withPeople().byId("GB");

    assertThat(country).contains(CountryWithPeople.of(ENGLAND, List.of(GREENE)));
    List<String> documented = documented(CountryRepository.class, "withPeople");
    assertThat(database.ran())
        .containsExactly(documented.get(0) + "\nWHERE country.code = ?", documented.get(1));
  }

  @OnEachEngine
  void findsNothingByAKeyThatNoRowHas(Engine engine) {
    Database database = Publishing.on(engine);

    Optional<PersonWithWritten> person =
        new PersonRepository(database.jdbi()).withWritten().byId(99);

    assertThat(person).isEmpty();
    assertThat(database.roundTrips()).isEqualTo(1);
  }

  @OnEachEngine
  void findsRowsInTheOrderOfTheirKeys(Engine engine) {
    Database database = Publishing.on(engine);

    List<BookWithAuthor> books =
        new BookRepository(database.jdbi()).withAuthor().byIds(List.of(4L, 99L, 1L, 3L, 1L));

    assertThat(books).extracting(BookWithAuthor::id).containsExactly(4L, 1L, 3L, 1L);
    assertThat(database.ran())
        .containsExactly(
            documented(BookRepository.class, "withAuthor").get(0) + "\nWHERE book.id IN (…)");
    assertThat(database.bound().get(0)).contains("[4, 99, 1, 3]");
  }

  @OnEachEngine
  void sendsNothingForNoKeys(Engine engine) {
    Database database = Publishing.on(engine);

    List<CountryWithPeople> countries =
        new CountryRepository(database.jdbi()).withPeople().byIds(List.of());

    assertThat(countries).isEmpty();
    assertThat(database.ran()).isEmpty();
  }

  @OnEachEngine
  void findsByKeyWhatMeetsTheCondition(Engine engine) {
    Database database = Publishing.on(engine);
    var old = new BookRepository(database.jdbi()).all().where(b -> b.published().lt(1940));

    assertThat(old.byId(1)).contains(SWAMI);
    assertThat(old.byId(2)).isEmpty();
    assertThat(old.byIds(List.of(2L, 1L))).containsExactly(SWAMI);

    String select = documented(BookRepository.class, "all").get(0);
    String byId = select + "\nWHERE book.id = ?\n  AND book.published < ?";
    assertThat(database.ran())
        .containsExactly(byId, byId, select + "\nWHERE book.id IN (…)\n  AND book.published < ?");
  }

  @OnEachEngine
  void takesTheOnlyRow(Engine engine) {
    Database database = Publishing.on(engine);
    var books = new BookRepository(database.jdbi()).all();
    var godaan = books.where(b -> b.title().eq("Godaan"));
    var gora = books.where(b -> b.title().eq("Gora"));

    assertThat(godaan.one()).isEqualTo(GODAAN);
    assertThat(godaan.findOne()).contains(GODAAN);
    assertThat(gora.findOne()).isEmpty();
    assertThatIllegalStateException().isThrownBy(gora::one);
    assertThatIllegalStateException().isThrownBy(books::one);
    assertThatIllegalStateException().isThrownBy(books::findOne);

    assertThat(database.ran()).hasSize(6);
  }

  @OnEachEngine
  void takesTheFirstRow(Engine engine) {
    Database database = Publishing.on(engine);
    var books = new BookRepository(database.jdbi()).withAuthor();

    var first = books.orderBy(b -> b.title().asc()).findFirst();

    assertThat(first).contains(BookWithAuthor.of(GODAAN, PREMCHAND));
    assertThat(database.ran())
        .containsExactly(documented(BookRepository.class, "withAuthor").get(0)
            + "\nORDER BY book.title, book.id\nLIMIT ?");
  }
}
