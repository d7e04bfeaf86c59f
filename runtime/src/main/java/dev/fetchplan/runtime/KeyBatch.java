package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.StatementContext;

/** The keys that one statement is sent with; a padded list repeats the last. */
record KeyBatch(Keys keys, int from, int to, KeyForm form, Dialect dialect) {

  /** Sets the keys from an index on. */
  void set(PreparedStatement statement, int index, StatementContext context) throws SQLException {
    if (form.list().isWhole()) {
      keys.setWhole(dialect, statement, index, from, to);
      return;
    }
    for (int key = 0; key < form.keys(); key++) {
      int asked = Math.min(from + key, to - 1);
      keys.set(dialect, statement, index + key * form.width(), asked, context);
    }
  }

  @Override
  public String toString() {
    return keys.describe(from, to, 20);
  }
}
