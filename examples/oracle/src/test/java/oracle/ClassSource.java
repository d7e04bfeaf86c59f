package oracle;

import java.util.List;
import java.util.stream.Collectors;

/** Writes an entity as a class with a constructor and getters. */
final class ClassSource {

  private ClassSource() {}

  /**
   * Returns the source up to the last brace.
   *
   * @param parameters with their annotations
   */
  static String of(String name, List<String> parameters) {
    String fields = each(parameters, "  private final %1$s %2$s;\n");
    String assignments = each(parameters, "    this.%2$s = %2$s;\n");
    String getters = each(parameters, "  public %1$s get%3$s() {\n    return %2$s;\n  }\n");
    return "public class %s implements ClassEntity {\n%s  public %s(\n      %s) {\n%s  }\n%s"
        .formatted(name, fields, name, String.join(",\n      ", parameters), assignments, getters);
  }

  private static String each(List<String> parameters, String form) {
    return parameters.stream()
        .map(parameter -> {
          int blank = parameter.lastIndexOf(' ');
          String type = parameter.substring(0, blank).replaceAll("@\\w+(\\([^()]*\\))? *", "");
          String name = parameter.substring(blank + 1);
          return form.formatted(type, name, EntityDraft.capitalized(name));
        })
        .collect(Collectors.joining());
  }
}
