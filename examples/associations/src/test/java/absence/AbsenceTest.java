package absence;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import java.util.Optional;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class AbsenceTest {

  private static final String TABLES = """
      CREATE TABLE place (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE label (code VARCHAR(9) PRIMARY KEY, text VARCHAR(50));
      CREATE TABLE thing (
        id BIGINT PRIMARY KEY, boxed_id BIGINT, wrapped_id BIGINT, marked_code VARCHAR(9),
        stated_code VARCHAR(9));
      INSERT INTO place VALUES (1, 'Malgudi');
      INSERT INTO label VALUES ('old', 'Before 1947');
      """;

  private static final Place MALGUDI = new Place(1, "Malgudi");
  private static final Label OLD = new Label("old", "Before 1947");

  @OnEachEngine
  void findsWhatIsThere(Engine engine) {
    Database database = engine.with(TABLES + "INSERT INTO thing VALUES (1, 1, 1, 'old', 'old')");

    ThingWithAll thing = new ThingRepository(database.jdbi()).withAll().one();

    assertThat(thing)
        .isEqualTo(ThingWithAll.of(
            new Thing(1, 1L, Optional.of(1L), "old", "old"),
            Optional.of(MALGUDI),
            Optional.of(MALGUDI),
            Optional.of(OLD),
            Optional.of(OLD)));
    assertThat(database.ran())
        .isEqualTo(documented(ThingRepository.class, "withAll"))
        .hasSize(1);
  }

  @OnEachEngine
  void isEmptyWhereTheForeignKeyIsNull(Engine engine) {
    Database database =
        engine.with(TABLES + "INSERT INTO thing VALUES (1, NULL, NULL, NULL, NULL)");

    ThingWithAll thing = new ThingRepository(database.jdbi()).withAll().one();

    assertThat(thing.entity()).isEqualTo(new Thing(1, null, Optional.empty(), null, null));
    assertThat(List.of(thing.boxed(), thing.wrapped(), thing.marked(), thing.stated()))
        .containsOnly(Optional.empty());
    assertThat(database.ran())
        .isEqualTo(documented(ThingRepository.class, "withAll"))
        .hasSize(1);
  }

  @OnEachEngine
  void isEmptyWhereTheRowDoesNotExist(Engine engine) {
    Database database = engine.with(TABLES + "INSERT INTO thing VALUES (1, 9, 9, 'x', 'x')");

    ThingWithAll thing = new ThingRepository(database.jdbi()).withAll().one();

    assertThat(thing.entity()).isEqualTo(new Thing(1, 9L, Optional.of(9L), "x", "x"));
    assertThat(List.of(thing.boxed(), thing.wrapped(), thing.marked(), thing.stated()))
        .containsOnly(Optional.empty());
    assertThat(database.ran())
        .isEqualTo(documented(ThingRepository.class, "withAll"))
        .hasSize(1);
  }
}
