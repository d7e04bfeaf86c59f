package sharded;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shapes as texts whose lists are sorted, to be compared where no order is asked for. */
final class Unordered {

  private Unordered() {}

  static String of(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Unordered::of).sorted().toList().toString();
    } else if (value instanceof Optional<?> optional) {
      return optional.map(Unordered::of).toString();
    } else if (value instanceof Record shape) {
      return Stream.of(shape.getClass().getRecordComponents())
          .map(component -> component.getName() + "=" + of(component(shape, component)))
          .collect(Collectors.joining(", ", shape.getClass().getSimpleName() + "[", "]"));
    }
    return String.valueOf(value);
  }

  private static Object component(Record shape, RecordComponent component) {
    try {
      return component.getAccessor().invoke(shape);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
