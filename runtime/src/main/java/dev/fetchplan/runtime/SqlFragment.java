package dev.fetchplan.runtime;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.argument.Argument;

/**
 * A condition in a caller's own SQL.
 *
 * @param sql with a {@code ?} for each value
 */
public record SqlFragment(String sql, List<Argument> values) implements Predicate {

  /** What may hold a question mark that is none of ours; {@code ??} is PostgreSQL's operator. */
  private static final Pattern TOKEN = Pattern.compile(
      "'(?:[^']|'')*+'|\"(?:[^\"]|\"\")*+\"|--[^\n]*|/\\*.*?\\*/|\\?\\?|(\\?)", Pattern.DOTALL);

  /**
   * Checks that there is a value for each parameter.
   *
   * @throws IllegalArgumentException if there is not
   */
  public SqlFragment {
    values = List.copyOf(values);
    int parameters = parameters(sql);
    if (sql.isBlank() || parameters != values.size()) {
      throw new IllegalArgumentException("sql(\"%s\") has %d parameters, but %d values were given."
          .formatted(sql, parameters, values.size()));
    }
  }

  private static int parameters(String sql) {
    int parameters = 0;
    Matcher tokens = TOKEN.matcher(sql);
    while (tokens.find()) {
      parameters += tokens.group(1) == null ? 0 : 1;
    }
    return parameters;
  }

  @Override
  public void write(SqlWriter writer) {
    writer.append("(").fragment(sql, values).append(")");
  }
}
