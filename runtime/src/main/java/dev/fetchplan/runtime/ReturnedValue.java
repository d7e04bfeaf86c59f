package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;

/** A value as the database returned it, for a comparison with the column that it came from. */
record ReturnedValue(Object value, Dialect dialect) implements Argument {

  @Override
  public void apply(int position, PreparedStatement statement, StatementContext context)
      throws SQLException {
    dialect.setReturned(statement, position, value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
