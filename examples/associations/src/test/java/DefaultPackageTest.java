import static org.assertj.core.api.Assertions.assertThat;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class DefaultPackageTest {

  private static final String TABLES = """
      CREATE TABLE notebook (id BIGINT PRIMARY KEY, title VARCHAR(50));
      CREATE TABLE note (id BIGINT PRIMARY KEY, text VARCHAR(50), notebook_id BIGINT);
      INSERT INTO notebook VALUES (1, 'Astronomy');
      INSERT INTO note VALUES (1, 'Saturn', 1);
      """;

  @OnEachEngine
  void loadsEntitiesWithoutAPackage(Engine engine) {
    Database database = engine.with(TABLES);

    var notebooks = new NotebookRepository(database.jdbi()).withNotes().list();
    var notes = new NoteRepository(database.jdbi()).withNotebook().list();

    Notebook notebook = new Notebook(1, "Astronomy");
    Note note = new Note(1, "Saturn", 1);
    assertThat(notebooks).containsExactly(NotebookWithNotes.of(notebook, List.of(note)));
    assertThat(notes).containsExactly(NoteWithNotebook.of(note, notebook));
    assertThat(database.ran().subList(0, 2))
        .isEqualTo(documented(NotebookRepository.class, "withNotes"));
    assertThat(database.ran().subList(2, 3))
        .isEqualTo(documented(NoteRepository.class, "withNotebook"));
  }
}
