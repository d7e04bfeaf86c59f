package dev.fetchplan.runtime;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;

/** The parameters of statements that travel together. */
record ParametersInRow(List<Parameters> statements) implements Argument {

  @Override
  public void apply(int position, PreparedStatement statement, StatementContext context)
      throws SQLException {
    int next = position;
    for (Parameters parameters : statements) {
      parameters.apply(next, statement, context);
      next += parameters.count();
    }
  }

  @Override
  public String toString() {
    return statements.toString();
  }
}
