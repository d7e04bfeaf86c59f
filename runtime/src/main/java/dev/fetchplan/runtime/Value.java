package dev.fetchplan.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * A value that a statement binds.
 *
 * @param type what JDBI's arguments bind it as; null for what JDBC binds itself
 */
public record Value(Object value, @Nullable QualifiedType<?> type) implements Argument {

  @Override
  public void apply(int position, PreparedStatement statement, StatementContext context)
      throws SQLException {
    if (type == null || isPlainNumber(type)) {
      set(position, statement);
    } else {
      context
          .findArgumentFor(type, value)
          .orElseThrow(() -> new FetchException(
              "JDBI has no argument for %s. Register an ArgumentFactory.".formatted(type)))
          .apply(position, statement, context);
    }
  }

  /** JDBI has no argument for BigInteger, and those of the other numbers do what we do. */
  private boolean isPlainNumber(QualifiedType<?> declared) {
    return value instanceof Number && declared.equals(QualifiedType.of(value.getClass()));
  }

  private void set(int position, PreparedStatement statement) throws SQLException {
    if (value instanceof Long number) {
      statement.setLong(position, number);
    } else if (value instanceof String text) {
      statement.setString(position, text);
    } else if (value instanceof Integer number) {
      statement.setInt(position, number);
    } else if (value instanceof BigDecimal number) {
      statement.setBigDecimal(position, number);
    } else if (value instanceof BigInteger number) {
      statement.setBigDecimal(position, new BigDecimal(number));
    } else {
      statement.setObject(position, value);
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
