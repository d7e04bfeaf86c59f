package library;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** The statements that ran, as JDBI saw them. */
final class StatementLog implements SqlLogger {

  private final List<String> statements = new ArrayList<>();

  @Override
  public void logBeforeExecution(StatementContext context) {
    statements.add(context.getParsedSql().getSql());
  }

  /** Returns the statements that ran since this was last asked. */
  List<String> take() {
    List<String> taken = List.copyOf(statements);
    statements.clear();
    return taken;
  }
}
