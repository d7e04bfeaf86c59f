package faults;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionFactory;

/**
 * Connections that fail at one step of JDBC when they are told to, and remember at which statement
 * something failed first, whatever made it fail.
 */
final class BrokenJdbc implements ConnectionFactory {

  private final ConnectionFactory whole;
  private final Map<Point, Integer> passed = new EnumMap<>(Point.class);
  private Optional<Point> breaking = Optional.empty();
  private int at;
  private Optional<String> failed = Optional.empty();

  BrokenJdbc(ConnectionFactory whole) {
    this.whole = whole;
  }

  /** Fails at a step when it is taken for that time, counted from now on. */
  void breakAt(Point point, int time) {
    restart();
    breaking = Optional.of(point);
    at = time;
  }

  /** Fails no more, and counts steps anew. */
  void restart() {
    passed.clear();
    breaking = Optional.empty();
  }

  /** Returns how many times each step was taken. */
  Map<Point, Integer> passed() {
    return Map.copyOf(passed);
  }

  /** Returns at which statement a run failed; the text is empty outside of statements. */
  Optional<String> failed() {
    return failed;
  }

  @Override
  public Connection openConnection() throws SQLException {
    failed = Optional.empty();
    try {
      breakHere(Point.OPEN);
      return broken(Connection.class, whole.openConnection(), "");
    } catch (SQLException e) {
      fail("");
      throw e;
    }
  }

  private <T> T broken(Class<T> type, T target, String sql) {
    return type.cast(Proxy.newProxyInstance(
        BrokenJdbc.class.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> call(target, sql, method, arguments)));
  }

  private Object call(Object target, String sql, Method method, Object... arguments)
      throws Throwable {
    Point point = Point.of(method);
    String text = point == Point.PREPARE ? (String) arguments[0] : sql;
    try {
      if (point != Point.CLOSE) {
        breakHere(point);
      }
      Object returned = broken(method, invoke(target, method, arguments), text);
      if (point == Point.CLOSE) {
        breakHere(point);
      }
      return returned;
    } catch (SQLException e) {
      fail(text);
      throw e;
    }
  }

  private Object broken(Method method, Object returned, String sql) {
    if (method.getReturnType() == ResultSet.class && returned instanceof ResultSet result) {
      return broken(ResultSet.class, result, sql);
    }
    return returned instanceof PreparedStatement prepared
        ? broken(PreparedStatement.class, prepared, sql)
        : returned;
  }

  private void breakHere(Point point) throws SQLException {
    int time = passed.merge(point, 1, Integer::sum);
    if (breaking.filter(point::equals).isPresent() && time == at) {
      throw new SQLException("Broken at " + point);
    }
  }

  private void fail(String sql) {
    failed = failed.or(() -> Optional.of(sql));
  }

  private static Object invoke(Object target, Method method, Object... arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
