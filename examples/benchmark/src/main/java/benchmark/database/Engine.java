package benchmark.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The databases that are measured; each is filled when a JVM first asks for its URL. */
public enum Engine {
  /** In the memory of this JVM and in the thread that asks, its cache of results switched off. */
  H2("H2") {
    @Override
    String start() {
      return "jdbc:h2:mem:benchmark;DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=0";
    }
  },
  /** A server that this JVM starts, unless it is told the URL of one that is filled. */
  POSTGRESQL("PostgreSQL") {
    @Override
    String start() {
      try {
        return EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  private static final String URL = "benchmark.url.";

  private final String title;

  Engine(String title) {
    this.title = title;
  }

  abstract String start();

  /** Returns a connection to the filled database. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url());
  }

  /** Returns where the filled database is. */
  public synchronized String url() throws SQLException {
    String url = System.getProperty(property());
    if (url == null) {
      url = start();
      System.setProperty(property(), url);
      try (Connection connection = DriverManager.getConnection(url)) {
        Data.fill(connection);
      }
    }
    return url;
  }

  /** Returns the system property that tells a JVM the URL. */
  public String property() {
    return URL + name();
  }

  @Override
  public String toString() {
    return title;
  }
}
