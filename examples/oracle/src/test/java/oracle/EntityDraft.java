package oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An entity in the making. */
final class EntityDraft {

  final String name;
  final List<Column> columns = new ArrayList<>();
  final List<Association> associations = new ArrayList<>();

  EntityDraft(String name) {
    this.name = name;
  }

  static String snakeCase(String name) {
    return name.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  String tableName() {
    return snakeCase(name);
  }

  List<Column> key() {
    return columns.stream().filter(Column::key).toList();
  }

  List<String> keyComponents() {
    return key().stream().map(Column::component).toList();
  }

  void addKey(Dice dice) {
    Kind kind = dice.oneOf(Kind.KEYS);
    String component = dice.oneOf(List.of("id", "id", "code", "number"));
    String column = dice.oneIn(6) ? "the_" + component : component;
    String renamed = column.equals(component) ? "" : "@Column(\"" + column + "\") ";
    Presence presence = kind.primitive() && dice.oneIn(4) ? Presence.BOXED : Presence.PLAIN;
    String source = "@Id " + renamed + presence.type(kind) + " " + component;
    columns.add(new Column(component, column, kind, kind.sql, true, false, source));
  }

  void addData(Dice dice) {
    if (!dice.oneIn(4)) {
      add("title", Kind.STRING, dice.oneOf(List.of(Presence.PLAIN, Presence.OPTIONAL)), true);
    }
    if (dice.oneIn(3)) {
      Presence presence = dice.oneOf(List.of(Presence.PLAIN, Presence.BOXED, Presence.OPTIONAL));
      add("pageCount", Kind.INT, presence, presence != Presence.PLAIN);
    }
  }

  private void add(String component, Kind kind, Presence presence, boolean mayBeNull) {
    String source = presence.type(kind) + " " + component;
    columns.add(
        new Column(component, snakeCase(component), kind, kind.sql, false, mayBeNull, source));
  }

  Entity entity() {
    return new Entity(name, new Table(tableName(), List.copyOf(columns)), associations, List.of());
  }
}
