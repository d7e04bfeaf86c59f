package travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;

import dev.fetchplan.runtime.FetchException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;
import travel.papers.Passport;
import travel.papers.PassportRepository;
import travel.papers.PassportWithTraveller;
import travel.papers.Visa;
import travel.papers.VisaColumns;
import travel.papers.VisaRepository;

class OneToOneTest {

  private static final UUID P1 = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final UUID P2 = UUID.fromString("f0000000-0000-4000-8000-000000000002");

  private static final String TABLES = """
      CREATE TABLE traveller (id BIGINT PRIMARY KEY, name VARCHAR(50), agency_id BIGINT);
      CREATE TABLE passport (id UUID PRIMARY KEY, number VARCHAR(20), traveller_id BIGINT UNIQUE);
      CREATE TABLE visa (id BIGINT PRIMARY KEY, country VARCHAR(50), passport_id UUID);
      INSERT INTO traveller VALUES (1, 'Raju', NULL), (2, 'Rosie', NULL), (3, 'Velan', NULL);
      INSERT INTO passport VALUES ('%s', 'K 100', 1), ('%s', 'K 200', 2);
      INSERT INTO visa VALUES (1, 'Ceylon', '%s'), (2, 'Burma', '%s');
      """.formatted(P1, P2, P1, P1);

  private static final String TWO_PASSPORTS = """
      CREATE TABLE agency (id BIGINT PRIMARY KEY);
      CREATE TABLE traveller (id BIGINT PRIMARY KEY, name VARCHAR(50), agency_id BIGINT);
      CREATE TABLE passport (id UUID PRIMARY KEY, number VARCHAR(20), traveller_id BIGINT);
      INSERT INTO agency VALUES (7);
      INSERT INTO traveller VALUES (1, 'Raju', 7);
      INSERT INTO passport VALUES ('%s', 'K 100', 1), ('%s', 'K 200', 1);
      """.formatted(P1, P2);

  private static final Traveller RAJU = new Traveller(1, "Raju", null);
  private static final Traveller ROSIE = new Traveller(2, "Rosie", null);
  private static final Traveller VELAN = new Traveller(3, "Velan", null);
  private static final Passport K100 = new Passport(P1, "K 100", 1);
  private static final Passport K200 = new Passport(P2, "K 200", 2);
  private static final Visa CEYLON = new Visa(1, "Ceylon", P1);
  private static final Visa BURMA = new Visa(2, "Burma", P1);

  @OnEachEngine
  void joinsFromTheEndWithoutTheForeignKey(Engine engine) {
    Database database = engine.with(TABLES);

    var travellers = new TravellerRepository(database.jdbi()).withPassport().list();

    assertThat(travellers)
        .containsExactlyInAnyOrder(
            TravellerWithPassport.of(RAJU, Optional.of(K100)),
            TravellerWithPassport.of(ROSIE, Optional.of(K200)),
            TravellerWithPassport.of(VELAN, Optional.empty()));
    assertThat(database.ran())
        .isEqualTo(documented(TravellerRepository.class, "withPassport"))
        .hasSize(1);
  }

  @OnEachEngine
  void joinsFromTheEndWithTheForeignKey(Engine engine) {
    Database database = engine.with(TABLES);

    var passports = new PassportRepository(database.jdbi()).withTraveller().list();

    assertThat(passports)
        .containsExactlyInAnyOrder(
            PassportWithTraveller.of(K100, RAJU), PassportWithTraveller.of(K200, ROSIE));
    assertThat(database.ran())
        .isEqualTo(documented(PassportRepository.class, "withTraveller"))
        .hasSize(1);
  }

