package oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Creates, fills and reads whole tables, by plain JDBC. */
final class Tables {

  private Tables() {}

  /** Fills the tables. */
  static void fill(Connection connection, Schema schema, Data data) throws SQLException {
    for (Table table : schema.tables()) {
      insert(connection, table, data.of(table));
    }
    if (data.isLarge()) {
      index(connection, schema);
    }
  }

  private static void index(Connection connection, Schema schema) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Table table : schema.tables()) {
        for (Column column : table.columns()) {
          statement.execute(
              "CREATE INDEX %1$s_%2$s ON %1$s (%2$s)".formatted(table.name(), column.name()));
        }
      }
    }
  }

  private static void insert(Connection connection, Table table, List<Map<String, Object>> rows)
      throws SQLException {
    String marks = table.columns().stream().map(c -> "?").collect(Collectors.joining(", "));
    String sql = "INSERT INTO " + table.name() + " (" + table.list() + ") VALUES (" + marks + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Map<String, Object> row : rows) {
        for (int i = 0; i < table.columns().size(); i++) {
          Column column = table.columns().get(i);
          Object value = row.get(column.component());
          statement.setObject(i + 1, value == null ? null : column.kind().java(value));
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** Each database has the rows that all others have; their order is its own. */
  static void requireEqual(
      Map<String, List<Map<String, Object>>> filled, Map<String, List<Map<String, Object>>> read) {
    filled.forEach((table, rows) ->
        assertThat(read.get(table)).as(table).containsExactlyInAnyOrderElementsOf(rows));
  }

  /** Returns all rows of all tables. */
  static Map<String, List<Map<String, Object>>> read(Connection connection, Schema schema)
      throws SQLException {
    Map<String, List<Map<String, Object>>> tables = new HashMap<>();
    for (Table table : schema.tables()) {
      List<Map<String, Object>> rows = new ArrayList<>();
      try (Statement statement = connection.createStatement();
          ResultSet result =
              statement.executeQuery("SELECT " + table.list() + " FROM " + table.name())) {
        while (result.next()) {
          Map<String, Object> row = new HashMap<>();
          for (Column column : table.columns()) {
            String text = result.getString(column.name());
            row.put(column.component(), text == null ? null : column.kind().read(text));
          }
          rows.add(row);
        }
      }
      tables.put(table.name(), rows);
    }
    return tables;
  }
}
