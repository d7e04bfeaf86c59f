package ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static testing.GeneratedJavadoc.documented;

import java.util.List;
import testing.Database;
import testing.Engine;
import testing.OnEachEngine;

class NameTest {

  private static final String TABLES = """
      CREATE SCHEMA old_ledger;
      CREATE TABLE old_ledger.sales_1943 (
        sale_no BIGINT PRIMARY KEY, "sum total" INT, line2 VARCHAR(50));
      CREATE TABLE old_ledger.item (id BIGINT PRIMARY KEY, isbn13 VARCHAR(13), ref BIGINT);
      INSERT INTO old_ledger.sales_1943 VALUES (1, 7, 'Market Road');
      INSERT INTO old_ledger.item VALUES (1, '9780143039655', 1);
      """;

  private static final Sale SALE = new Sale(1, 7, "Market Road");
  private static final Item ITEM = new Item(1, "9780143039655", 1);

  @OnEachEngine
  void takesTheNamesThatAreDeclared(Engine engine) {
    Database database = engine.with("");

    // To SQLite a schema is another file, which it knows on one connection.
    database.jdbi().useHandle(handle -> {
      database.run(TABLES);
      var sales = new BookSaleRepository(handle).withItems().list();
      var items = new ItemRepository(handle).withBoughtIn().list();
      database.run("DROP TABLE old_ledger.item; DROP TABLE old_ledger.sales_1943");
      database.run("DROP SCHEMA old_ledger");

      assertThat(sales).containsExactly(BookSaleWithItems.of(SALE, List.of(ITEM)));
      assertThat(items).containsExactly(ItemWithBoughtIn.of(ITEM, SALE));
    });
    assertThat(database.ran().subList(0, 2))
        .isEqualTo(documented(BookSaleRepository.class, "withItems"));
    assertThat(database.ran().subList(2, 3))
        .isEqualTo(documented(ItemRepository.class, "withBoughtIn"));
  }
}