  @OnEachEngine
  void prefetchesBelowTheInverseByUuids(Engine engine) {
    Database database = engine.with(TABLES);

    var travellers = new TravellerRepository(database.jdbi())
        .withPassportVisas()
        .passport(p -> p.visas(v -> v.orderBy(VisaColumns::id)))
        .orderBy(TravellerColumns::id)
        .list();

    assertThat(travellers)
        .extracting(traveller -> traveller.passport().map(passport -> passport.visas()))
        .containsExactly(
            Optional.of(List.of(CEYLON, BURMA)), Optional.of(List.of()), Optional.empty());
    List<String> documented = documented(TravellerRepository.class, "withPassportVisas");
    assertThat(database.ran())
        .containsExactly(
            documented.get(0) + "\nORDER BY traveller.id",
            documented.get(1) + "\nORDER BY visa.id");
  }

  @OnEachEngine
  void refusesASecondRowForAOneToOne(Engine engine) {
    Database database = engine.with(TWO_PASSPORTS);

    var travellers = new TravellerRepository(database.jdbi());

    assertThatThrownBy(travellers.withPassport()::list)
        .isInstanceOf(FetchException.class)
        .hasMessage("TravellerRepository.withPassport: Two rows of Passport have 1 in"
            + " passport.traveller_id, but Traveller.passport is a one-to-one. Make the column"
            + " unique, or the association a @OneToMany.");
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void refusesItBelowAPrefetch(Engine engine) {
    Database database = engine.with(TWO_PASSPORTS);

    var agencies = new AgencyRepository(database.jdbi());

    assertThatThrownBy(agencies.withTravellersPassport()::list)
        .isInstanceOf(FetchException.class)
        .hasMessageStartingWith("AgencyRepository.withTravellersPassport, travellers:"
            + " Two rows of Passport have 1 in passport.traveller_id,");
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void refusesItBehindAJoinOfAPrefetch(Engine engine) {
    Database database = engine.with(TWO_PASSPORTS + """
        CREATE TABLE booking (id BIGINT PRIMARY KEY, agency_id BIGINT, traveller_id BIGINT);
        INSERT INTO booking VALUES (1, 7, 1);
        """);
    var agencies = new AgencyRepository(database.jdbi()).withBookingsTravellerPassport();

    assertThatThrownBy(agencies::list)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("but Traveller.passport is a one-to-one");
    assertThat(database.ran())
        .isEqualTo(documented(AgencyRepository.class, "withBookingsTravellerPassport"));
  }

  @OnEachEngine
  void refusesItWhereItIsJoinedForACondition(Engine engine) {
    Database database = engine.with(TWO_PASSPORTS);

    var travellers = new TravellerRepository(database.jdbi())
        .all()
        .where(t -> t.passport().number().startsWith("K"));

    assertThatThrownBy(travellers::list)
        .isInstanceOf(FetchException.class)
        .hasMessage("TravellerRepository.all: Two rows of Traveller have the key 1 in"
            + " traveller.id: it does not tell rows apart, or a joined one-to-one has two.");
    assertThat(database.ran()).hasSize(1);
  }

  @OnEachEngine
  void findsByUuid(Engine engine) {
    Database database = engine.with(TABLES);
    var passports = new PassportRepository(database.jdbi());

    assertThat(passports.all().byId(P2)).contains(K200);
    assertThat(passports.all().byIds(List.of(P2, P1))).containsExactly(K200, K100);
    assertThat(passports.all().where(p -> p.id().eq(P1)).list()).containsExactly(K100);
    assertThat(passports.withVisas().byId(P2).orElseThrow().visas()).isEmpty();
    assertThat(database.ran()).hasSize(5);
  }

  @OnEachEngine
  void comesBackOverPackages(Engine engine) {
    Database database = engine.with(TABLES);

    var visas = new VisaRepository(database.jdbi())
        .withPassportTraveller()
        .orderBy(VisaColumns::id)
        .list();

    assertThat(visas)
        .extracting(visa -> visa.entity(), visa -> visa.passport().traveller())
        .containsExactly(tuple(CEYLON, RAJU), tuple(BURMA, RAJU));
    assertThat(database.ran())
        .containsExactly(documented(VisaRepository.class, "withPassportTraveller")
                .get(0) + "\nORDER BY visa.id");
  }
}
