package stock;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.QualifiedColumnMapperFactory;
import org.jdbi.v3.core.qualifier.QualifiedType;

/** The user's mappers, which remember each type that they were asked for. */
final class Mappers implements QualifiedColumnMapperFactory {

  private static final QualifiedType<Map<String, Integer>> JSON =
      QualifiedType.of(new GenericType<Map<String, Integer>>() {}).with(Json.class);
  private static final QualifiedType<Map<String, List<Integer>>> PRICES =
      QualifiedType.of(new GenericType<Map<String, List<Integer>>>() {});
  private static final Pattern NUMBER = Pattern.compile("(\\w+)\\W+(\\d+)");
  private static final Pattern NUMBERS = Pattern.compile("(\\w+)=([\\d ]*)");

  private final List<Type> found = new ArrayList<>();

  /** Returns the types that mappers were made for, each as often as one was. */
  List<Type> found() {
    return found;
  }

  @Override
  public Optional<ColumnMapper<?>> build(QualifiedType<?> type, ConfigRegistry config) {
    return Stream.of(mapper(type, JSON, Mappers::json), mapper(type, PRICES, Mappers::prices))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private <T> Optional<ColumnMapper<?>> mapper(
      QualifiedType<?> asked, QualifiedType<T> type, Function<String, T> read) {
    if (!asked.equals(type)) {
      return Optional.empty();
    }
    found.add(asked.getType());
    return Optional.of((rows, column, context) -> {
      String text = rows.getString(column);
      return text == null ? null : read.apply(text);
    });
  }

  private static Map<String, Integer> json(String text) {
    Map<String, Integer> read = new TreeMap<>();
    NUMBER
        .matcher(text)
        .results()
        .forEach(entry -> read.put(entry.group(1), Integer.valueOf(entry.group(2))));
    return read;
  }

  private static Map<String, List<Integer>> prices(String text) {
    Map<String, List<Integer>> read = new TreeMap<>();
    NUMBERS
        .matcher(text)
        .results()
        .forEach(entry -> read.put(
            entry.group(1),
            Stream.of(entry.group(2).split(" ")).map(Integer::valueOf).toList()));
    return read;
  }
}
