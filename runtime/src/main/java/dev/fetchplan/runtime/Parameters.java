package dev.fetchplan.runtime;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * All parameters of a statement in one argument, which spares JDBI a look-up for each.
 *
 * @param valuesBeforeKeys how many of the values stand before the keys in the text
 */
record Parameters(@Nullable KeyBatch keys, int valuesBeforeKeys, List<Argument> values)
    implements Argument {

  @Override
  public void apply(int position, PreparedStatement statement, StatementContext context)
      throws SQLException {
    int next = position;
    for (int i = 0; i <= values.size(); i++) {
      if (keys != null && i == valuesBeforeKeys) {
        keys.set(statement, next, context);
        next += keys.form().parameters();
      }
      if (i < values.size()) {
        values.get(i).apply(next++, statement, context);
      }
    }
  }

  int count() {
    return values.size() + (keys == null ? 0 : keys.form().parameters());
  }

  boolean isEmpty() {
    return keys == null && values.isEmpty();
  }

  @Override
  public String toString() {
    if (keys == null) {
      return values.toString();
    }
    return values.isEmpty() ? keys.toString() : keys + ", " + values;
  }
}
