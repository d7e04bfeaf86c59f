package testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A PostgreSQL whose tables are spread by hash over three others, which it asks as foreign servers.
 */
public final class Spread {

  private static final String OPTIONS = "&options=-c%20enable_partitionwise_join=on"
      + "%20-c%20enable_partitionwise_aggregate=on%20-c%20jit=off";

  /**
   * A table.
   *
   * @param by the columns whose hash says where a row is; if there are none, the table stands whole
   *     on the server that is asked
   */
  public record Table(String name, String columns, List<String> by) {

    private String local() {
      return "CREATE TABLE %s (%s)".formatted(name, columns);
    }

    private String asked(String schema, int shards) {
      return by.isEmpty()
          ? local()
          : local()
              + " PARTITION BY HASH (%s);\n".formatted(String.join(", ", by))
              + IntStream.range(0, shards)
                  .mapToObj(shard -> part(schema, shard, shards))
                  .collect(Collectors.joining(";\n"));
    }

    private String part(String schema, int shard, int shards) {
      return ("CREATE FOREIGN TABLE %1$s_on_%2$d PARTITION OF %1$s"
              + " FOR VALUES WITH (MODULUS %3$d, REMAINDER %2$d)"
              + " SERVER shard_%2$d OPTIONS (schema_name '%4$s', table_name '%1$s')")
          .formatted(name, shard, shards, schema);
    }
  }

  private Spread() {}

  /** Returns a connection to a new and empty database. */
  public static Connection open() throws SQLException {
    String schema = "s" + UUID.randomUUID().toString().replace("-", "");
    Connection connection =
        DriverManager.getConnection(Servers.spread() + OPTIONS + "&currentSchema=" + schema);
    run(connection, "CREATE SCHEMA " + schema);
    return connection;
  }

  /** Creates tables without any constraint, as there is none that holds on several servers. */
  public static void create(Connection connection, List<Table> tables) throws SQLException {
    String schema = connection.getSchema();
    List<String> shards = Servers.shards();
    String there = tables.stream()
        .filter(table -> !table.by().isEmpty())
        .map(Table::local)
        .collect(Collectors.joining(";\n"));
    for (String url : shards) {
      try (Connection shard = there(schema, url)) {
        run(shard, "CREATE SCHEMA " + schema + ";\n" + there);
      }
    }
    run(
        connection,
        tables.stream()
            .map(table -> table.asked(schema, shards.size()))
            .collect(Collectors.joining(";\n")));
  }

  /** Returns how many rows of a table are on each of the three servers. */
  public static List<Integer> rows(Connection connection, String table) throws SQLException {
    List<Integer> rows = new ArrayList<>();
    for (String url : Servers.shards()) {
      try (Connection shard = there(connection.getSchema(), url);
          Statement statement = shard.createStatement();
          ResultSet result = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
        result.next();
        rows.add(result.getInt(1));
      }
    }
    return rows;
  }

  private static Connection there(String schema, String url) throws SQLException {
    return DriverManager.getConnection(url + "&currentSchema=" + schema);
  }

  private static void run(Connection connection, String script) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(script);
    }
  }
}
