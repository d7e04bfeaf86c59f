package testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The servers; each starts when it is first asked for, and stops with the JVM. */
final class Servers {

  private Servers() {}

  /** Returns where PostgreSQL is. */
  static String postgresql() {
    return PostgreSql.URL;
  }

  private static final class PostgreSql {
    static final String URL = start().getJdbcUrl("postgres", "postgres");

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
