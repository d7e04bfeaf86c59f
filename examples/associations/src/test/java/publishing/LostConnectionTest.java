package publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;
import testing.Open;

/** The connection is lost while a run is under way: a JDBI exception, and nothing stays open. */
class LostConnectionTest {

  @OnEachEngine
  void endsAList(Engine engine) {
    fails(engine, people -> people.withWritten().list(), 2);
  }

  @OnEachEngine
  void endsASnapshot(Engine engine) {
    fails(engine, people -> people.withWritten().snapshot().list(), 2);
  }

  @OnEachEngine
  void endsAPage(Engine engine) {
    fails(engine, people -> people.withWritten().page(1, 2), 3);
  }

  @OnEachEngine
  void endsASlice(Engine engine) {
    fails(engine, people -> people.withWritten().slice(2), 2);
  }

  @OnEachEngine
  void endsForEachInTheMiddle(Engine engine) {
    Database database = Publishing.on(engine);
    List<Long> passed = new ArrayList<>();
    database.cutBefore(3);

    assertThatThrownBy(() -> new PersonRepository(database.jdbi())
            .withWritten()
            .forEach(2, person -> passed.add(person.id())))
        .isInstanceOf(JdbiException.class);

    assertThat(passed).containsExactly(1L, 2L);
    assertThat(database.open()).isEqualTo(Open.NOTHING);
  }

  @OnEachEngine
  void leavesTheHandleToItsOwner(Engine engine) {
    Database database = Publishing.on(engine);
    try (Handle handle = database.jdbi().open()) {
      database.cutBefore(2);

      assertThatThrownBy(() -> new PersonRepository(handle).withWritten().list())
          .isInstanceOf(JdbiException.class);
      assertThatThrownBy(() -> new PersonRepository(handle).all().count())
          .isInstanceOf(JdbiException.class);

      assertThat(database.open()).isEqualTo(new Open(1, 0, 0));
    }
    assertThat(database.open()).isEqualTo(Open.NOTHING);
  }

  private static void fails(Engine engine, Consumer<PersonRepository> call, int statement) {
    Database database = Publishing.on(engine);
    PersonRepository people = new PersonRepository(database.jdbi());
    database.cutBefore(statement);

    assertThatThrownBy(() -> call.accept(people)).isInstanceOf(JdbiException.class);

    assertThat(database.ran()).hasSize(statement);
    assertThat(database.open()).isEqualTo(Open.NOTHING);
    assertThat(people.all().count()).isEqualTo(4);
  }
}
