package oracle;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.runtime.FetchPlans;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** The databases that random schemas are tried on. */
enum Engine {
  H2(Integer.MAX_VALUE) {
    @Override
    Connection open() throws SQLException {
      return DriverManager.getConnection("jdbc:h2:mem:");
    }
  },

  /** Keys travel in lists of 1,000 at most, as on a database that Fetchplan does not know. */
  GENERIC(Dialect.GENERIC.keyLimit()) {
    @Override
    Connection open() throws SQLException {
      return H2.open();
    }

    @Override
    Jdbi jdbi(Connection connection) {
      return super.jdbi(connection)
          .configure(FetchPlans.class, plans -> plans.setDialect(Dialect.GENERIC));
    }
  },

  POSTGRESQL(Integer.MAX_VALUE) {
    @Override
    Connection open() throws SQLException {
      String schema = "s" + Server.SCHEMAS.incrementAndGet();
      Connection connection = Server.POSTGRESQL.getPostgresDatabase().getConnection();
      try (var statement = connection.createStatement()) {
        statement.execute("CREATE SCHEMA " + schema);
        statement.execute("SET search_path TO " + schema);
      }
      return connection;
    }
  };

  /** How many keys travel in one statement. */
  final int keyLimit;

  Engine(int keyLimit) {
    this.keyLimit = keyLimit;
  }

  /** Returns the one connection to a new and empty database. */
  abstract Connection open() throws SQLException;

  Jdbi jdbi(Connection connection) {
    return Jdbi.create(connection);
  }

  /** Starts when it is first asked for, and stops with the JVM. */
  private static final class Server {
    static final AtomicInteger SCHEMAS = new AtomicInteger();
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
