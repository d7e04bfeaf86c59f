package oracle;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The form in which graphs are compared: a record is a map, a typed id what it holds, a list is
 * sorted, integers are longs, decimals have no trailing zeros, and what is absent is null.
 */
final class Canonical {

  private Canonical() {}

  static Object of(Object value) {
    if (value instanceof Optional<?> optional) {
      return of(optional.orElse(null));
    } else if (value instanceof List<?> list) {
      return bag(list.stream().map(Canonical::of).toList());
    } else if (value instanceof TypedId) {
      return shape((Record) value).values().iterator().next();
    } else if (value instanceof Record shape) {
      return shape(shape);
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

  private static Map<String, Object> shape(Record shape) {
    Map<String, Object> values = new TreeMap<>();
    for (RecordComponent component : shape.getClass().getRecordComponents()) {
      try {
        values.put(component.getName(), of(component.getAccessor().invoke(shape)));
      } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
      }
    }
    return values;
  }
}
