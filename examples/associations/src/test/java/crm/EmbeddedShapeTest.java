package crm;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.GeneratedJavadoc.documented;

import crm.CustomerCard.VisitLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class EmbeddedShapeTest {
  private static final Period FEBRUARY = new Period(LocalDate.of(1958, 2, 3), null, 1);

  @OnEachEngine
  void holdsEmbeddedValuesAndColumnsInThem(Engine engine) {
    Database database = engine.with(EmbeddedTest.TABLES + EmbeddedTest.ROWS);

    List<CustomerCard> cards = new CustomerCardRepository(database.jdbi())
        .all(1)
        .orderBy(CustomerColumns::id)
        .list();

    assertThat(cards)
        .usingRecursiveComparison()
        .isEqualTo(List.of(
            new CustomerCard(
                new Address("Market Road", "Malgudi", Optional.of(Geo.of(12.5, 76.5))),
                Optional.of(12.5),
                "Madras",
                Optional.of(new Period(LocalDate.of(1958, 1, 6), LocalDate.of(1958, 1, 19), 2)),
                1,
                List.of(new VisitLine(FEBRUARY), new VisitLine(new Period(null, null, 0)))),
            new CustomerCard(
                new Address(null, "Malgudi", Optional.empty()),
                Optional.empty(),
                null,
                Optional.empty(),
                1,
                List.of(new VisitLine(new Period(null, null, 3)))),
            new CustomerCard(
                new Address(null, null, Optional.empty()),
                Optional.empty(),
                null,
                Optional.of(new Period(null, null, 0)),
                0,
                List.of())));
    List<String> documented = documented(CustomerCardRepository.class, "all");
    assertThat(flat(database.ran().get(0)))
        .isEqualTo(flat(documented.get(0)).replace(":weeks", "?") + "\nORDER BY customer.id");
    assertThat(database.ran()).hasSize(2).last().isEqualTo(documented.get(1));
  }

  @OnEachEngine
  void holdsEmbeddedValuesOfWhatItRefersTo(Engine engine) {
    Database database = engine.with(EmbeddedTest.TABLES + EmbeddedTest.ROWS);

    List<VisitCard> cards = new VisitCardRepository(database.jdbi())
        .all(10)
        .where(visit -> visit.id().in(10, 12))
        .orderBy(VisitColumns::id)
        .list();

    VisitCard near = cards.get(0);
    assertThat(near.visit()).isEqualTo(FEBRUARY);
    assertThat(near.home().geo()).map(Geo::getLongitude).contains(76.5);
    assertThat(near.work()).isEqualTo(new Address(null, "Madras", Optional.empty()));
    assertThat(near.weeks()).isEqualTo(2);
    assertThat(near.customer()).map(Customer::name).contains("Raju");
    assertThat(cards.get(1))
        .isEqualTo(new VisitCard(
            12,
            new Period(null, null, 3),
            new Address(null, "Malgudi", Optional.empty()),
            null,
            null,
            Optional.empty()));
    assertThat(database.ran())
        .containsExactly(
            documented(VisitCardRepository.class, "all").get(0).replace(":latitude", "?")
                + "\nWHERE visit.id IN (…)\nORDER BY visit.id");
  }

  @OnEachEngine
  void holdsEmbeddedValuesOfRowsInHand(Engine engine) {
    Database database = engine.with(EmbeddedTest.TABLES + EmbeddedTest.ROWS);
    List<Customer> customers = new CustomerRepository(database.jdbi())
        .all()
        .orderBy(CustomerColumns::id)
        .list();
    List<Visit> visits =
        new VisitRepository(database.jdbi()).all().orderBy(VisitColumns::id).list();
    var customerCards = new CustomerCardRepository(database.jdbi()).all(1);
    var visitCards = new VisitCardRepository(database.jdbi()).all(10);
    int before = database.ran().size();

    List<CustomerCard> ofCustomers = customerCards.of(customers);
    List<VisitCard> ofVisits = visitCards.of(visits);

    assertThat(database.ran()).hasSize(before + 2 + 2);
    assertThat(ofCustomers)
        .usingRecursiveComparison()
        .isEqualTo(customerCards.orderBy(CustomerColumns::id).list());
    assertThat(ofVisits)
        .usingRecursiveComparison()
        .isEqualTo(visitCards.orderBy(VisitColumns::id).list());
  }

  /** Leaves out how lines are broken: a counted association that is narrowed is written anew. */
  private static String flat(String statement) {
    return statement.replaceAll("\\n {4}", " ");
  }
}
