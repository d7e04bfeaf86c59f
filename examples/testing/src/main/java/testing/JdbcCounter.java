package testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts what is open of the connections that pass through it, and of all that comes from them.
 * What a connection's end closes along with it still counts: whoever opened it has to close it.
 */
public final class JdbcCounter {

  private final AtomicInteger connections = new AtomicInteger();
  private final AtomicInteger statements = new AtomicInteger();
  private final AtomicInteger results = new AtomicInteger();

  /** Returns a connection that counts what is open of it. */
  public Connection counted(Connection connection) {
    return counted(Connection.class, connection, connections);
  }

  /** Returns what is open at the moment. */
  public Open open() {
    return new Open(connections.get(), statements.get(), results.get());
  }

  private <T> T counted(Class<T> type, T target, AtomicInteger open) {
    open.incrementAndGet();
    AtomicInteger closings = new AtomicInteger();
    return type.cast(Proxy.newProxyInstance(
        JdbcCounter.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
          if (method.getName().equals("equals")) {
            return proxy == arguments[0];
          }
          if (method.getName().equals("close") && closings.getAndIncrement() == 0) {
            open.decrementAndGet();
          }
          return counted(method, invoke(target, method, arguments));
        }));
  }

  private Object counted(Method method, Object returned) {
    if (returned instanceof ResultSet result && method.getReturnType() == ResultSet.class) {
      return counted(ResultSet.class, result, results);
    }
    if (returned instanceof PreparedStatement prepared
        && method.getReturnType() == PreparedStatement.class) {
      return counted(PreparedStatement.class, prepared, statements);
    }
    if (returned instanceof Statement statement && method.getReturnType() == Statement.class) {
      return counted(Statement.class, statement, statements);
    }
    return returned;
  }

  private static Object invoke(Object target, Method method, Object... arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
