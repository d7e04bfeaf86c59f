package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an order behind those that generated code reads, and their values in the last row.
 *
 * <p>The values are those of the database, not of the user's mappers: only these compare with the
 * column in the order that the database keeps.
 */
final class KeysetColumns {

  private final Keyset keyset;
  private final int first;
  private final Dialect dialect;
  private List<@Nullable Object> values = List.of();

  KeysetColumns(Keyset keyset, int first, Dialect dialect) {
    this.keyset = keyset;
    this.first = first;
    this.dialect = dialect;
  }

  /** Returns the place of the row that was read last. */
  List<@Nullable Object> values() {
    return values;
  }

  /**
   * Looks at the types of the columns.
   *
   * @throws IllegalArgumentException if one is of floating point, where no value equals itself for
   *     sure
   */
  void check(ResultSet rows) throws SQLException {
    ResultSetMetaData types = rows.getMetaData();
    for (int i = 0; i < keyset.orderings().size(); i++) {
      int type = types.getColumnType(first + i);
      if (type == Types.DOUBLE || type == Types.FLOAT || type == Types.REAL) {
        throw new IllegalArgumentException(
            ("An order by %s, which is of floating point, has no place to go on from. Order by a"
                    + " column of exact values, or take page().")
                .formatted(keyset.column(i)));
      }
    }
  }

  void read(ResultSet rows) throws SQLException {
    List<@Nullable Object> read = new ArrayList<>();
    for (int i = 0; i < keyset.orderings().size(); i++) {
      Object value = integral(dialect.returned(rows, first + i));
      keyset.requirePlace(i, value);
      read.add(value);
    }
    values = Collections.unmodifiableList(read);
  }

  private static boolean isSmall(Number number) {
    return number instanceof Integer || number instanceof Short || number instanceof Byte;
  }

  private static @Nullable Object integral(@Nullable Object value) {
    return value instanceof Number number && isSmall(number) ? (Object) number.longValue() : value;
  }
}
