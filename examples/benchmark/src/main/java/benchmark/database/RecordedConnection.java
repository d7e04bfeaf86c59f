package benchmark.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A connection that notes the texts of the statements that are executed over it. */
public final class RecordedConnection {

  private final List<String> executed = new ArrayList<>();
  private final Connection connection;

  public RecordedConnection(Connection connection) {
    this.connection = proxy(Connection.class, (proxy, method, arguments) -> {
      Object result = invoke(connection, method, arguments);
      if (result instanceof PreparedStatement statement) {
        return statement(PreparedStatement.class, statement, (String) arguments[0]);
      }
      return result instanceof Statement statement
          ? statement(Statement.class, statement, null)
          : result;
    });
  }

  /** Returns what a contender is given. */
  public Connection connection() {
    return connection;
  }

  /** Returns the statements that have been executed since the last time. */
  public List<String> take() {
    List<String> taken = List.copyOf(executed);
    executed.clear();
    return taken;
  }

  private <S extends Statement> S statement(Class<S> type, S statement, String prepared) {
    return proxy(type, (proxy, method, arguments) -> {
      if (method.getName().startsWith("execute")) {
        executed.add(prepared == null ? (String) arguments[0] : prepared);
      }
      return invoke(statement, method, arguments);
    });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
