package oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import testing.Spread;

/** The tables of a distributed PostgreSQL are where they are meant to be. */
class SpreadTest {

  @Test
  void rowsAreOnEachOfThreeServers() throws SQLException {
    Schema schema = CaseSchema.of(KeyKind.TWO_PARTS);
    Data data = DataDraft.of(schema, new Dice(1), DataDraft.Purpose.FULL);

    try (Connection connection = Engine.SPREAD.open()) {
      Engine.SPREAD.create(connection, schema, new Dice(1));
      Tables.fill(connection, schema, data);

      Dice dice = new Dice(1);
      for (Table table : schema.tables()) {
        if (!schema.spread(table, dice).isEmpty()) {
          assertThat(Spread.rows(connection, table.name()))
              .as(table.name())
              .hasSize(3)
              .doesNotContain(0);
        }
      }
    }
  }

  @Test
  void listOfKeysAsksOnlyTheServersThatHaveThem() throws SQLException {
    Spread.Table books =
        new Spread.Table("book", "id BIGINT, author_id BIGINT", List.of("author_id"));

    try (Connection connection = Spread.open()) {
      Spread.create(connection, List.of(books));

      assertThat(serversAsked(connection, 1)).isEqualTo(1);
      assertThat(serversAsked(connection, 1, 2, 3, 4, 5, 6, 7, 8, 9)).isEqualTo(3);
    }
  }

  private static long serversAsked(Connection connection, Object... authors) throws SQLException {
    String sql = "EXPLAIN SELECT id FROM book WHERE author_id = ANY (?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("bigint", authors));
      try (ResultSet lines = statement.executeQuery()) {
        long scans = 0;
        while (lines.next()) {
          scans += lines.getString(1).contains("Foreign Scan") ? 1 : 0;
        }
        return scans;
      }
    }
  }

  @Test
  void tablesAreSpreadByKeysByForeignKeysAndNotAtAll() {
    Set<String> ways = new HashSet<>();
    for (long seed = 1; seed <= 20; seed++) {
      Schema schema = SchemaDraft.of(seed, "s" + seed, 0);
      Dice dice = new Dice(seed);
      for (Table table : schema.tables()) {
        List<String> by = schema.spread(table, dice);
        List<String> key = table.key().stream().map(Column::name).toList();
        ways.add(by.isEmpty() ? "whole" : by.equals(key) ? "key" : "foreign key");
      }
    }

    assertThat(ways).containsExactlyInAnyOrder("whole", "key", "foreign key");
  }
}
