package faults;

import dev.fetchplan.query.Condition;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import testing.Engine;

/** A statement takes longer than JDBI's {@code setQueryTimeout} allows. */
class TimeoutTest {

  /** A function of H2, which looks at the time between rows. */
  public static boolean sleep() throws InterruptedException {
    Thread.sleep(300);
    return true;
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
  void endsAStatementThatSleeps(Engine engine) throws SQLException {
    try (KeptConnection kept = KeptConnection.toRailway(engine)) {
      Trial trial = new Trial(kept);
      Object right = trial.run(Call.LIST);
      trial.jdbi().configure(SqlStatements.class, statements -> statements.setQueryTimeout(1));

      Condition asleep = asleep(engine, trial.jdbi());
      trial.fails(Call.LIST, call -> trial.railway().list(asleep), "asleep");

      trial.succeeds(Call.LIST, right);
    }
  }

  private static Condition asleep(Engine engine, Jdbi jdbi) {
    return switch (engine) {
      case POSTGRESQL -> Condition.sql("CAST(pg_sleep(9) AS TEXT) = ''");
      case MARIADB -> Condition.sql("SLEEP(9) = 0");
      default -> {
        jdbi.useHandle(
            handle -> handle.execute("CREATE ALIAS sleep_long FOR 'faults.TimeoutTest.sleep'"));
        yield Condition.sql("sleep_long()");
      }
    };
  }

  /** SQLite waits for nothing but locks. */
  @Test
  void endsAStatementThatWaitsForALock() throws SQLException {
    String url = Engine.SQLITE.url().replace("WAL", "DELETE");
    try (KeptConnection kept = KeptConnection.toRailway(url, Engine.SQLITE);
        Handle writer = Jdbi.open(DriverManager.getConnection(url))) {
      Trial trial = new Trial(kept);
      Object right = trial.run(Call.LIST);
      trial.jdbi().configure(SqlStatements.class, statements -> statements.setQueryTimeout(1));

      writer.execute("BEGIN EXCLUSIVE");
      trial.fails(Call.LIST, "locked");

      writer.execute("ROLLBACK");
      trial.succeeds(Call.LIST, right);
    }
  }
}
