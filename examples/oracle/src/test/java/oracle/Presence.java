package oracle;

import java.util.Arrays;
import java.util.List;

/** How a component says whether its value can be absent. */
enum Presence {
  PLAIN("%1$s"),
  BOXED("%2$s"),
  OPTIONAL("Optional<%2$s>"),
  NULLABLE("@Nullable %2$s"),
  /** {@code @References(optional = true)}: a primitive has a value, but perhaps nobody's. */
  STATED("%1$s");

  private final String form;

  Presence(String form) {
    this.form = form;
  }

  /** Returns those with which a foreign key of a type is optional. */
  static List<Presence> optional(Type type) {
    return Arrays.stream(values())
        .filter(presence -> presence != PLAIN && (presence != BOXED || type.primitive()))
        .toList();
  }

  /** Returns those that a column has that refers to nothing. */
  static List<Presence> ofData(Type type) {
    return Arrays.stream(values())
        .filter(presence -> presence != STATED && (presence != BOXED || type.primitive()))
        .toList();
  }

  String type(Type type) {
    // A nested type is annotated where its own name begins: Author.@Nullable Id.
    int name = type.boxed().lastIndexOf('.') + 1;
    return this == NULLABLE
        ? type.boxed().substring(0, name) + "@Nullable " + type.boxed().substring(name)
        : form.formatted(type.plain(), type.boxed());
  }

  boolean mayBeNull(Type type) {
    return this != PLAIN && !(this == STATED && type.primitive());
  }
}
