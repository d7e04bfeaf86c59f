package oracle;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of an entity, or a link table.
 *
 * @param unique components whose values together differ from row to row
 */
record Table(String name, List<Column> columns, List<List<String>> unique) {

  /** Returns a table whose key is what differs. */
  static Table of(String name, List<Column> columns) {
    List<String> key =
        columns.stream().filter(Column::key).map(Column::component).toList();
    return new Table(name, columns, List.of(key));
  }

  List<Column> key() {
    return columns.stream().filter(Column::key).toList();
  }

  Column column(String component) {
    return columns.stream()
        .filter(column -> column.component().equals(component))
        .findFirst()
        .orElseThrow();
  }

  /** Returns {@code id BIGINT, author_id BIGINT}. */
  String declared() {
    return columns.stream()
        .map(column -> column.name() + " " + column.sql())
        .collect(Collectors.joining(", "));
  }

  /** Returns {@code id, author_id}. */
  String list() {
    return String.join(", ", columns.stream().map(Column::name).toList());
  }
}
