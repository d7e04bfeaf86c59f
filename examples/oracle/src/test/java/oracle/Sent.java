package oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** The statements that a SqlLogger saw, with what they had bound. */
final class Sent implements SqlLogger {

  private static final Pattern LIST = Pattern.compile("\\[(.*?)\\](?: and (\\d+) more)?");

  /** A statement. */
  record Statement(String sql, String bound) {

    @Override
    public String toString() {
      return sql + "\n  -- " + bound;
    }

    /** Returns the keys that the log shows, as text; of many keys these are the first. */
    List<String> shown() {
      Matcher list = list();
      return Arrays.asList(list.group(1).split(", ", -1));
    }

    /** Returns how many keys there were. */
    int keys() {
      String more = list().group(2);
      return shown().size() + (more == null ? 0 : Integer.parseInt(more));
    }

    private Matcher list() {
      Matcher list = LIST.matcher(bound);
      if (!list.find()) {
        throw new AssertionError("No list of keys in " + this);
      }
      return list;
    }
  }

  private final List<Statement> statements = new ArrayList<>();
  private int total;

  @Override
  public void logBeforeExecution(StatementContext context) {
    statements.add(
        new Statement(context.getParsedSql().getSql(), context.getBinding().toString()));
    total++;
  }

  /** Forgets the statements so far. */
  void clear() {
    statements.clear();
  }

  List<Statement> statements() {
    return statements;
  }

  int total() {
    return total;
  }
}
