package faults;

import java.sql.SQLException;
import java.util.UUID;
import org.h2.tools.Server;
import org.jdbi.v3.core.Jdbi;
import testing.Engine;

/** The databases that are reached by TCP. */
enum Network {
  POSTGRESQL,
  MARIADB,
  H2 {
    @Override
    String url() throws SQLException {
      return "jdbc:h2:tcp://127.0.0.1:%d/mem:%s;DB_CLOSE_DELAY=-1"
          .formatted(H2Server.PORT, UUID.randomUUID());
    }
  };

  Engine engine() {
    return Engine.valueOf(name());
  }

  /** Returns where a new and empty database is. */
  String url() throws SQLException {
    return engine().url();
  }

  /** Returns where a new railway is. */
  String railway() throws SQLException {
    String url = url();
    String script = engine().script(Railway.SCRIPT);
    Jdbi.create(url).useHandle(handle -> handle.createScript(script).execute());
    return url;
  }

  private static final class H2Server {
    static final int PORT = start();

    private static int start() {
      try {
        return Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start().getPort();
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
