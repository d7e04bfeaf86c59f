package faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.util.UUID;
import org.h2.tools.Server;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testing.Engine;
import testing.Servers;

/** The server stops in the middle of a run, stays away for another one, and comes back. */
class RestartTest {

  /** Starts or stops a server. */
  @FunctionalInterface
  private interface Switch {
    void press() throws Exception;
  }

  @Test
  void ofPostgresqlIsSurvived(@TempDir File data) throws Exception {
    EmbeddedPostgres first = EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .start();
    EmbeddedPostgres.Builder again = EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPort(first.getPort());

    survives(
        Engine.POSTGRESQL, first.getJdbcUrl("postgres", "postgres"), first::close, again::start);
  }

  @Test
  void ofMariadbIsSurvived() throws Exception {
    survives(Engine.MARIADB, Engine.MARIADB.url(), Servers::stopMariadb, Servers::startMariadb);
  }

  @Test
  void ofH2IsSurvived() throws Exception {
    Server first = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
    Server second = Server.createTcpServer("-tcpPort", "" + first.getPort());
    String url = "jdbc:h2:tcp://127.0.0.1:%d/mem:%s;DB_CLOSE_DELAY=-1"
        .formatted(first.getPort(), UUID.randomUUID());

    survives(Engine.H2, url, first::stop, second::start);
    second.stop();
  }

  private static void survives(Engine engine, String url, Switch stop, Switch start)
      throws Exception {
    String script = engine.script(Railway.SCRIPT);
    try (HikariDataSource pool = Pool.impatient(url)) {
      Jdbi.create(pool).useHandle(handle -> handle.createScript(script).execute());
      Trial trial = new Trial(pool::getConnection);
      Object right = trial.run(Call.LIST);

      trial.jdbi().setSqlLogger(beforeStatement(2, stop));
      trial.fails(Call.LIST, "the server stops");
      trial.fails(Call.LIST, "the server is away");

      start.press();
      trial.check(Call.LIST, right, "the server is back");
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }

  private static SqlLogger beforeStatement(int number, Switch stop) {
    return new SqlLogger() {
      private int statements;

      @Override
      public void logBeforeExecution(StatementContext context) {
        statements++;
        if (statements == number) {
          try {
            stop.press();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        }
      }
    };
  }
}
