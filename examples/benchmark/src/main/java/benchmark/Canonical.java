package benchmark;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a graph of records in which the order of lists does not show. */
final class Canonical {

  private Canonical() {}

  static String of(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Canonical::of).sorted().collect(Collectors.joining(",\n", "[", "]"));
    }
    return value instanceof Record row ? components(row) : String.valueOf(value);
  }

  private static String components(Record row) {
    return Arrays.stream(row.getClass().getRecordComponents())
        .map(component -> of(value(row, component)))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static Object value(Record row, RecordComponent component) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
