package oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the entities of a schema as a user would. */
final class JavaSources {

  private static final String IMPORTS = """
      import dev.fetchplan.*;
      import java.math.BigDecimal;
      import java.time.LocalDate;
      import java.util.Optional;
      import java.util.UUID;
      import oracle.TypedId;
      import org.jspecify.annotations.Nullable;
      """;

  private JavaSources() {}

  /** Returns the sources by the name of their class. */
  static Map<String, String> of(Schema schema) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (Entity entity : schema.entities()) {
      String head = "package " + schema.packageName() + ";\n\n" + IMPORTS + "\n";
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
    String components = entity.table().columns().stream()
        .map(Column::source)
        .collect(Collectors.joining(",\n    ", "(\n    ", ")"));
    String nested = typedIds(entity).stream()
        .filter(type -> type.typedId().startsWith(entity.name() + "."))
        .map(JavaSources::of)
        .collect(Collectors.joining());
    return source + "public record " + entity.name() + components + " {\n" + nested + "}\n";
  }
}
