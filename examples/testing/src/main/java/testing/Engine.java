package testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;

/** The database products that the examples are tested on. */
public enum Engine {
  H2 {
    @Override
    String url() {
      return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }
  },
  POSTGRESQL {
    @Override
    String url() {
      String schema = "s" + UUID.randomUUID().toString().replace("-", "");
      String server = Server.POSTGRESQL.getJdbcUrl("postgres", "postgres");
      Jdbi.create(server).useHandle(handle -> handle.execute("CREATE SCHEMA " + schema));
      return server + "&currentSchema=" + schema;
    }

    @Override
    void cut(Connection connection) {
      try {
        int process = connection.unwrap(PGConnection.class).getBackendPID();
        String server = Server.POSTGRESQL.getJdbcUrl("postgres", "postgres");
        Jdbi.create(server)
            .useHandle(handle -> handle.execute("SELECT pg_terminate_backend(?, 5000)", process));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  };

  /** Returns where a new and empty database is. */
  abstract String url();

  /** Returns a database of its own with what the script creates and inserts. */
  public Database with(String script) {
    return new Database(this, url(), script);
  }

  /** Takes a connection away from under its user. */
  void cut(Connection connection) {
    try {
      connection.unwrap(Connection.class).close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts when it is first asked for, and stops with the JVM. */
  private static final class Server {
    static final EmbeddedPostgres POSTGRESQL = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
