package oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** An entity in the making. */
final class EntityDraft {

  private static final List<String> KEY_PARTS = List.of("id", "code", "number", "region", "serial");

  final String name;
  final List<Column> columns = new ArrayList<>();
  final List<Association> associations = new ArrayList<>();
  private final List<List<String>> unique = new ArrayList<>();
  private List<Column> alternate = List.of();

  EntityDraft(String name) {
    this.name = name;
  }

  static String snakeCase(String name) {
    return name.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }

  static String capitalized(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  static List<String> components(List<Column> columns) {
    return columns.stream().map(Column::component).toList();
  }

  String tableName() {
    return snakeCase(name);
  }

  List<Column> key() {
    return columns.stream().filter(Column::key).toList();
  }

  List<String> keyComponents() {
    return components(key());
  }

  /** Returns unique columns that are not the key, or none. */
  List<Column> alternate() {
    return alternate;
  }

  /** Adds a key, or the part of it that tells rows apart, of so many columns. */
  void addKey(int parts, Dice dice) {
    List<String> names =
        parts == 1 && dice.oneIn(2) ? List.of("id") : dice.shuffled(KEY_PARTS).subList(0, parts);
    addKey(names, component -> Type.any(name, component, dice), dice);
  }

  void addKey(List<String> components, Function<String, Type> types, Dice dice) {
    components.forEach(each -> columns.add(keyColumn(each, types.apply(each), dice)));
    unique.add(components);
  }

  private static Column keyColumn(String component, Type type, Dice dice) {
    String column = dice.oneIn(6) ? "the_" + component : component;
    String renamed = column.equals(component) ? "" : "@Column(\"" + column + "\") ";
    Presence presence = type.primitive() && dice.oneIn(4) ? Presence.BOXED : Presence.PLAIN;
    String source = "@Id " + renamed + presence.type(type) + " " + component;
    return new Column(component, column, type, type.kind().sql, true, false, source);
  }

  /** Adds unique columns beside the key: one, or two that are unique together. */
  void addAlternate(Dice dice) {
    List<String> names =
        dice.shuffled(List.of("isbn", "place", "mark")).subList(0, dice.between(1, 2));
    addAlternate(names, component -> Type.any(name, component, dice), dice.oneIn(2), dice);
  }

  /** @param plain whether none of them can be absent */
  void addAlternate(
      List<String> components, Function<String, Type> types, boolean plain, Dice dice) {
    for (String component : components) {
      Type type = types.apply(component);
      add(component, type, plain ? Presence.PLAIN : dice.oneOf(Presence.ofData(type)));
    }
    unique.add(components);
    alternate = columns.stream().filter(c -> components.contains(c.component())).toList();
  }

  void addData(Dice dice) {
    if (!dice.oneIn(4)) {
      Type type = new Type(Kind.STRING, dice.oneIn(6) ? name + ".Title" : "");
      // Of a text or a typed id of one, nobody says whether it can be NULL.
      Presence presence = dice.oneOf(List.of(Presence.STATED, Presence.OPTIONAL));
      add("title", type, presence);
    }
    if (dice.oneIn(3)) {
      Type type = new Type(Kind.INT, dice.oneIn(6) ? name + ".Pages" : "");
      add("pageCount", type, dice.oneOf(Presence.ofData(type)));
    }
  }

  private void add(String component, Type type, Presence presence) {
    String source = presence.type(type) + " " + component;
    columns.add(new Column(
        component,
        snakeCase(component),
        type,
        type.kind().sql,
        false,
        presence.mayBeNull(type),
        source));
  }

  Entity entity() {
    List<Column> all = Embedding.embedded(columns, columns.toString().hashCode());
    Table table = new Table(tableName(), List.copyOf(all), List.copyOf(unique));
    return new Entity(name, table, associations, List.of());
  }
}
