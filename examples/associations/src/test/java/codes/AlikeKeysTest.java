package codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.fetchplan.runtime.FetchException;
import java.math.BigDecimal;
import java.util.List;
import parcels.Parcel;
import parcels.StopKey;
import parcels.StopRepository;
import parcels.ids.DepotId;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

/** Keys that differ in Java and are one to the database, by blanks at their end or by case. */
class AlikeKeysTest {

  private static final String COUNTRIES = """
      CREATE TABLE country (id BIGINT PRIMARY KEY, code %s UNIQUE, name VARCHAR(50));
      CREATE TABLE city (id BIGINT PRIMARY KEY, country_code %s);
      CREATE TABLE stamp (id BIGINT PRIMARY KEY, country_code %s);
      INSERT INTO country VALUES (7, 'IN', 'India'), (8, 'NP', 'Nepal');
      INSERT INTO city VALUES (1, 'IN'), (2, 'NP'), (3, 'IN');
      INSERT INTO stamp VALUES (1, 'IN'), (2, NULL);
      """;

  private static final String STOPS = """
      CREATE TABLE stop (parcel_code CHAR(10), weight NUMERIC(10, 1), depot_id BIGINT);
      CREATE TABLE depot (id BIGINT PRIMARY KEY, name CHAR(50));
      CREATE TABLE event (
        id BIGINT PRIMARY KEY, depot_id BIGINT, parcel_code VARCHAR(10), weight NUMERIC(10, 4)
      );
      INSERT INTO stop VALUES ('A', 1.5, 1);
      INSERT INTO depot VALUES (1, 'Malgudi');
      INSERT INTO event VALUES (1, 1, 'A', 1.50);
      """;

  @OnEachEngine
  void prefetchFindsWhatJoinFindsByBlankFilledKeys(Engine engine) {
    Database database = engine.with(COUNTRIES.formatted("CHAR(5)", "VARCHAR(5)", "CHAR(8)"));

    var countries = new CountryRepository(database.jdbi())
        .withCitiesAndStamps()
        .orderBy(CountryColumns::id)
        .list();
    var cities = new CityRepository(database.jdbi())
        .withCountryCities()
        .orderBy(CityColumns::id)
        .list();

    assertThat(countries)
        .extracting(c -> c.name(), c -> c.cities().size(), c -> c.stamps().size())
        .containsExactly(tuple("India", 2, 1), tuple("Nepal", 1, 0));
    assertThat(cities)
        .extracting(c -> c.country().name(), c -> c.country().cities().size())
        .containsExactly(tuple("India", 2), tuple("Nepal", 1), tuple("India", 2));
    assertThat(database.ran()).hasSize(5);
  }

  @OnEachEngine
  void oneKeyAndSeveralFindTheSameBlankFilledRows(Engine engine) {
    Database database = engine.with(STOPS);
    var stops = new StopRepository(database.jdbi()).withDepotAndEvents();
    Parcel.Code code = new Parcel.Code("A");
    Parcel.Weight weight = new Parcel.Weight(new BigDecimal("1.5"));
    DepotId depot = new DepotId(1);

    var one = stops.byId(code, weight, depot).orElseThrow();
    var several = stops.byIds(List.of(new StopKey(code, weight, depot)));

    assertThat(several).containsExactly(one);
    assertThat(one.events()).hasSize(1);
    assertThat(database.ran()).hasSize(4);
  }

  @OnEachEngine
  void namesKeysThatDifferByCaseOnly(Engine engine) {
    Database database = engine.with(ignoringCase(engine));
    database.run("UPDATE city SET country_code = 'in' WHERE id = 3");

    var countries = new CountryRepository(database.jdbi()).withCitiesAndStamps();
    var cities = new CityRepository(database.jdbi()).withCountry();

    assertThat(cities.orderBy(CityColumns::id).list())
        .extracting(city -> city.country().name())
        .containsExactly("India", "Nepal", "India");
    assertThatThrownBy(countries::list)
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("city.country_code")
        .hasMessageContaining("which was not asked for")
        .hasMessageContaining("collation");
  }

  @OnEachEngine
  void oneKeyAndSeveralNameTheSameRowsOfAnotherCase(Engine engine) {
    String alike = STOPS.replace("parcel_code CHAR(10)", "parcel_code " + typeIgnoringCase(engine));
    Database database = engine.with(collation(engine) + alike);
    var stops = new StopRepository(database.jdbi()).all();
    Parcel.Code code = new Parcel.Code("a");
    Parcel.Weight weight = new Parcel.Weight(new BigDecimal("1.5"));
    DepotId depot = new DepotId(1);

    assertThatThrownBy(() -> stops.byId(code, weight, depot))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("which was not asked for");
    assertThatThrownBy(() -> stops.byIds(List.of(new StopKey(code, weight, depot))))
        .isInstanceOf(FetchException.class)
        .hasMessageContaining("which was not asked for");
  }

  private static String ignoringCase(Engine engine) {
    String type = typeIgnoringCase(engine);
    return collation(engine) + COUNTRIES.formatted(type, type, type);
  }

  private static String typeIgnoringCase(Engine engine) {
    return switch (engine) {
      case H2 -> "VARCHAR_IGNORECASE(5)";
      case POSTGRESQL -> "VARCHAR(5) COLLATE ignoring_case";
      case MARIADB -> "VARCHAR(5) COLLATE utf8mb4_general_nopad_ci";
      case SQLITE -> "VARCHAR(5) COLLATE NOCASE";
    };
  }

  private static String collation(Engine engine) {
    return engine == Engine.POSTGRESQL
        ? "CREATE COLLATION ignoring_case (provider = icu, locale = 'und-u-ks-level2', deterministic = false);\n"
        : "";
  }
}
