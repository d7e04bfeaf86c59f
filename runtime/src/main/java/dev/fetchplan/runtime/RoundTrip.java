package dev.fetchplan.runtime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Statements that travelled together, the root's first, and their results, which are read in the
 * same order.
 */
final class RoundTrip {

  private final List<Select> sent;
  private final Object key;
  private final ResultSet first;
  private final StatementContext context;
  private int at;

  /** @param key what all of them were asked with */
  RoundTrip(List<Select> sent, Object key, ResultSet first, StatementContext context) {
    this.sent = sent;
    this.key = key;
    this.first = first;
    this.context = context;
  }

  /** Returns the paths of what travels with a root, where one of them can have failed. */
  static String along(List<Select> sent) {
    return sent.stream()
        .filter(Select::isPrefetch)
        .map(Select::path)
        .collect(Collectors.joining(", ", ", or one of those sent along with it: ", ""));
  }

  StatementContext context() {
    return context;
  }

  /** Whether the rows of a prefetch that belong to these keys have arrived. */
  boolean has(Select prefetch, Keys keys) {
    return keys.asked() == 1 && keys.key(0).equals(key) && sent.contains(prefetch);
  }

  /** Returns the result of a statement, which closes those before it. */
  ResultSet resultOf(Select select) throws SQLException {
    int wanted = sent.indexOf(select);
    if (wanted == 0) {
      return first;
    }
    Statement statement = context.getStatement();
    for (; at < wanted; at++) {
      statement.getMoreResults();
    }
    return statement.getResultSet();
  }
}
