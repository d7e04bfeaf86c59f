package dev.fetchplan.runtime;

import dev.fetchplan.dialect.ColumnType;
import dev.fetchplan.dialect.Dialect;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Distinct keys in the order of their arrival, each with a position from 0 on; never NULL.
 *
 * <p>The table is open addressing over positions; the keys themselves lie in an array of the
 * subclass.
 */
public abstract sealed class Keys permits LongIndex, KeyIndex {

  private static final int MIX = 0x9E3779B9; // spreads runs and strides of hashes alike

  private int[] table = new int[16]; // position + 1; 0 is free
  private int shift = Integer.numberOfLeadingZeros(table.length - 1);
  int size;

  Keys() {}

  /** Returns an empty index for keys like one that a caller gave. */
  static Keys like(Object key, @Nullable KeyType<?> declared) {
    if (declared != null) {
      return new KeyIndex<>(declared);
    }
    boolean integral = key instanceof Long
        || key instanceof Integer
        || key instanceof Short
        || key instanceof Byte;
    return integral ? new LongIndex() : new KeyIndex<>(KeyType.of(key));
  }

  /** Returns the columns of each key. */
  abstract List<ColumnType> columns();

  /** Returns the number of keys. */
  public final int size() {
    return size;
  }

  /** Returns how many values are asked for: more than keys where one came in several forms. */
  int asked() {
    return size;
  }

  final int slot(int hash) {
    return (hash * MIX) >>> shift;
  }

  final int next(int slot) {
    return (slot + 1) & (table.length - 1);
  }

  final int positionAt(int slot) {
    return table[slot] - 1;
  }

  /** Gives the next position to a key that the subclass has stored. */
  final int claim(int slot) {
    table[slot] = size + 1;
    if (2 * ++size > table.length) {
      rehash();
    }
    return size - 1;
  }

  private void rehash() {
    table = new int[4 * table.length];
    shift = Integer.numberOfLeadingZeros(table.length - 1);
    for (int position = 0; position < size; position++) {
      int slot = slot(hash(position));
      while (table[slot] != 0) {
        slot = next(slot);
      }
      table[slot] = position + 1;
    }
  }

  abstract int hash(int position);

  /** Returns the position of a key, a new one if need be; -1 for null, which refers to nobody. */
  public abstract int add(@Nullable Object key);

  /** Returns the position of a key that was added; -1 for null. */
  public abstract int find(@Nullable Object key);

  /** Returns what a key leads to, or nothing where it is null. */
  public final <V> Optional<V> target(@Nullable Object key, List<Optional<V>> targets) {
    int position = find(key);
    return position < 0 ? Optional.empty() : targets.get(position);
  }

  /** Returns what a key leads to, or null where there is nothing or it is null. */
  @NullUnmarked
  public final <V> V targetOrNull(@Nullable Object key, List<V> targets) {
    int position = find(key);
    return position < 0 ? null : targets.get(position);
  }

  /** Returns the list that a key leads to, or an empty one where it is null. */
  public final <V> List<V> list(@Nullable Object key, List<V>[] lists) {
    int position = find(key);
    return position < 0 ? List.of() : lists[position];
  }

  /** Whether the key, or a part of it, is null. */
  boolean isLacking(@Nullable Object key) {
    return key == null;
  }

  /** Finds the position of the row's key, of which the statement was sent. */
  public abstract int find(Rows rows, int column) throws SQLException;

  /**
   * Finds the position of the row's key among keys that a caller gave, who may have filled it with
   * blanks as the database does.
   */
  int findGiven(Rows rows, int column) throws SQLException {
    return find(rows, column);
  }

  abstract Object key(int position);

  /** Binds some of the keys where they travel as a whole. */
  abstract void setWhole(Dialect dialect, PreparedStatement statement, int index, int from, int to)
      throws SQLException;

  /** Binds one of what is asked for. */
  abstract void set(
      Dialect dialect, PreparedStatement statement, int index, int asked, StatementContext context)
      throws SQLException;

  /** Returns the key behind one of what is asked for. */
  Object askedKey(int asked) {
    return key(asked);
  }

  static FetchException unasked(SelectedColumn column, Object key) {
    return new FetchException(
        "A row of %s came back with the key %s in %s, which was not asked for. The database takes"
                .formatted(column.entity(), key, column.name())
            + " it for one that was: look for a collation that ignores case or blanks.");
  }

  static FetchException twice(SelectedColumn column, Object key) {
    return new FetchException(
        "Two rows of %s have the key %s in %s: it does not tell rows apart, or a joined one-to-one"
                .formatted(column.entity(), key, column.name())
            + " has two.");
  }

  static FetchException notOnly(SelectedColumn column, Object key, String oneToOne) {
    return new FetchException(
        "Two rows of %s have %s in %s, but %s is a one-to-one. Make the column unique, or the"
                .formatted(column.entity(), key, column.name(), oneToOne)
            + " association a @OneToMany.");
  }

  static FetchException notUnique(SelectedColumn column, Object key, String association) {
    return new FetchException(
        "Two rows of %s have %s in %s, but %s refers to one row by it. Make the column unique."
            .formatted(column.entity(), key, column.name(), association));
  }

  static FetchException absent(SelectedColumn column) {
    return new FetchException(
        "A row of %s has no key: %s is NULL.".formatted(column.entity(), column.name()));
  }

  @Override
  public final String toString() {
    return describe(0, asked(), 20);
  }

  final String describe(int from, int to, int most) {
    Object[] shown = new Object[Math.min(to - from, most)];
    Arrays.setAll(shown, i -> askedKey(from + i));
    String text = Arrays.toString(shown);
    return shown.length == to - from ? text : text + " and " + (to - from - shown.length) + " more";
  }
}
