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

  /** Returns those with which a foreign key of a kind is optional. */
  static List<Presence> optional(Kind kind) {
    return Arrays.stream(values())
        .filter(presence -> presence != PLAIN && (presence != BOXED || kind.primitive()))
        .toList();
  }

  String type(Kind kind) {
    return form.formatted(kind.plain, kind.boxed);
  }

  boolean mayBeNull(Kind kind) {
    return this != PLAIN && !(this == STATED && kind.primitive());
  }
}
