package tariffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static testing.GeneratedJavadoc.documented;

import java.math.BigDecimal;
import java.util.List;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class DecimalKeyTest {

  private static final String TABLES = """
      CREATE TABLE tariff (rate NUMERIC(10, 1) PRIMARY KEY, name VARCHAR(50));
      CREATE TABLE contract (id BIGINT PRIMARY KEY, tariff_rate NUMERIC(10, 3));
      INSERT INTO tariff VALUES (1.5, 'day'), (20, 'night');
      INSERT INTO contract VALUES (1, 1.5), (2, 20), (3, 1.5);
      """;

  @OnEachEngine
  void matchesKeysByTheirValue(Engine engine) {
    Database database = engine.with(TABLES);

    var tariffs = new TariffRepository(database.jdbi())
        .withContracts()
        .contracts(c -> c.orderBy(ContractColumns::id))
        .orderBy(TariffColumns::rate)
        .list();

    assertThat(tariffs)
        .extracting(tariff -> tariff.contracts().stream().map(Contract::id).toList())
        .containsExactly(List.of(1L, 3L), List.of(2L));
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void findsRowsByKeysOfAnotherScale(Engine engine) {
    Database database = engine.with(TABLES);
    var tariffs = new TariffRepository(database.jdbi()).all();

    assertThat(tariffs.byId(new BigDecimal("1.500")).orElseThrow().name()).isEqualTo("day");
    assertThat(tariffs.byIds(List.of(new BigDecimal("2E+1"), new BigDecimal("1.50"))))
        .extracting(Tariff::name)
        .containsExactly("night", "day");
    assertThat(database.ran()).hasSize(2);
  }

  @OnEachEngine
  void joinsByValue(Engine engine) {
    Database database = engine.with(TABLES);

    var contracts = new ContractRepository(database.jdbi()).withTariff().list();

    assertThat(contracts)
        .extracting(contract -> contract.id(), contract -> contract.tariff().name())
        .containsExactlyInAnyOrder(tuple(1L, "day"), tuple(2L, "night"), tuple(3L, "day"));
    assertThat(database.ran())
        .isEqualTo(documented(ContractRepository.class, "withTariff"))
        .hasSize(1);
  }
}
