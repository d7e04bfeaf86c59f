package stock;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;

/** Arrays as texts, with commas between the elements. */
final class TextArrays implements ColumnMapperFactory {

  private static final Pattern ARRAY = Pattern.compile("ARRAY\\[(.*?)]");

  private static final Map<Type, Function<Stream<String>, Object>> TYPES = Map.of(
      new GenericType<List<String>>() {}.getType(),
      Stream::toList,
      new GenericType<List<Long>>() {}.getType(),
      elements -> elements.map(Long::valueOf).toList(),
      String[].class,
      elements -> elements.toArray(String[]::new),
      Integer[].class,
      elements -> elements.map(Integer::valueOf).toArray(Integer[]::new));

  /** Returns a script without arrays. */
  static String in(String script) {
    String columns = script.replaceAll("\\w+(\\(20\\))? ARRAY", "VARCHAR(100)");
    return ARRAY
        .matcher(columns)
        .replaceAll(array -> "'" + array.group(1).replaceAll("[' ]", "") + "'");
  }

  @Override
  public Optional<ColumnMapper<?>> build(Type type, ConfigRegistry config) {
    return Optional.ofNullable(TYPES.get(type)).map(TextArrays::mapper);
  }

  private static ColumnMapper<?> mapper(Function<Stream<String>, Object> read) {
    return (rows, column, context) -> {
      String text = rows.getString(column);
      return text == null ? null : read.apply(Stream.of(text.split(",")));
    };
  }
}
