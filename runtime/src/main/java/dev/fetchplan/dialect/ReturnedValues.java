package dev.fetchplan.dialect;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Values as a database returns them, and takes them for a comparison with the same column. */
enum ReturnedValues {

  /** The type of the column tells. */
  TYPED {
    @Override
    @Nullable
    Object read(ResultSet rows, int column) throws SQLException {
      ResultSetMetaData types = rows.getMetaData();
      return switch (types.getColumnType(column)) {
        case Types.DATE -> rows.getObject(column, LocalDate.class);
        case Types.TIME -> rows.getObject(column, LocalTime.class);
        case Types.TIMESTAMP -> timestamp(rows, types.getColumnTypeName(column), column);
        case Types.TIMESTAMP_WITH_TIMEZONE -> rows.getObject(column, OffsetDateTime.class);
        case Types.CHAR,
            Types.VARCHAR,
            Types.LONGVARCHAR,
            Types.NCHAR,
            Types.NVARCHAR,
            Types.CLOB -> rows.getString(column);
        default -> rows.getObject(column);
      };
    }

    /** PostgreSQL calls both of its types by one number. */
    private static @Nullable Object timestamp(ResultSet rows, String typeName, int column)
        throws SQLException {
      return typeName.equals("timestamptz")
          ? rows.getObject(column, OffsetDateTime.class)
          : rows.getObject(column, LocalDateTime.class);
    }
  },

  /** As {@link #TYPED}, but a text is of the type that it is compared with. */
  UNTYPED_TEXTS {
    @Override
    @Nullable
    Object read(ResultSet rows, int column) throws SQLException {
      return TYPED.read(rows, column);
    }

    @Override
    void set(PreparedStatement statement, int position, Object value) throws SQLException {
      if (value instanceof String) {
        // As a varchar it would be compared as text, whatever the column: char(5), citext, an enum.
        statement.setObject(position, value, Types.OTHER);
      } else {
        statement.setObject(position, value);
      }
    }
  },

  /** As {@link #TYPED}, but what MariaDB's driver reads as a boolean is a number of any value. */
  NUMBERS_FOR_BOOLEANS {
    @Override
    @Nullable
    Object read(ResultSet rows, int column) throws SQLException {
      ResultSetMetaData types = rows.getMetaData();
      boolean number = types.getColumnType(column) == Types.BOOLEAN
          && types.getColumnTypeName(column).equals("BOOLEAN");
      return number ? rows.getObject(column, Integer.class) : TYPED.read(rows, column);
    }
  },

  /** Each value has a type of its own, whatever the column's: SQLite keeps dates as texts. */
  STORED {
    @Override
    @Nullable
    Object read(ResultSet rows, int column) throws SQLException {
      return rows.getObject(column);
    }
  };

  abstract @Nullable Object read(ResultSet rows, int column) throws SQLException;

  void set(PreparedStatement statement, int position, Object value) throws SQLException {
    statement.setObject(position, value);
  }
}
