package dev.fetchplan.runtime;

import dev.fetchplan.dialect.ColumnType;
import dev.fetchplan.dialect.Dialect;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The keys {@code long}, {@code int}, {@code short} and {@code byte}; nothing is boxed. */
public final class LongIndex extends Keys {

  private static final List<ColumnType> COLUMNS = List.of(ColumnType.BIGINT);

  private long[] keys = new long[8];
  private int last; // rows of one parent mostly arrive together

  /** Returns an empty index. */
  public LongIndex() {}

  /** Returns the position of the row's key, a new one if need be; -1 where it is NULL. */
  public int add(Rows rows, int column) throws SQLException {
    long key = rows.key(column);
    return (key == 0 && rows.resultSet.wasNull()) ? -1 : add(key);
  }

  /**
   * Gives the row's key a new position.
   *
   * @throws FetchException if the key is NULL or has arrived before
   */
  public void addNew(Rows rows, int column) throws SQLException {
    long key = rows.key(column);
    if (key == 0 && rows.resultSet.wasNull()) {
      throw absent(rows.column(column));
    }
    int expected = size;
    if (add(key) != expected) {
      throw twice(rows.column(column), key);
    }
  }

  /**
   * Notes the foreign key of a row that a one-to-one leads to; NULL refers to nobody.
   *
   * @param oneToOne {@code Book.cover}
   * @throws FetchException if another row has the same
   */
  public void addOnly(Rows rows, int column, String oneToOne) throws SQLException {
    int expected = size;
    int position = add(rows, column);
    if (position >= 0 && position != expected) {
      throw notOnly(rows.column(column), key(position), oneToOne);
    }
  }

  /**
   * Returns the position of the row's key.
   *
   * @throws FetchException if nobody asked for that key
   */
  @Override
  public int find(Rows rows, int column) throws SQLException {
    long key = rows.key(column);
    if (isLast(key)) {
      return last;
    }
    int position = positionAt(slotOf(key));
    if (position < 0) {
      throw unasked(rows.column(column), key);
    }
    last = position;
    return position;
  }

  /** Returns the position of a key, a new one if need be. */
  public int add(long key) {
    if (isLast(key)) {
      return last;
    }
    int slot = slotOf(key);
    int position = positionAt(slot);
    if (position < 0) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, 2 * size);
      }
      keys[size] = key;
      position = claim(slot);
    }
    last = position;
    return position;
  }

  /**
   * Returns the position of the key that a foreign key refers to; -1 where it is new, and where
   * only the row that it refers to can tell.
   */
  public int findReferred(Rows rows, int foreignKey) throws SQLException {
    long key = rows.key(foreignKey);
    return key == 0 ? -1 : find(key); // 0 can be NULL, too
  }

  @Override
  public int find(@Nullable Object key) {
    return key == null ? -1 : find(((Number) key).longValue());
  }

  /** Returns the position of a key that was added. */
  public int find(long key) {
    return isLast(key) ? last : positionAt(slotOf(key));
  }

  private boolean isLast(long key) {
    return last < size && keys[last] == key;
  }

  /** Returns the slot that holds the key, or the free one where it belongs. */
  private int slotOf(long key) {
    int slot = slot(Long.hashCode(key));
    int position = positionAt(slot);
    while (position >= 0 && keys[position] != key) {
      slot = next(slot);
      position = positionAt(slot);
    }
    return slot;
  }

  @Override
  public int add(@Nullable Object key) {
    return key == null ? -1 : add(((Number) key).longValue());
  }

  @Override
  int hash(int position) {
    return Long.hashCode(keys[position]);
  }

  @Override
  Object key(int position) {
    return keys[position];
  }

  @Override
  List<ColumnType> columns() {
    return COLUMNS;
  }

  @Override
  void setWhole(Dialect dialect, PreparedStatement statement, int index, int from, int to)
      throws SQLException {
    dialect.setKeys(statement, index, Arrays.copyOfRange(keys, from, to));
  }

  @Override
  void set(
      Dialect dialect, PreparedStatement statement, int index, int asked, StatementContext context)
      throws SQLException {
    statement.setLong(index, keys[asked]);
  }
}
