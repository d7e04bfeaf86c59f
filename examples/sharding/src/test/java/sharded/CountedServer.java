package sharded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that counts the statements that it is asked. */
final class CountedServer extends PGSimpleDataSource {

  private static final long serialVersionUID = 1;

  private final AtomicInteger asked = new AtomicInteger();

  /** Returns a new server, which stops with the JVM and orders texts by their code points. */
  static CountedServer start() {
    try {
      CountedServer server = new CountedServer();
      server.setUrl(EmbeddedPostgres.builder()
          .setLocaleConfig("locale", "C")
          .start()
          .getJdbcUrl("postgres", "postgres"));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns how many statements came since this was asked the last time. */
  int asked() {
    return asked.getAndSet(0);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    Connection connection = super.getConnection(user, password);
    return (Connection) Proxy.newProxyInstance(
        CountedServer.class.getClassLoader(),
        new Class<?>[] {Connection.class},
        (proxy, method, arguments) -> {
          if (method.getName().equals("prepareStatement")) {
            asked.incrementAndGet();
          }
          try {
            return method.invoke(connection, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }
}
