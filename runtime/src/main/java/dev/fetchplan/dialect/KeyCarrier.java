package dev.fetchplan.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What carries many keys to the database: as few parameters as it can. */
enum KeyCarrier {

  /** A parameter for each value. */
  PARAMETERS {
    @Override
    KeyList list(List<ColumnType> columns) {
      return columns.size() == 1 ? KeyList.IN : KeyList.OR;
    }
  },

  /** JDBC's arrays, one for each column; {@code = ANY (?)} has room for one. */
  ARRAYS {
    @Override
    KeyList list(List<ColumnType> columns) {
      if (columns.contains(ColumnType.MAPPED)) {
        return KeyList.IN;
      }
      return columns.size() == 1 ? KeyList.ANY : KeyList.UNNEST;
    }

    /** A driver that spreads tables over several servers bears their name, and has no arrays. */
    @Override
    boolean isTakenBy(Connection connection) throws SQLException {
      try {
        connection.createArrayOf("int8", new Object[0]).free();
        return true;
      } catch (SQLFeatureNotSupportedException e) {
        return false;
      }
    }

    @Override
    Optional<String> oneOf(ColumnType column) {
      return column == ColumnType.MAPPED ? Optional.empty() : Optional.of("= ANY (?)");
    }

    @Override
    void set(PreparedStatement statement, int position, long[] keys) throws SQLException {
      statement.setObject(position, keys);
    }

    @Override
    void set(
        PreparedStatement statement, int position, List<ColumnType> types, List<Object[]> columns)
        throws SQLException {
      for (int i = 0; i < columns.size(); i++) {
        statement.setArray(
            position + i,
            statement.getConnection().createArrayOf(types.get(i).sqlName(), columns.get(i)));
      }
    }
  },

  /** Java's arrays, one for each column, which drive the statement. */
  ROWS {
    @Override
    KeyList list(List<ColumnType> columns) {
      return columns.contains(ColumnType.MAPPED) ? KeyList.IN : KeyList.UNNEST;
    }

    @Override
    int keyLimit(int columns) {
      return 65_536; // an array of H2 holds no more
    }

    @Override
    Optional<String> oneOf(ColumnType column) {
      return column == ColumnType.MAPPED ? Optional.empty() : Optional.of("= ANY (?)");
    }

    @Override
    void set(PreparedStatement statement, int position, long[] keys) throws SQLException {
      Object[] boxed = new Object[keys.length];
      for (int i = 0; i < keys.length; i++) {
        boxed[i] = keys[i];
      }
      statement.setObject(position, boxed);
    }

    @Override
    void set(
        PreparedStatement statement, int position, List<ColumnType> types, List<Object[]> columns)
        throws SQLException {
      for (int i = 0; i < columns.size(); i++) {
        statement.setObject(position + i, columns.get(i));
      }
    }
  },

  /**
   * SQLite's table of the values in a JSON text, which have no type, so that the column they are
   * compared with decides. A UUID is a text or 16 bytes, which such a text does not hold.
   */
  JSON_EACH {
    @Override
    KeyList list(List<ColumnType> columns) {
      boolean each = columns.contains(ColumnType.MAPPED) || columns.contains(ColumnType.UUID);
      return each ? KeyList.IN : KeyList.SELECT;
    }

    @Override
    String select(List<ColumnType> columns) {
      return IntStream.range(0, columns.size())
          .mapToObj(i -> value(columns.get(i), columns.size() == 1 ? "value" : "value ->> " + i))
          .collect(Collectors.joining(", ", "SELECT ", " FROM json_each(?)"));
    }

    /** Decimals are compared as numbers also with a column of texts: 1.5 is 1.50 there as well. */
    private static String value(ColumnType type, String value) {
      return type == ColumnType.NUMERIC ? "CAST(" + value + " AS NUMERIC)" : value;
    }
  },

  /**
   * The standard's table of the values in a JSON text, for integral keys only: it gives texts a
   * collation of their own, and decimals a scale, that the column they are compared with need not
   * have.
   */
  JSON_TABLE {
    @Override
    KeyList list(List<ColumnType> columns) {
      return columns.stream().allMatch(ColumnType.BIGINT::equals) ? KeyList.SELECT : KeyList.IN;
    }

    @Override
    String select(List<ColumnType> columns) {
      if (columns.size() == 1) {
        return "SELECT id FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) key_list";
      }
      return "SELECT %s FROM JSON_TABLE(?, '$[*]' COLUMNS (%s)) key_list"
          .formatted(each(columns, "part_%1$d"), each(columns, "part_%1$d BIGINT PATH '$[%2$d]'"));
    }

    /** By then a text of the longest numbers is two thirds of what the server takes. */
    @Override
    int keyLimit(int columns) {
      return 500_000 / columns;
    }

    private static String each(List<ColumnType> columns, String format) {
      return IntStream.range(0, columns.size())
          .mapToObj(i -> format.formatted(i + 1, i))
          .collect(Collectors.joining(", "));
    }
  };

  /** Returns how keys of these columns stand in a statement. */
  abstract KeyList list(List<ColumnType> columns);

  /** Whether the driver of a database whose name promises this has it. */
  boolean isTakenBy(Connection connection) throws SQLException {
    return true;
  }

  /** Returns how many keys of so many columns travel as a whole. */
  int keyLimit(int columns) {
    return Integer.MAX_VALUE;
  }

  /** Returns what stands behind a column that has one of many values, if they travel as a whole. */
  Optional<String> oneOf(ColumnType column) {
    List<ColumnType> columns = List.of(column);
    return list(columns) == KeyList.SELECT
        ? Optional.of("IN (" + select(columns) + ")")
        : Optional.empty();
  }

  /** Returns the statement that gives the keys of {@link KeyList#SELECT}. */
  String select(List<ColumnType> columns) {
    throw new IllegalStateException(this + " does not select keys");
  }

  /** Binds keys that travel as a whole. */
  void set(PreparedStatement statement, int position, long[] keys) throws SQLException {
    statement.setString(position, JsonText.of(keys));
  }

  /**
   * Binds keys that travel as a whole.
   *
   * @param columns the values of each column
   */
  void set(
      PreparedStatement statement, int position, List<ColumnType> types, List<Object[]> columns)
      throws SQLException {
    statement.setString(position, JsonText.of(columns));
  }
}
