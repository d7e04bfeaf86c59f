package testing;

import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * A database of one test that remembers which statements ran on it, and on how many connections.
 */
public final class Database {

  private final Jdbi jdbi;
  private final List<String> ran = new ArrayList<>();
  private final List<String> ranExactly = new ArrayList<>();
  private final List<String> bound = new ArrayList<>();
  private final JdbcCounter counter = new JdbcCounter();
  private final Engine engine;
  private int connections;
  private int cut = -1;

  Database(Engine engine, String url, String script) {
    this.engine = engine;
    this.jdbi = Jdbi.create(() -> {
      connections++;
      return counter.counted(DriverManager.getConnection(url));
    });
    jdbi.setSqlLogger(new SqlLogger() {
      @Override
      public void logBeforeExecution(StatementContext context) {
        String sent = context.getParsedSql().getSql();
        ran.add(sent);
        ranExactly.addAll(List.of(sent.split(NeutralSql.NEXT)));
        bound.add(context.getBinding().toString());
        if (ran.size() == cut) {
          engine.cut(context.getConnection());
        }
      }
    });
    run(script);
  }

  /** Returns what repositories are made from. */
  public Jdbi jdbi() {
    return jdbi;
  }

  /** Runs statements that are not counted, and counts connections anew. */
  public void run(String script) {
    jdbi.useHandle(handle -> {
      SqlLogger logger = handle.getConfig(SqlStatements.class).getSqlLogger();
      handle.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
      handle.createScript(engine.script(script)).execute();
      handle.setSqlLogger(logger);
    });
    connections = 0;
  }

  /** Returns the statements that ran, in the words of the Javadoc. */
  public List<String> ran() {
    return ran.stream().flatMap(NeutralSql::statements).toList();
  }

  /** Returns the statements that ran, to the letter. */
  public List<String> ranExactly() {
    return List.copyOf(ranExactly);
  }

  /** Returns what each of the statements that ran had bound, as JDBI logs it. */
  public List<String> bound() {
    return List.copyOf(bound);
  }

  /** Loses the connection when this statement is about to be sent. */
  public void cutBefore(int statement) {
    cut = ran.size() + statement;
  }

  /** Returns what is open at the moment. */
  public Open open() {
    return counter.open();
  }

  /** Returns how many times something was sent: statements may travel together. */
  public int roundTrips() {
    return ran.size();
  }

  /** Returns how many connections have been opened. */
  public int connections() {
    return connections;
  }
}
