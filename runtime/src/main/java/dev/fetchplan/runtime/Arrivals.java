package dev.fetchplan.runtime;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys that a caller asked for, and which row of the root statement has which of them. */
final class Arrivals implements Passage {

  private final Keys keys;
  private final int[] asked;
  private final int[] rowOf;
  private int rows;

  Arrivals(Collection<?> keys, @Nullable KeyType<?> type) {
    this.keys = Keys.like(keys.iterator().next(), type);
    this.asked = keys.stream().mapToInt(this.keys::add).toArray();
    this.rowOf = new int[this.keys.size()];
    Arrays.fill(rowOf, -1);
  }

  Keys keys() {
    return keys;
  }

  @Override
  public boolean next(Rows row) throws SQLException {
    if (!row.resultSet.next()) {
      return false;
    }
    rowOf[keys.findGiven(row, 1)] = rows++;
    return true;
  }

  /** Returns the rows in the order of the keys, those missing left out. */
  <T> List<T> inOrder(List<T> loaded) {
    List<T> ordered = new ArrayList<>(asked.length);
    for (int position : asked) {
      if (rowOf[position] >= 0) {
        ordered.add(loaded.get(rowOf[position]));
      }
    }
    return Collections.unmodifiableList(ordered);
  }
}
