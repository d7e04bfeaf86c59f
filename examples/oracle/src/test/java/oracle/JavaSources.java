package oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the entities and shapes of a schema as a user would. */
final class JavaSources {

  private static final String IMPORTS = """
      import dev.fetchplan.*;
      import java.math.BigDecimal;
      import java.time.LocalDate;
      import java.util.List;
      import java.util.Optional;
      import java.util.UUID;
      import oracle.ClassEntity;
      import oracle.EmbeddedValue;
      import oracle.TypedId;
      import org.jspecify.annotations.Nullable;
      """;

  private JavaSources() {}

  /** Returns the sources by the name of their class. */
  static Map<String, String> of(Schema schema) {
    Map<String, String> sources = new LinkedHashMap<>();
    String head = "package " + schema.packageName() + ";\n\n" + IMPORTS + "\n";
    for (OwnShape shape : schema.shapes()) {
      String source = head + ShapeSource.of(shape).text();
      sources.put(schema.packageName() + "." + shape.name(), source);
    }
    for (Entity entity : schema.entities()) {
      sources.put(schema.packageName() + "." + entity.name(), head + of(entity));
      for (Type type : typedIds(entity)) {
        if (!type.typedId().contains(".")) {
          sources.put(schema.packageName() + "." + type.typedId(), head + of(type));
        }
      }
    }
    return sources;
  }

  private static List<Type> typedIds(Entity entity) {
    return entity.table().columns().stream()
        .map(Column::type)
        .filter(Type::typed)
        .distinct()
        .toList();
  }

  private static String of(Type type) {
    String name = type.typedId().substring(type.typedId().indexOf('.') + 1);
    return "public record " + name + "(" + type.kind().plain + " value) implements TypedId {}\n";
  }

  private static String of(Entity entity) {
    StringBuilder source = new StringBuilder("@Entity\n");
    entity.associations().stream()
        .map(Association::source)
        .filter(annotation -> !annotation.isEmpty())
        .forEach(annotation -> source.append(annotation).append('\n'));
    entity.plans().forEach(plan -> source.append(plan.source()).append('\n'));
    String nested = typedIds(entity).stream()
        .filter(type -> type.typedId().startsWith(entity.name() + "."))
        .map(JavaSources::of)
        .collect(Collectors.joining());
    boolean isClass = entity.table().toString().hashCode() % 4 == 0;
    return source
        + (isClass ? ClassSource.of(entity.name(), components(entity)) : record(entity))
        + nested
        + data(entity)
        + "}\n";
  }

  private static String record(Entity entity) {
    return components(entity).stream()
        .collect(
            Collectors.joining(",\n    ", "public record " + entity.name() + "(\n    ", ") {\n"));
  }

  /** Returns the components as they stand in the entity; embedded columns are in one of them. */
  private static List<String> components(Entity entity) {
    return entity.table().columns().stream()
        .map(column -> Embedding.of(column).map(Embedding::source).orElse(column.source()))
        .distinct()
        .toList();
  }

  private static String data(Entity entity) {
    List<String> embedded = entity.table().columns().stream()
        .filter(column -> Embedding.of(column).isPresent())
        .map(Column::source)
        .toList();
    return embedded.isEmpty()
        ? ""
        : "public record Data(" + String.join(", ", embedded) + ") implements EmbeddedValue {}\n";
  }
}
