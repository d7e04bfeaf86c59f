package dev.fetchplan.runtime;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Hands out so many rows of a result, then looks whether there is a further one. */
final class Window implements Passage {

  private final int size;
  private final @Nullable KeysetColumns keyset;
  private int passed;
  private boolean looked;
  private boolean ahead;

  private Window(int size, @Nullable KeysetColumns keyset) {
    this.size = size;
    this.keyset = keyset;
  }

  /** Returns a window of a result that stays open for the next one. */
  static Window of(int size) {
    return new Window(size, null);
  }

  /** Returns a window that remembers the place of its last row. */
  static Window of(int size, KeysetColumns keyset) {
    return new Window(size, keyset);
  }

  /** Looks whether there is a row at all. */
  boolean begin(ResultSet rows) throws SQLException {
    ahead = rows.next();
    return ahead;
  }

  /** Whether there is a row behind those that were handed out; it is handed out next. */
  boolean hasMore() {
    return ahead;
  }

  /** Makes room for the rows of the next window. */
  void restart() {
    passed = 0;
    looked = false;
  }

  @Override
  public boolean next(Rows rows) throws SQLException {
    if (keyset != null && passed == 0) {
      keyset.check(rows.resultSet);
    }
    if (passed == size) {
      look(rows.resultSet);
      return false;
    }
    if (!ahead && !rows.resultSet.next()) {
      return false;
    }
    ahead = false;
    passed++;
    return true;
  }

  private void look(ResultSet rows) throws SQLException {
    if (looked) {
      return;
    }
    looked = true;
    if (keyset != null) {
      keyset.read(rows);
    }
    ahead = rows.next();
  }
}
