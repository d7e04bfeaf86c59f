package threads;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jdbi.v3.core.ConnectionFactory;

/** Some connections that threads wait for. */
final class Pool implements ConnectionFactory, AutoCloseable {

  private final BlockingQueue<Connection> free;
  private final int size;

  Pool(String url, int size) throws SQLException {
    this.size = size;
    this.free = new ArrayBlockingQueue<>(size);
    for (int i = 0; i < size; i++) {
      free.add(DriverManager.getConnection(url));
    }
  }

  @Override
  public Connection openConnection() throws SQLException {
    try {
      return free.take();
    } catch (InterruptedException e) {
      throw new SQLException(e);
    }
  }

  @Override
  public void closeConnection(Connection connection) {
    free.add(connection);
  }

  @Override
  public void close() throws SQLException {
    for (int i = 0; i < size; i++) {
      openConnection().close();
    }
  }
}
