package oracle;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How an entity holds a value of several columns, which begin alike. */
enum Embedding {
  REQUIRED("home", "%s"),
  OPTIONAL("about", "Optional<%s>"),
  NULLABLE("more", "@Nullable %s");

  private static final Set<String> DATA = Set.of("title", "pageCount");

  private final String component;
  private final String form;

  Embedding(String component, String form) {
    this.component = component;
    this.form = form;
  }

  /** Returns how the column is embedded, if it is. */
  static Optional<Embedding> of(Column column) {
    return Arrays.stream(values())
        .filter(each -> column.name().startsWith(each.component + "_"))
        .findFirst();
  }

  /** Embeds the columns of data here and there, always in the same way. */
  static List<Column> embedded(List<Column> columns, int dice) {
    if (Math.floorMod(dice, 3) > 0) {
      return columns;
    }
    Embedding embedding = values()[Math.floorMod(dice / 3, values().length)];
    return columns.stream()
        .map(column -> DATA.contains(column.component()) ? embedding.embedded(column) : column)
        .toList();
  }

  private Column embedded(Column column) {
    return new Column(
        column.component(),
        component + "_" + column.name(),
        column.type(),
        column.sql(),
        column.key(),
        column.mayBeNull(),
        column.source());
  }

  String component() {
    return component;
  }

  /** Returns the component as it stands in the entity. */
  String source() {
    return "@Embedded(prefix = \"%s_\") %s %s"
        .formatted(component, form.formatted("Data"), component);
  }
}
