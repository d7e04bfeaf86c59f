package dev.fetchplan.testing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.config.Configurable;
import org.jdbi.v3.core.extension.HandleSupplier;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the logger of a {@code Jdbi} or {@code Handle} as long as a block records.
 *
 * <p>Blocks that overlap share one, so the logger behind it returns whichever of them ends last. A
 * handle that outlives its block keeps the tap, which then does nothing but hand on.
 */
final class StatementTap implements SqlLogger {

  private final SqlLogger behind;
  private final List<Recording> recordings = new CopyOnWriteArrayList<>();

  private StatementTap(SqlLogger behind) {
    this.behind = behind;
  }

  /** What one block hears, and the thread that runs it. */
  private static final class Recording {
    private final Thread thread = Thread.currentThread();
    private final Consumer<SentStatement> statements;

    Recording(Consumer<SentStatement> statements) {
      this.statements = statements;
    }

    boolean isOfThisThread() {
      return thread == Thread.currentThread();
    }

    /** The block may have given work to several threads. */
    synchronized void add(SentStatement statement) {
      statements.accept(statement);
    }
  }

  /** A tap in its place. */
  private record Installed(SqlStatements config, StatementTap tap) {

    /** Uses the tap of a block that runs already, or else puts one there. */
    static Installed in(Configurable<?> place, Recording recording) {
      SqlStatements config = place.getConfig(SqlStatements.class);
      synchronized (config) {
        StatementTap tap = config.getSqlLogger() instanceof StatementTap running
            ? running
            : new StatementTap(config.getSqlLogger());
        tap.recordings.add(recording);
        config.setSqlLogger(tap);
        return new Installed(config, tap);
      }
    }

    /** Leaves the place as it was, unless another block needs the tap or the logger was changed. */
    void end(Recording recording) {
      synchronized (config) {
        tap.recordings.remove(recording);
        if (tap.recordings.isEmpty() && config.getSqlLogger() == tap) {
          config.setSqlLogger(tap.behind);
        }
      }
    }
  }

  /** Runs a block, and hands on each statement that is sent meanwhile. */
  static <T, X extends Exception> T record(
      Configurable<?> jdbi, Consumer<SentStatement> statements, Statements.Call<T, X> block)
      throws X {
    Recording recording = new Recording(statements);
    List<Installed> taps =
        places(jdbi).stream().map(place -> Installed.in(place, recording)).toList();
    try {
      return block.run();
    } finally {
      taps.forEach(tap -> tap.end(recording));
    }
  }

  /** A handle that the thread is in has copied the configuration already. */
  private static List<Configurable<?>> places(Configurable<?> jdbi) {
    List<Configurable<?>> places = new ArrayList<>(List.of(jdbi));
    if (jdbi instanceof Jdbi source) {
      @Nullable HandleSupplier running = source.getHandleScope().get();
      if (running != null) {
        places.add(running.getHandle());
      }
    }
    return places;
  }

  @Override
  public void logBeforeExecution(StatementContext context) {
    List<SentStatement> statements = SentStatement.allOf(sql(context));
    boolean own = recordings.stream().anyMatch(Recording::isOfThisThread);
    for (Recording recording : recordings) {
      if (recording.isOfThisThread() || !own) {
        statements.forEach(recording::add);
      }
    }
    behind.logBeforeExecution(context);
  }

  /** A batch of plain texts has no single one. */
  private static String sql(StatementContext context) {
    if (context.getParsedSql() != null) {
      return context.getParsedSql().getSql();
    }
    return context.getRawSql() == null ? "a batch" : context.getRawSql();
  }

  @Override
  public void logAfterExecution(StatementContext context) {
    behind.logAfterExecution(context);
  }

  @Override
  public void logException(StatementContext context, SQLException exception) {
    behind.logException(context, exception);
  }
}
