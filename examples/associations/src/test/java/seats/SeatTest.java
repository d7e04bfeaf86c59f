package seats;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.GeneratedJavadoc.documented;
import static testing.GeneratedJavadoc.documentedOf;

import java.util.List;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class SeatTest {

  private static final String TABLES = """
      CREATE TABLE seat (line INT, number INT);
      CREATE TABLE ticket (id BIGINT PRIMARY KEY, seat_line INT, seat_number INT);
      INSERT INTO seat VALUES (1, 1), (1, 2);
      INSERT INTO ticket VALUES (1, 1, 2), (2, NULL, NULL), (3, 1, 2), (4, 1, NULL);
      """;

  private static final Ticket FIRST = new Ticket(1, 1, 2);
  private static final Ticket LOOSE = new Ticket(2, null, null);
  private static final Ticket THIRD = new Ticket(3, 1, 2);

  @OnEachEngine
  void asksNothingForASeatThatIsNotThere(Engine engine) {
    Database database = engine.with(TABLES);
    var cards = new TicketCardRepository(database.jdbi()).all().same(t -> t.orderBy(x -> x.id()));

    List<TicketCard> loaded = cards.orderBy(TicketColumns::id).list();
    List<TicketCard> inHand = cards.of(List.of(LOOSE, THIRD));

    assertThat(loaded)
        .containsExactly(
            new TicketCard(1, List.of(FIRST, THIRD)),
            new TicketCard(2, List.of()),
            new TicketCard(3, List.of(FIRST, THIRD)),
            new TicketCard(4, List.of()));
    assertThat(inHand).containsExactly(loaded.get(1), loaded.get(2));
    assertThat(database.ran()).hasSize(2 + 2);
    assertThat(documented(TicketCardRepository.class, "all")).hasSize(2);
    assertThat(documentedOf(TicketCardRepository.All.class)).hasSize(2);
    assertThat(database.bound().get(1)).contains("SeatKey[line=1, number=2]");
  }
}
