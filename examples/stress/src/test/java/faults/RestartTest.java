package faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
    EmbeddedPostgres.Builder here =
        EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
    AtomicReference<EmbeddedPostgres> server = new AtomicReference<>(here.start());
    here.setPort(server.get().getPort());

    try {
      survives(
          Engine.POSTGRESQL,
          server.get().getJdbcUrl("postgres", "postgres"),
          () -> server.get().close(),
          () -> server.set(here.start()));
    } finally {
      server.get().close();
    }
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

    try {
      survives(Engine.H2, url, first::stop, second::start);
    } finally {
      second.stop();
    }
  }

  private static void survives(Engine engine, String url, Switch stop, Switch start)
      throws Exception {
    String script = engine.script(Railway.SCRIPT);
    Jdbi.create(url).useHandle(handle -> handle.createScript(script).execute());
    try (HikariDataSource pool = Pool.of(url);
        HikariDataSource impatient = Pool.impatient(url)) {
      Trial trial = new Trial(pool::getConnection);
      Object right = trial.run(Call.LIST);

      trial.jdbi().setSqlLogger(beforeStatement(2, stop));
      try {
        trial.fails(Call.LIST, "the server stops");
        new Trial(impatient::getConnection).fails(Call.LIST, "the server is away");
      } finally {
        start.press(); // other tests need it too
      }
      trial.succeeds(Call.LIST, right);
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
