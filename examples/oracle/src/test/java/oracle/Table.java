package oracle;

import java.util.List;

/** A table of an entity, or a link table. */
record Table(String name, List<Column> columns) {

  List<Column> key() {
    return columns.stream().filter(Column::key).toList();
  }

  Column column(String component) {
    return columns.stream()
        .filter(column -> column.component().equals(component))
        .findFirst()
        .orElseThrow();
  }

  /** Returns {@code id, author_id}. */
  String list() {
    return String.join(", ", columns.stream().map(Column::name).toList());
  }
}
