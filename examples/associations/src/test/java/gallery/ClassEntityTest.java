package gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class ClassEntityTest {

  private static final String TABLES = """
      CREATE TABLE painter (id BIGINT PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE painting (
        id BIGINT PRIMARY KEY, full_title VARCHAR(50), sold BOOLEAN, "year" INT,
        made_in VARCHAR(50), painter_id BIGINT REFERENCES painter (id));
      CREATE TABLE room (code VARCHAR(2) PRIMARY KEY);
      CREATE TABLE painting_room (painting_id BIGINT, room_code VARCHAR(2));
      INSERT INTO painter VALUES (1, 'Amrita Sher-Gil'), (2, 'Raja Ravi Varma');
      INSERT INTO painting VALUES
        (10, 'Three Girls', TRUE, 1935, 'Simla', 1),
        (11, 'Bride''s Toilet', FALSE, 1937, NULL, 1),
        (12, 'Company Style', TRUE, NULL, 'Patna', NULL);
      INSERT INTO room VALUES ('A'), ('B'), ('C');
      INSERT INTO painting_room VALUES (10, 'A'), (10, 'B'), (12, 'A');
      """;

  @OnEachEngine
  void readsEachParameterOfTheConstructor(Engine engine) {
    Database database = engine.with(TABLES);

    var paintings = new PaintingRepository(database.jdbi())
        .all()
        .orderBy(PaintingColumns::id)
        .list();

    assertThat(paintings)
        .extracting(
            Painting::getId,
            Painting::title,
            Painting::isSold,
            Painting::getYear,
            Painting::getPlace,
            Painting::getPainterId)
        .containsExactly(
            tuple(10L, "Three Girls", true, 1935, "Simla", 1L),
            tuple(11L, "Bride's Toilet", false, 1937, null, 1L),
            tuple(12L, "Company Style", true, null, "Patna", null));
    assertThat(database.ran())
        .containsExactly(
            documented(PaintingRepository.class, "all").get(0) + "\nORDER BY painting.id");
  }

  @OnEachEngine
  void makesShapesOfTheAccessors(Engine engine) {
    Database database = engine.with(TABLES);

    var paintings = new PaintingRepository(database.jdbi())
        .withPainterPaintingsAndRooms()
        .rooms(r -> r.orderBy(RoomColumns::code))
        .byIds(List.of(10L, 12L));

    assertThat(paintings)
        .extracting(
            p -> p.title(),
            p -> p.painter().map(painter -> painter.name()),
            p -> p.painter().map(painter -> painter.paintings().size()),
            p -> p.rooms().stream().map(Room::code).toList())
        .containsExactly(
            tuple("Three Girls", Optional.of("Amrita Sher-Gil"), Optional.of(2), List.of("A", "B")),
            tuple("Company Style", Optional.empty(), Optional.empty(), List.of("A")));
    assertThat(paintings.get(0).entity())
        .usingRecursiveComparison()
        .isEqualTo(new Painting(10, "Three Girls", true, 1935, "Simla", 1L));
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void joinsAndPrefetchesWithEachKeyOnce(Engine engine) {
    Database database = engine.with(TABLES);

    var painters = new PainterRepository(database.jdbi()).withPaintings().list();
    var rooms = new RoomRepository(database.jdbi()).withPaintingsPainter().list();

    assertThat(painters)
        .extracting(p -> p.name(), p -> p.paintings().size())
        .containsExactlyInAnyOrder(tuple("Amrita Sher-Gil", 2), tuple("Raja Ravi Varma", 0));
    assertThat(rooms)
        .extracting(r -> r.code(), r -> r.paintings().size())
        .containsExactlyInAnyOrder(tuple("A", 2), tuple("B", 1), tuple("C", 0));
    assertThat(rooms)
        .flatExtracting(r -> r.paintings())
        .flatExtracting(p -> p.painter().stream().toList())
        .hasSize(2)
        .allMatch(painter -> painter instanceof Painter)
        .satisfies(all -> assertThat(all.get(0)).isSameAs(all.get(1)));
    List<String> promised = new ArrayList<>(documented(PainterRepository.class, "withPaintings"));
    promised.addAll(documented(RoomRepository.class, "withPaintingsPainter"));
    assertThat(database.ran()).isEqualTo(promised);
  }

  @OnEachEngine
  void narrowsByTheNamesOfTheParameters(Engine engine) {
    Database database = engine.with(TABLES);

    var sold = new PaintingRepository(database.jdbi())
        .withPainter()
        .where(p -> p.sold().isTrue().and(p.painter().name().startsWith("Amrita")))
        .one();

    assertThat(sold.title()).isEqualTo("Three Girls");
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void mapsTheUsersOwnQueries(Engine engine) {
    Database database = engine.with(TABLES);

    List<Room> rooms = database
        .jdbi()
        .withHandle(handle -> handle
            .createQuery("SELECT code FROM room ORDER BY code DESC")
            .map(RoomRepository.rowMapper())
            .list());

    assertThat(rooms).extracting(Room::code).containsExactly("C", "B", "A");
    assertThat(database.ran()).hasSize(1);
  }
}
