package faults;

import java.lang.reflect.Method;
import java.sql.ResultSet;

/** A step of JDBC that can fail. */
enum Point {
  OPEN,
  PREPARE,
  BIND,
  EXECUTE,
  NEXT,
  READ,
  CLOSE,
  END,
  STATE,
  OTHER;

  /** Returns what a call of a connection, a statement or a result is. */
  static Point of(Method method) {
    String name = method.getName();
    return switch (name) {
      case "prepareStatement" -> PREPARE;
      case "execute", "executeQuery" -> EXECUTE;
      case "next", "getMoreResults", "getResultSet" -> NEXT;
      case "close" -> CLOSE;
      case "commit", "rollback" -> END;
      case "setAutoCommit", "setReadOnly", "setTransactionIsolation" -> STATE;
      default -> setsOrGets(method, name);
    };
  }

  private static Point setsOrGets(Method method, String name) {
    boolean takesPosition =
        method.getParameterCount() > 0 && method.getParameterTypes()[0] == int.class;
    if (takesPosition && method.getDeclaringClass() == ResultSet.class) {
      return READ;
    }
    return takesPosition && name.startsWith("set") && method.getParameterCount() > 1 ? BIND : OTHER;
  }
}
