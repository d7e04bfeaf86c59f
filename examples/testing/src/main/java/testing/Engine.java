package testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;

/** The database products that the tests run on. */
public enum Engine {
  H2 {
    @Override
    public String url() {
      String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
      return H2_MODE.isEmpty() ? url : url + ";MODE=" + H2_MODE + ";DATABASE_TO_LOWER=TRUE";
    }
  },
  POSTGRESQL {
    @Override
    public String url() {
      String schema = "s" + UUID.randomUUID().toString().replace("-", "");
      Jdbi.create(Servers.postgresql())
          .useHandle(handle -> handle.execute("CREATE SCHEMA " + schema));
      return Servers.postgresql() + "&currentSchema=" + schema;
    }

    @Override
    void cut(Connection connection) {
      try {
        int process = connection.unwrap(PGConnection.class).getBackendPID();
        Jdbi.create(Servers.postgresql())
            .useHandle(handle -> handle.execute("SELECT pg_terminate_backend(?, 5000)", process));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  },
  MARIADB {
    @Override
    public String url() {
      String database = "d" + UUID.randomUUID().toString().replace("-", "");
      Jdbi.create(Servers.mariadb(""))
          .useHandle(handle -> handle.execute("CREATE DATABASE " + database));
      return Servers.mariadb(database);
    }

    @Override
    void cut(Connection connection) {
      try {
        long thread = connection.unwrap(org.mariadb.jdbc.Connection.class).getThreadId();
        Jdbi.create(Servers.mariadb(""))
            .useHandle(handle -> handle.execute("KILL HARD CONNECTION " + thread));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public String script(String neutral) {
      return MariaDbScript.of(neutral);
    }
  },
  SQLITE {
    /** In a file, where writers and readers work side by side, as they do on a server. */
    @Override
    public String url() {
      try {
        Path files = Files.createDirectories(Path.of("target", "sqlite"));
        Path file = Files.createTempFile(files, "", ".db");
        for (String part : List.of("", "-wal", "-shm")) {
          new File(file + part).deleteOnExit();
        }
        return "jdbc:sqlite:" + file + "?journal_mode=WAL&synchronous=OFF";
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** Numbers of many digits stay exact as texts only. */
    @Override
    public String script(String neutral) {
      return neutral
          .replaceAll("NUMERIC\\(30\\)", "TEXT")
          .replaceAll("CREATE SCHEMA (\\w+)", "ATTACH DATABASE '' AS $1")
          .replaceAll("DROP SCHEMA (\\w+)", "DETACH DATABASE $1");
    }
  };

  /** What H2 plays, PostgreSQL or MariaDB: then the tests run on it alone. */
  private static final String H2_MODE = System.getProperty("h2.mode", "");

  /** Returns those that a test runs on which runs on each. */
  static Stream<Engine> tested() {
    return H2_MODE.isEmpty() ? Stream.of(values()) : Stream.of(H2);
  }

  /** Returns where a new and empty database is. */
  public abstract String url();

  /** Returns a script in the words of this database. */
  public String script(String neutral) {
    return neutral;
  }

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
}
