package press;

import static org.assertj.core.api.Assertions.assertThat;
import static press.Press.ANAND;
import static press.Press.GREENE;
import static press.Press.NARAYAN;
import static press.Press.ROWS;
import static press.Press.TABLES;
import static testing.GeneratedJavadoc.documentedOf;

import java.util.List;
import java.util.Optional;
import press.BookSpot.ShelfCard;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class ShapesInHandTest {

  private static final Book SWAMI =
      new Book(10, "Swami and Friends", 1, 2, Optional.of("north"), 1);
  private static final Book GUIDE = new Book(11, "The Guide", 1, null, Optional.of("south"), 1);
  private static final Book ROCK = new Book(12, "Brighton Rock", 2, 1, Optional.of("north"), 9);
  private static final Book LOOSE = new Book(13, "Untouchable", 3, 2, Optional.empty(), 1);

  @OnEachEngine
  void asksWithSeveralColumnsOfWhichSomeAreNull(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    List<BookSpot> spots =
        new BookSpotRepository(database.jdbi()).all().of(List.of(SWAMI, GUIDE, ROCK, LOOSE));

    assertThat(spots)
        .containsExactly(
            new BookSpot(
                "Swami and Friends",
                Optional.of(70L),
                "Greene",
                new ShelfCard("north", 1, false),
                List.of(SWAMI),
                Optional.of(NARAYAN)),
            new BookSpot(
                "The Guide",
                Optional.of(72L),
                null,
                new ShelfCard("south", 1, true),
                List.of(GUIDE),
                Optional.of(NARAYAN)),
            new BookSpot(
                "Brighton Rock", Optional.empty(), "Narayan", null, List.of(), Optional.of(GREENE)),
            new BookSpot(
                "Untouchable", Optional.empty(), "Greene", null, List.of(), Optional.of(ANAND)));
    assertThat(database.ran()).hasSize(5);
    List<String> documented = documentedOf(BookSpotRepository.All.class);
    assertThat(database.ran().subList(0, 3)).isEqualTo(documented.subList(0, 3));
    assertThat(database.ran().get(4)).isEqualTo(documented.get(4));
  }

  @OnEachEngine
  void givesTheSameAsTheStatementOfTheRoot(Engine engine) {
    Database database = engine.with(TABLES + ROWS);
    database.run("UPDATE book SET editor_id = 1 WHERE editor_id = 99");
    var spots = new BookSpotRepository(database.jdbi()).all();
    List<Book> books =
        new BookRepository(database.jdbi()).all().orderBy(BookColumns::id).list();

    assertThat(spots.of(books)).isEqualTo(spots.orderBy(BookColumns::id).list());
  }

  @OnEachEngine
  void countsForKeysOfSeveralColumns(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    List<ShelfCard> shelves = new ShelfCardRepository(database.jdbi())
        .all()
        .of(List.of(
            new Shelf(72, "south", 1), new Shelf(99, "attic", 4), new Shelf(70, "north", 1)));

    assertThat(shelves)
        .containsExactly(
            new ShelfCard("south", 1, true),
            new ShelfCard("attic", 0, false),
            new ShelfCard("north", 1, false));
    assertThat(database.ran()).hasSize(2);
    assertThat(database.ran().get(0))
        .isEqualTo(documentedOf(ShelfCardRepository.All.class).get(0));
  }
}
