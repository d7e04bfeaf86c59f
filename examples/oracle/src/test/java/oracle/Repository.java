package oracle;

import dev.fetchplan.query.Query;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A generated repository, called as a user calls it. */
final class Repository {

  private final Entity entity;
  private final Object repository;
  private final String packageName;

  Repository(ClassLoader loader, Schema schema, Entity entity, Jdbi jdbi) {
    this(loader, schema, entity, Jdbi.class, jdbi);
  }

  Repository(ClassLoader loader, Schema schema, Entity entity, Handle handle) {
    this(loader, schema, entity, Handle.class, handle);
  }

  private <S> Repository(
      ClassLoader loader, Schema schema, Entity entity, Class<S> type, S source) {
    this.entity = entity;
    this.packageName = schema.packageName() + ".";
    this.repository = reflecting(() -> loader
        .loadClass(schema.packageName() + "." + entity.name() + "Repository")
        .getConstructor(type)
        .newInstance(source));
  }

  List<?> list(String plan) {
    return query(plan).list();
  }

  /** Returns how many statements the plan is said to have. */
  int statements(String plan) {
    return query(plan).statements().size();
  }

  List<?> byId(String plan, List<Object> key) {
    Query<?, ?, ?, ?, ?> query = query(plan);
    Object[] parts = java(key);
    Optional<?> found = reflecting(() -> (Optional<?>) method(query, "byId").invoke(query, parts));
    return found.map(List::<Object>of).orElse(List.of());
  }

  List<?> byIds(String plan, List<List<Object>> keys) {
    return byIds(query(plan), keys);
  }

  List<?> byIds(Query<?, ?, ?, ?, ?> query, List<List<Object>> keys) {
    List<Object> ids = new ArrayList<>();
    for (List<Object> key : keys) {
      Object[] parts = java(key);
      ids.add(parts.length == 1 ? parts[0] : make(entity.name() + "Key", parts));
    }
    return reflecting(() -> (List<?>) method(query, "byIds").invoke(query, ids));
  }

  /** Returns rows in hand with their associations. */
  List<?> of(String plan, List<?> rows) {
    Query<?, ?, ?, ?, ?> query = query(plan);
    return reflecting(() -> (List<?>) method(query, "of").invoke(query, rows));
  }

  /** Returns the lists of an association for values of the column that it is asked with. */
  Map<?, ?> lists(String plan, Association association, List<Object> values) {
    Query<?, ?, ?, ?, ?> query = query(plan);
    Column column = column(association.hops().get(0).from().get(0));
    List<Object> keys = values.stream().map(value -> java(column, value)).toList();
    return reflecting(
        () -> (Map<?, ?>) method(query, association.name() + "Of").invoke(query, keys));
  }

  Column column(String component) {
    return entity.table().columns().stream()
        .filter(column -> column.component().equals(component))
        .findFirst()
        .orElseThrow();
  }

  private Object[] java(List<Object> key) {
    List<Column> columns = entity.table().key();
    Object[] parts = new Object[key.size()];
    Arrays.setAll(parts, i -> java(columns.get(i), key.get(i)));
    return parts;
  }

  private Object java(Column column, Object value) {
    Object inner = column.kind().java(value);
    return column.type().typed() ? make(column.type().typedId().replace('.', '$'), inner) : inner;
  }

  private Object make(String record, Object... values) {
    return reflecting(() -> {
      Class<?> type = repository.getClass().getClassLoader().loadClass(packageName + record);
      return type.getDeclaredConstructors()[0].newInstance(values);
    });
  }

  Query<?, ?, ?, ?, ?> query(String plan) {
    return reflecting(
        () -> (Query<?, ?, ?, ?, ?>) repository.getClass().getMethod(plan).invoke(repository));
  }

  private static Method method(Object query, String name) {
    return Arrays.stream(query.getClass().getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @FunctionalInterface
  private interface Reflection<T> {
    T call() throws ReflectiveOperationException;
  }

  private static <T> T reflecting(Reflection<T> reflection) {
    try {
      return reflection.call();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
