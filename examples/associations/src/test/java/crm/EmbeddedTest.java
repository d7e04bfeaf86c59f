package crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;

import dev.fetchplan.query.Condition;
import dev.fetchplan.runtime.FetchException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class EmbeddedTest {

  static final String TABLES = """
      CREATE TABLE customer (
        id BIGINT PRIMARY KEY, name VARCHAR(50),
        home_street VARCHAR(50), home_town VARCHAR(50),
        home_geo_latitude DOUBLE PRECISION, home_geo_longitude DOUBLE PRECISION,
        work_street VARCHAR(50), work_town VARCHAR(50),
        work_geo_latitude DOUBLE PRECISION, work_geo_longitude DOUBLE PRECISION,
        first DATE, last DATE, weeks INT);
      CREATE TABLE visit (
        id BIGINT PRIMARY KEY, first DATE, last DATE, weeks INT, customer_id BIGINT);
      """;

  static final String ROWS = """
      INSERT INTO customer (id, name, home_street, home_town, home_geo_latitude, home_geo_longitude,
        work_street, work_town, work_geo_latitude, work_geo_longitude, first, last, weeks)
      VALUES
        (1, 'Raju', 'Market Road', 'Malgudi', 12.5, 76.5, NULL, 'Madras', NULL, NULL,
          '1958-01-06', '1958-01-19', 2),
        (2, 'Rosie', NULL, 'Malgudi', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
        (3, 'Marco', NULL, NULL, NULL, NULL, NULL, NULL, 9.25, 77.25, NULL, NULL, 0);
      INSERT INTO visit VALUES
        (10, '1958-02-03', NULL, 1, 1), (11, NULL, NULL, 0, 1), (12, NULL, NULL, 3, 2);
      """;

  @OnEachEngine
  void readsWhatIsThereAndLeavesOutWhatIsNull(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    List<Customer> customers = new CustomerRepository(database.jdbi())
        .all()
        .orderBy(CustomerColumns::id)
        .list();

    assertThat(customers)
        .usingRecursiveComparison()
        .isEqualTo(List.of(
            new Customer(
                new Address("Market Road", "Malgudi", Optional.of(Geo.of(12.5, 76.5))),
                1,
                "Raju",
                new Address(null, "Madras", Optional.empty()),
                Optional.of(new Period(LocalDate.of(1958, 1, 6), LocalDate.of(1958, 1, 19), 2))),
            new Customer(
                new Address(null, "Malgudi", Optional.empty()), 2, "Rosie", null, Optional.empty()),
            new Customer(
                new Address(null, null, Optional.empty()),
                3,
                "Marco",
                new Address(null, null, Optional.of(Geo.of(9.25, 77.25))),
                Optional.of(new Period(null, null, 0)))));
    assertThat(database.ran())
        .containsExactly(
            documented(CustomerRepository.class, "all").get(0) + "\nORDER BY customer.id");
  }

  @OnEachEngine
  void keepsValuesWholeInShapes(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    var customer = new CustomerRepository(database.jdbi()).withVisits().byId(1).orElseThrow();
    var visits = new VisitRepository(database.jdbi())
        .withCustomerVisits()
        .orderBy(VisitColumns::id)
        .list();

    assertThat(customer.home().geo()).map(Geo::getLatitude).contains(12.5);
    assertThat(customer.visits())
        .extracting(visit -> visit.getVisit().weeks())
        .containsExactlyInAnyOrder(1, 0);
    assertThat(customer.entity().work()).isEqualTo(new Address(null, "Madras", Optional.empty()));
    assertThat(visits)
        .extracting(
            v -> v.visit().first(),
            v -> v.customer().home().city(),
            v -> v.customer().work())
        .containsExactly(
            tuple(
                LocalDate.of(1958, 2, 3), "Malgudi", new Address(null, "Madras", Optional.empty())),
            tuple(null, "Malgudi", new Address(null, "Madras", Optional.empty())),
            tuple(null, "Malgudi", null));
    assertThat(visits.get(0).customer()).isSameAs(visits.get(1).customer());
    assertThat(database.ran()).hasSize(4);
  }

  @OnEachEngine
  void narrowsAndOrdersByWhatIsEmbedded(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    assertThat(found(database, c -> c.home().city().eq("Malgudi"))).containsExactly(1L, 2L);
    assertThat(found(database, c -> c.work().geo().latitude().gt(9))).containsExactly(3L);
    assertThat(found(database, c -> c.absence().first().isNull())).containsExactly(2L, 3L);
    assertThat(found(database, c -> c.visits().any(v -> v.visit().weeks().ge(3))))
        .containsExactly(2L);
    List<Long> visits = new VisitRepository(database.jdbi())
            .withCustomer()
            .where(v -> v.customer()
                .home()
                .geo()
                .latitude()
                .gt(12)
                .or(v.customer().work().city().eq("Madras")))
            .orderBy(v -> v.visit().weeks().desc())
            .list()
            .stream()
            .map(v -> v.id())
            .toList();

    assertThat(visits).containsExactly(10L, 11L);
    assertThat(database.ran()).hasSize(5);
    assertThat(database.ran().get(0)).contains("WHERE customer.home_town = ?");
  }

  @OnEachEngine
  void putsNullsOfWhatMayBeAbsentLast(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    List<Customer> customers = new CustomerRepository(database.jdbi())
        .all()
        .orderBy(c -> c.absence().weeks().asc(), c -> c.id().asc())
        .list();

    assertThat(customers).extracting(Customer::id).containsExactly(3L, 1L, 2L);
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void namesTheColumnThatIsNullInAValueThatIsThere(Engine engine) {
    Database database = engine.with(
        TABLES
            + "INSERT INTO customer (id, name, home_town, first) VALUES (7, 'Gaffur', 'Malgudi', '1958-01-01')");

    assertThatThrownBy(() -> new CustomerRepository(database.jdbi()).all().list())
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("customer.weeks is NULL in the row of Customer with the key 7");
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void namesTheColumnThatIsNullInAValueThatIsRequired(Engine engine) {
    Database database = engine.with(TABLES + "INSERT INTO visit (id, customer_id) VALUES (70, 1)");

    assertThatThrownBy(() -> new VisitRepository(database.jdbi()).all().list())
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("visit.weeks is NULL in the row of Visit with the key 70");
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void mapsTheUsersOwnQueriesByLabel(Engine engine) {
    Database database = engine.with(TABLES + ROWS);

    List<Customer> customers = database
        .jdbi()
        .withHandle(handle -> handle
            .createQuery("SELECT name AS ignored, customer.* FROM customer ORDER BY id DESC")
            .map(CustomerRepository.rowMapper())
            .list());

    assertThat(customers)
        .extracting(Customer::id, c -> c.work() != null, c -> c.absence().isPresent())
        .containsExactly(tuple(3L, true, true), tuple(2L, false, false), tuple(1L, true, true));
    assertThat(database.ran()).hasSize(1);
  }

  private static List<Long> found(
      Database database, Function<CustomerColumns, Condition> condition) {
    return new CustomerRepository(database.jdbi())
        .all().where(condition).orderBy(CustomerColumns::id).list().stream()
            .map(Customer::id)
            .toList();
  }
}
