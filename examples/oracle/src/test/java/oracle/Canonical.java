package oracle;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The form in which graphs are compared: a record or class is a map, in which what is embedded has
 * no place of its own, a typed id what it holds, a list is sorted, integers are longs, decimals
 * have no trailing zeros, and what is absent is null.
 */
final class Canonical {

  private Canonical() {}

  static Object of(Object value) {
    return of(value, Narrowed.NOTHING);
  }

  /** A list that was narrowed so that its order can be foreseen keeps it. */
  static Object of(Object value, Narrowed narrowed) {
    if (value instanceof Optional<?> optional) {
      return of(optional.orElse(null), narrowed);
    } else if (value instanceof List<?> list) {
      List<Object> each = list.stream().map(one -> of(one, narrowed)).toList();
      return narrowed.isOrdered() ? each : bag(each);
    } else if (value instanceof TypedId) {
      return shape((Record) value, narrowed).values().iterator().next();
    } else if (value instanceof ClassEntity entity) {
      return entity(entity);
    } else if (value instanceof Record shape) {
      return shape(shape, narrowed);
    } else if (value instanceof Integer number) {
      return number.longValue();
    } else if (value instanceof Date date) {
      return date.toLocalDate();
    } else if (value instanceof BigDecimal number) {
      return number.stripTrailingZeros();
    }
    return value;
  }

  /** Returns a list in an order that does not depend on the one it has. */
  static List<Object> bag(List<?> list) {
    Map<Object, String> texts = new IdentityHashMap<>();
    list.forEach(each -> texts.put(each, String.valueOf(each)));
    return list.stream()
        .sorted(Comparator.comparing(texts::get))
        .<Object>map(each -> each)
        .toList();
  }

  private static Map<String, Object> shape(Record shape, Narrowed narrowed) {
    Map<String, Object> values = new TreeMap<>();
    for (RecordComponent component : shape.getClass().getRecordComponents()) {
      put(values, component.getName(), component.getAccessor(), shape, narrowed);
    }
    return values;
  }

  private static Map<String, Object> entity(ClassEntity entity) {
    Map<String, Object> values = new TreeMap<>();
    for (Method getter : entity.getClass().getDeclaredMethods()) {
      String name = getter.getName().substring("get".length());
      put(
          values,
          name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1),
          getter,
          entity,
          Narrowed.NOTHING);
    }
    return values;
  }

  /** Puts a value under its name, and what is embedded among the values of its owner. */
  private static void put(
      Map<String, Object> values, String name, Method accessor, Object owner, Narrowed narrowed) {
    Object value;
    try {
      value = accessor.invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    Optional<RecordComponent[]> embedded = embedded(accessor.getGenericReturnType());
    embedded.ifPresentOrElse(
        components -> putAll(values, components, value),
        () -> values.put(name, of(value, narrowed.below(name))));
  }

  private static void putAll(
      Map<String, Object> values, RecordComponent[] components, Object value) {
    Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
    for (RecordComponent component : components) {
      if (present == null) {
        values.put(component.getName(), null);
      } else {
        put(values, component.getName(), component.getAccessor(), present, Narrowed.NOTHING);
      }
    }
  }

  private static Optional<RecordComponent[]> embedded(Type type) {
    Type held = type instanceof ParameterizedType given ? given.getActualTypeArguments()[0] : type;
    return held instanceof Class<?> found && EmbeddedValue.class.isAssignableFrom(found)
        ? Optional.of(found.getRecordComponents())
        : Optional.empty();
  }
}
