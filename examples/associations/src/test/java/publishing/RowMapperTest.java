package publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publishing.Publishing.AMERICAN;
import static publishing.Publishing.GODAAN;
import static publishing.Publishing.MALGUDI;
import static publishing.Publishing.SWAMI;

import dev.fetchplan.runtime.FetchException;
import java.util.List;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class RowMapperTest {

  @OnEachEngine
  void readsColumnsByLabelInAnyOrderAndCase(Engine engine) {
    Database database = Publishing.on(engine);

    List<Book> books = database
        .jdbi()
        .withHandle(
            handle -> handle.createQuery("""
                            SELECT 1 AS other, editor_id, author_id AS "AUTHOR_ID",
                              title AS "Title", published, id
                            FROM book ORDER BY id""").map(BookRepository.rowMapper()).list());

    assertThat(books).containsExactly(SWAMI, MALGUDI, GODAAN, AMERICAN);
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void namesTheColumnThatIsNotThere(Engine engine) {
    Database database = Publishing.on(engine);

    assertThatThrownBy(() -> database
            .jdbi()
            .useHandle(handle -> handle
                .createQuery("SELECT id FROM person")
                .map(PersonRepository.rowMapper())
                .list()))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("name")
        .hasMessageContaining("Person");
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void refusesANullInAPrimitive(Engine engine) {
    Database database = Publishing.on(engine);

    assertThatThrownBy(() -> database
            .jdbi()
            .useHandle(handle -> handle
                .createQuery("SELECT id, title, NULL AS pages, book_id, translator_id FROM chapter")
                .map(ChapterRepository.rowMapper())
                .list()))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("pages");
    assertThat(database.ran()).hasSize(1);
  }
}
