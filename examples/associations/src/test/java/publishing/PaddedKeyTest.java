package publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class PaddedKeyTest {

  private static final String TABLES = """
      CREATE TABLE country (code CHAR(5) PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE person (id BIGINT PRIMARY KEY, name VARCHAR(50), country_code CHAR(5));
      INSERT INTO country VALUES ('IN', 'India');
      INSERT INTO person VALUES (1, 'R.K. Narayan', 'IN');
      """;

  @OnEachEngine
  void findsChildrenByKeysThatThePaddingMakesLonger(Engine engine) {
    Database database = engine.with(TABLES);

    var india = new CountryRepository(database.jdbi()).withPeople().one();

    assertThat(india.people()).extracting(Person::id).containsExactly(1L);
    assertThat(database.ran()).isEqualTo(documented(CountryRepository.class, "withPeople"));
  }

  @OnEachEngine
  void findsARowByTheKeyThatItReturned(Engine engine) {
    Database database = engine.with(TABLES);
    var countries = new CountryRepository(database.jdbi()).all();

    String code = countries.one().code();

    assertThat(countries.byId(code)).isPresent();
    assertThat(countries.byIds(List.of(code))).hasSize(1);
    assertThat(database.ran()).hasSize(3);
  }
}
