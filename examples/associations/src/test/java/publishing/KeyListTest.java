package publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.GeneratedJavadoc.documented;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.runtime.FetchPlans;
import java.util.List;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class KeyListTest {

  @OnEachEngine
  void sendsAnyNumberOfKeysInOneStatement(Engine engine) {
    Database database = withAuthors(engine, 2_500);

    var people = new PersonRepository(database.jdbi()).withWritten().list();

    assertThat(people).hasSize(2_500).allMatch(person -> person.written().size() == 1);
    assertThat(database.ran()).isEqualTo(documented(PersonRepository.class, "withWritten"));
  }

  @OnEachEngine
  void sendsAFullBatchAtATimeWhereKeysTravelOneByOne(Engine engine) {
    Database database = withAuthors(engine, 2_500);
    database.jdbi().configure(FetchPlans.class, plans -> plans.setDialect(Dialect.GENERIC));

    var people = new PersonRepository(database.jdbi()).withWritten().list();

    assertThat(people).hasSize(2_500).allMatch(person -> person.written().size() == 1);
    List<String> documented = documented(PersonRepository.class, "withWritten");
    assertThat(database.ran())
        .containsExactly(
            documented.get(0), documented.get(1), documented.get(1), documented.get(1));
    assertThat(database.ranExactly().subList(1, 4))
        .extracting(sql -> sql.chars().filter(character -> character == '?').count())
        .containsExactly(1_000L, 1_000L, 512L);
  }

  @OnEachEngine
  void padsListsToAPowerOfTwo(Engine engine) {
    Database database = withAuthors(engine, 3);
    database.jdbi().configure(FetchPlans.class, plans -> plans.setDialect(Dialect.GENERIC));

    var people = new PersonRepository(database.jdbi()).withWritten().list();

    assertThat(people).hasSize(3).allMatch(person -> person.written().size() == 1);
    assertThat(database.ranExactly().get(1)).endsWith("WHERE book.author_id IN (?, ?, ?, ?)");
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void findsManyRowsByTheirKeys(Engine engine) {
    Database database = withAuthors(engine, 2_500);
    List<Long> ids = List.of(2_500L, 7L, 1L);

    var people = new PersonRepository(database.jdbi()).withWritten().byIds(ids);

    assertThat(people).extracting(PersonWithWritten::id).containsExactlyElementsOf(ids);
    assertThat(database.ran()).hasSize(2);
  }

  private static Database withAuthors(Engine engine, int number) {
    StringBuilder rows = new StringBuilder();
    for (int id = 1; id <= number; id++) {
      rows.append(id == 1 ? "" : ", ").append("(%1$d, 'Name %1$d', NULL)".formatted(id));
    }
    return engine.with(Publishing.TABLES
        + "INSERT INTO person VALUES "
        + rows
        + ";\nINSERT INTO book SELECT id, name, NULL, id, NULL FROM person");
  }
}
