package publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publishing.Publishing.MALGUDI;
import static publishing.Publishing.NARAYAN;
import static publishing.Publishing.SWAMI;
import static testing.GeneratedJavadoc.documented;

import dev.fetchplan.runtime.FetchException;
import org.jdbi.v3.core.Handle;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class ConnectionTest {

  @OnEachEngine
  void runsAllStatementsOnOneConnection(Engine engine) {
    Database database = Publishing.on(engine);

    new CountryRepository(database.jdbi()).withLiterature().list();

    assertThat(database.connections()).isEqualTo(1);
    assertThat(database.ran()).isEqualTo(documented(CountryRepository.class, "withLiterature"));
  }

  @OnEachEngine
  void joinsTheHandleThatTheThreadHasOpen(Engine engine) {
    Database database = Publishing.on(engine);
    var people = new PersonRepository(database.jdbi());

    var written = database.jdbi().withHandle(handle -> people.withWritten().byId(1));

    assertThat(written.orElseThrow().written()).containsExactlyInAnyOrder(SWAMI, MALGUDI);
    assertThat(database.connections()).isEqualTo(1);
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void seesWhatTheTransactionHasWritten(Engine engine) {
    Database database = Publishing.on(engine);
    var people = new PersonRepository(database.jdbi());

    var written = database.jdbi().inTransaction(handle -> {
      handle.execute("INSERT INTO book VALUES (9, 'The Guide', 1958, 1, NULL)");
      return people.withWritten().byId(1);
    });

    assertThat(written.orElseThrow().written()).hasSize(3);
    assertThat(database.connections()).isEqualTo(1);
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void leavesAHandleOpenThatItWasGiven(Engine engine) {
    Database database = Publishing.on(engine);

    try (Handle handle = database.jdbi().open()) {
      var countries = new CountryRepository(handle);

      assertThat(countries.withPeople().list()).hasSize(3);
      assertThat(countries.all().list()).hasSize(3);
      assertThat(handle.isClosed()).isFalse();
    }
    assertThat(database.connections()).isEqualTo(1);
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void leavesNothingBehindWhenARunFails(Engine engine) {
    Database database = Publishing.on(engine);

    try (Handle handle = database.jdbi().open()) {
      var books = new BookRepository(handle);
      handle.execute("INSERT INTO book VALUES (5, 'Anonymous', NULL, 77, NULL)");

      assertThatThrownBy(books.withAuthor()::list).isInstanceOf(FetchException.class);
      assertThat(books.withAuthor().byId(1)).contains(BookWithAuthor.of(SWAMI, NARAYAN));
    }
    assertThat(database.connections()).isEqualTo(1);
    assertThat(database.ran()).hasSize(3);
  }
}
