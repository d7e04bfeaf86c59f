package oracle;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jdbi.v3.core.Jdbi;

/** Calls what was generated, of which this module knows no type. */
final class Reflection {

  private Reflection() {}

  /** Returns what the public method of that name returns; it throws what the method throws. */
  static Object call(Object target, String name, Object... arguments) {
    try {
      return method(target, name, arguments.length).invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns a record of the package that another object's class is in. */
  static Object make(Object beside, String record, Object... values) {
    Class<?> neighbour = beside.getClass();
    try {
      return neighbour
          .getClassLoader()
          .loadClass(neighbour.getPackageName() + "." + record)
          .getDeclaredConstructors()[0]
          .newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns a repository. */
  static Object make(ClassLoader loader, String name, Jdbi jdbi) {
    try {
      return loader.loadClass(name).getConstructor(Jdbi.class).newInstance(jdbi);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Method method(Object target, String name, int parameters) {
    return Arrays.stream(target.getClass().getMethods())
        .filter(method -> method.getName().equals(name))
        .filter(method -> method.getParameterCount() == parameters)
        .findFirst()
        .orElseThrow(() -> new AssertionError(target.getClass() + " has no method " + name));
  }
}
