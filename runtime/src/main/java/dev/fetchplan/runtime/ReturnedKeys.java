package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keys in the forms in which rows of the database held them.
 *
 * <p>What a mapper made of a value, and an argument of that again, need not be equal to it: not a
 * text in capitals that is a {@code UUID}, not a local time that the JVM's zone leaves out. So the
 * value itself is sent, and finds what a join would find. A key that came in several forms is asked
 * for in each of them.
 */
final class ReturnedKeys {

  /**
   * What one key is asked with.
   *
   * @param values those of its columns; none where a caller gave the key
   */
  private record Form(int position, List<@Nullable Object> values) {}

  private final List<Form> asked = new ArrayList<>();
  private final Set<Form> known = new HashSet<>();

  /** Returns the forms of keys that a caller gave so far. */
  ReturnedKeys(int given) {
    for (int position = 0; position < given; position++) {
      addGiven(position);
    }
  }

  void addGiven(int position) {
    asked.add(new Form(position, List.of()));
  }

  /** Adds the form in which a row holds a key, unless it is known. */
  void add(int position, Rows rows, int... columns) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>(columns.length);
    for (int column : columns) {
      Object value = rows.returned(column);
      values.add(value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value);
    }
    Form form = new Form(position, values);
    if (known.add(form)) {
      asked.add(form);
    }
  }

  int size() {
    return asked.size();
  }

  /** Returns which key is asked for. */
  int position(int index) {
    return asked.get(index).position();
  }

  /** Binds a column of a key as the database returned it; returns whether it did. */
  boolean set(Dialect dialect, PreparedStatement statement, int parameter, int index, int column)
      throws SQLException {
    List<@Nullable Object> values = asked.get(index).values();
    Object value = values.isEmpty() ? null : values.get(column);
    if (value == null) {
      return false;
    }
    dialect.setReturned(
        statement, parameter, value instanceof ByteBuffer bytes ? bytesOf(bytes) : value);
    return true;
  }

  private static byte[] bytesOf(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.limit()];
    buffer.get(0, bytes);
    return bytes;
  }
}
