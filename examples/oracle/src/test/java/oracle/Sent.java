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

  private static final Pattern MORE = Pattern.compile("\\] and (\\d+) more");
  private static final Pattern TYPED_ID = Pattern.compile("\\w+\\[value=([^\\[\\]]*)\\]");
  private static final Pattern ORIGIN = Pattern.compile("/\\* \\S+ (\\S+) \\*/");
  private static final Pattern RECORD = Pattern.compile("\\w+\\[(.*)\\]");

  /** A statement. */
  record Statement(String sql, String bound) {

    /** Returns the path of the association that it reads, which is in its comment. */
    String path() {
      Matcher origin = ORIGIN.matcher(sql);
      return origin.lookingAt() ? origin.group(1) : "";
    }

    /** Returns the statements that travelled together as one. */
    List<Statement> apart() {
      String[] texts = sql.split(";\\n(?=/\\*)", -1);
      if (texts.length == 1) {
        return List.of(this);
      }
      List<Statement> statements = new ArrayList<>();
      List<String> keys = elements();
      for (int i = 0; i < texts.length; i++) {
        statements.add(new Statement(texts[i], keys.get(i)));
      }
      return statements;
    }

    @Override
    public String toString() {
      return sql + "\n  -- " + bound;
    }

    /** Returns the keys that the log shows, each as the texts of its parts; the first of many. */
    List<List<String>> shown() {
      return elements().stream().map(Statement::parts).toList();
    }

    private List<String> elements() {
      List<String> keys = new ArrayList<>();
      int depth = 0;
      int at = bound.indexOf('[');
      int start = at + 1;
      do {
        char c = bound.charAt(at);
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        if (depth == 0 || (depth == 1 && bound.startsWith(", ", at))) {
          keys.add(bound.substring(start, at));
          start = at + 2;
        }
        at++;
      } while (depth > 0);
      return keys;
    }

    private static List<String> parts(String key) {
      String bare = TYPED_ID.matcher(key).replaceAll("$1");
      Matcher composite = RECORD.matcher(bare);
      return composite.matches()
          ? Arrays.stream(composite.group(1).split(", "))
              .map(part -> part.substring(part.indexOf('=') + 1))
              .toList()
          : List.of(bare);
    }

    /** Returns how many keys there were. */
    int keys() {
      Matcher more = MORE.matcher(bound);
      return shown().size() + (more.find() ? Integer.parseInt(more.group(1)) : 0);
    }
  }

  private final List<Statement> statements = new ArrayList<>();
  private int total;

  @Override
  public void logBeforeExecution(StatementContext context) {
    Statement sent =
        new Statement(context.getParsedSql().getSql(), context.getBinding().toString());
    statements.addAll(sent.apart());
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
