package faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import testing.Engine;

/** One connection, which is handed out again and again as it was given back. */
final class KeptConnection implements ConnectionFactory, AutoCloseable {

  private final Connection connection;
  private final State fresh;

  /** What a run may change of a connection. */
  record State(boolean commitsEach, boolean isReadOnly, int isolation) {

    static State of(Connection connection) throws SQLException {
      return new State(
          connection.getAutoCommit(),
          connection.isReadOnly(),
          connection.getTransactionIsolation());
    }
  }

  private KeptConnection(Connection connection) throws SQLException {
    this.connection = connection;
    this.fresh = State.of(connection);
  }

  /** Returns a connection to a new railway. */
  static KeptConnection toRailway(Engine engine) throws SQLException {
    return toRailway(engine.url(), engine);
  }

  static KeptConnection toRailway(String url, Engine engine) throws SQLException {
    KeptConnection kept = new KeptConnection(DriverManager.getConnection(url));
    String script = engine.script(Railway.SCRIPT);
    Jdbi.create(kept).useHandle(handle -> handle.createScript(script).execute());
    return kept;
  }

  /** Whether runs have left the connection as it was. */
  boolean isAsItWas() throws SQLException {
    return State.of(connection).equals(fresh);
  }

  /** Makes it as it was, which pools do. */
  void restore() throws SQLException {
    connection.setAutoCommit(fresh.commitsEach());
    connection.setReadOnly(fresh.isReadOnly());
    connection.setTransactionIsolation(fresh.isolation());
  }

  @Override
  public Connection openConnection() {
    return (Connection) Proxy.newProxyInstance(
        KeptConnection.class.getClassLoader(),
        new Class<?>[] {Connection.class},
        (proxy, method, arguments) -> {
          try {
            return method.getName().equals("close") ? null : method.invoke(connection, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
