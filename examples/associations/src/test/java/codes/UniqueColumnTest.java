package codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class UniqueColumnTest {

  private static final String TABLES = """
      CREATE TABLE country (id BIGINT PRIMARY KEY, code VARCHAR(2) UNIQUE, name VARCHAR(50));
      CREATE TABLE city (id BIGINT PRIMARY KEY, country_code VARCHAR(2) REFERENCES country (code));
      CREATE TABLE stamp (id BIGINT PRIMARY KEY, country_code VARCHAR(2) REFERENCES country (code));
      INSERT INTO country VALUES (7, 'IN', 'India'), (8, 'NP', 'Nepal'), (9, NULL, 'Malgudi');
      INSERT INTO city VALUES (1, 'IN'), (2, 'NP'), (3, 'IN');
      INSERT INTO stamp VALUES (1, 'IN'), (2, NULL);
      """;

  @OnEachEngine
  void prefetchesByTheColumnThatIsReferredTo(Engine engine) {
    Database database = engine.with(TABLES);

    var countries = new CountryRepository(database.jdbi())
        .withCitiesAndStamps()
        .cities(c -> c.orderBy(CityColumns::id))
        .orderBy(CountryColumns::id)
        .list();

    assertThat(countries)
        .extracting(
            c -> c.name(),
            c -> c.cities().stream().map(City::id).toList(),
            c -> c.stamps().stream().map(Stamp::id).toList())
        .containsExactly(
            tuple("India", List.of(1L, 3L), List.of(1L)),
            tuple("Nepal", List.of(2L), List.of()),
            tuple("Malgudi", List.of(), List.of()));
    assertThat(database.ran()).hasSize(3);
  }

  @OnEachEngine
  void joinsByTheColumnThatIsReferredTo(Engine engine) {
    Database database = engine.with(TABLES);

    var cities = new CityRepository(database.jdbi()).withCountry().list();

    assertThat(cities)
        .extracting(c -> c.id(), c -> c.country().name())
        .containsExactlyInAnyOrder(tuple(1L, "India"), tuple(2L, "Nepal"), tuple(3L, "India"));
    assertThat(database.ran()).isEqualTo(documented(CityRepository.class, "withCountry"));
  }

  @OnEachEngine
  void prefetchesBelowAJoinByThatColumn(Engine engine) {
    Database database = engine.with(TABLES);

    var stamps = new StampRepository(database.jdbi())
        .withCountryStamps()
        .orderBy(StampColumns::id)
        .list();
    var cities = new CityRepository(database.jdbi())
        .withCountryCities()
        .orderBy(CityColumns::id)
        .list();

    assertThat(stamps)
        .extracting(s -> s.country().map(c -> c.stamps().size()).orElse(-1))
        .containsExactly(1, -1);
    assertThat(cities).extracting(c -> c.country().cities().size()).containsExactly(2, 1, 2);
    assertThat(database.ran()).hasSize(4);
  }
}
