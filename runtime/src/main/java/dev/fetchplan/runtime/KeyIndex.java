package dev.fetchplan.runtime;

import dev.fetchplan.dialect.ColumnType;
import dev.fetchplan.dialect.Dialect;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Keys of all types but the integral primitives, for which there is {@link LongIndex}.
 *
 * <p>Keys are one if they are equal; {@code BigDecimal}s if their values are.
 */
public final class KeyIndex<K> extends Keys {

  private final KeyType<K> type;
  private final List<ColumnType> columns;
  private final boolean mapped;
  private Object[] keys = new Object[8];
  private @Nullable ReturnedKeys returned; // once rows held keys that are sent one by one
  private int last; // rows of one parent mostly arrive together

  KeyIndex(KeyType<K> type) {
    this.type = type;
    this.columns = type.columns();
    this.mapped = type.isMapped();
  }

  public static KeyIndex<String> ofStrings() {
    return new KeyIndex<>(KeyType.STRING);
  }

  public static KeyIndex<BigDecimal> ofBigDecimals() {
    return new KeyIndex<>(KeyType.DECIMAL);
  }

  public static KeyIndex<BigInteger> ofBigIntegers() {
    return new KeyIndex<>(KeyType.INTEGER);
  }

  /** For keys that JDBI reads and binds: {@code UUID}, enums, dates, the user's own types. */
  public static <K> KeyIndex<K> of(QualifiedType<K> type) {
    return new KeyIndex<>(KeyType.of(type));
  }

  /** For keys of several columns. */
  public static <K> KeyIndex<K> of(KeyType<K> type) {
    return new KeyIndex<>(type);
  }

  /** Returns an index of keys that no row is asked for. */
  static KeyIndex<Object> ofValues() {
    return new KeyIndex<>(KeyType.VALUE);
  }

  /** Returns the position of the row's key, a new one if need be; -1 where it is NULL. */
  public int add(Rows rows, int column) throws SQLException {
    return addRead(rows, column, type.reader().read(rows, column));
  }

  /**
   * Gives the row's key a new position.
   *
   * @throws FetchException if the key is NULL or has arrived before
   */
  public void addNew(Rows rows, int column) throws SQLException {
    K key = type.reader().read(rows, column);
    if (key == null) {
      throw absent(rows.column(column));
    }
    int expected = size;
    if (addRead(rows, column, key) != expected) {
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
    addOnly(rows, column, type.reader().read(rows, column), oneToOne);
  }

  /**
   * Notes such a foreign key that was read from a row; null refers to nobody.
   *
   * @param column where its first part stands in the row
   */
  public void addOnly(Rows rows, int column, @Nullable K read, String oneToOne) {
    int expected = size;
    if (read != null && add(read) != expected) {
      throw notOnly(rows.column(column), read, oneToOne);
    }
  }

  /**
   * Returns the position of the row's key.
   *
   * @throws FetchException if nobody asked for that key
   */
  @Override
  public int find(Rows rows, int column) throws SQLException {
    K read = type.reader().read(rows, column);
    if (read == null) {
      throw absent(rows.column(column));
    }
    return find(rows, column, read);
  }

  /**
   * Returns the position of a key that was read from a row.
   *
   * @param column where the key, or its first part, stands in the row
   * @throws FetchException if nobody asked for that key
   */
  public int find(Rows rows, int column, K read) {
    Object key = KeyType.normal(read);
    if (isLast(key)) {
      return last;
    }
    int position = positionAt(slot(key));
    if (position < 0) {
      throw unasked(rows.column(column), key);
    }
    last = position;
    return position;
  }

  @Override
  int findGiven(Rows rows, int column) throws SQLException {
    K read = type.reader().read(rows, column);
    if (read == null || positionAt(slot(KeyType.normal(read))) >= 0) {
      return find(rows, column);
    }
    for (int position = 0; position < size; position++) {
      if (type.areAlike(keys[position], read)) {
        return position;
      }
    }
    throw unasked(rows.column(column), read);
  }

  private int addRead(Rows rows, int column, @Nullable K read) throws SQLException {
    if (!mapped) {
      return add(read);
    }
    int[] at = new int[columns.size()];
    Arrays.setAll(at, i -> column + i);
    return add(rows, read, at);
  }

  /**
   * Returns the position of a key that was read from a row, a new one if need be; -1 for null.
   *
   * @param at where its columns stand in the row
   */
  public int add(Rows rows, @Nullable K read, int... at) throws SQLException {
    if (read == null || !rows.sendsEach(columns)) {
      return add(read);
    }
    if (returned == null) {
      returned = new ReturnedKeys(size);
    }
    int position = place(read);
    returned.add(position, rows, at);
    return position;
  }

  @Override
  public int add(@Nullable Object read) {
    int before = size;
    int position = read == null ? -1 : place(read);
    if (returned != null && size > before) {
      returned.addGiven(position);
    }
    return position;
  }

  /** Returns the position of a key, a new one if need be. */
  private int place(Object read) {
    Object key = KeyType.normal(read);
    int slot = slot(key);
    int position = positionAt(slot);
    if (position >= 0) {
      return position;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, 2 * size);
    }
    keys[size] = key;
    return claim(slot);
  }

  @Override
  public int find(@Nullable Object key) {
    return key == null ? -1 : positionAt(slot(KeyType.normal(key)));
  }

  @Override
  boolean isLacking(@Nullable Object key) {
    return key == null || type.lacksPart(key);
  }

  private boolean isLast(Object key) {
    return last < size && keys[last].equals(key);
  }

  /** Returns the slot that holds the key, or the free one where it belongs. */
  private int slot(Object key) {
    int slot = slot(key.hashCode());
    int position = positionAt(slot);
    while (position >= 0 && !keys[position].equals(key)) {
      slot = next(slot);
      position = positionAt(slot);
    }
    return slot;
  }

  @Override
  int hash(int position) {
    return keys[position].hashCode();
  }

  @Override
  Object key(int position) {
    return keys[position];
  }

  @Override
  List<ColumnType> columns() {
    return columns;
  }

  @Override
  void setWhole(Dialect dialect, PreparedStatement statement, int index, int from, int to)
      throws SQLException {
    List<Object[]> values = new ArrayList<>();
    for (KeyPart<K> part : type.parts()) {
      Object[] column = new Object[to - from];
      for (int i = 0; i < column.length; i++) {
        column[i] = value(part, from + i);
      }
      values.add(column);
    }
    dialect.setKeys(statement, index, columns, values);
  }

  @Override
  void set(
      Dialect dialect, PreparedStatement statement, int index, int asked, StatementContext context)
      throws SQLException {
    int position = positionOf(asked);
    for (int i = 0; i < type.parts().size(); i++) {
      KeyPart<K> part = type.parts().get(i);
      boolean set = part.type() != null
          && returned != null
          && returned.set(dialect, statement, index + i, asked, i);
      if (!set) {
        new Value(value(part, position), part.type()).apply(index + i, statement, context);
      }
    }
  }

  @Override
  int asked() {
    return returned == null ? size : returned.size();
  }

  @Override
  Object askedKey(int asked) {
    return keys[positionOf(asked)];
  }

  private int positionOf(int asked) {
    return returned == null ? asked : returned.position(asked);
  }

  @SuppressWarnings("unchecked") // only keys of the type are added
  private Object value(KeyPart<K> part, int position) {
    return part.value().apply((K) keys[position]);
  }
}
