package oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A many-to-many association in the making.
 *
 * @param source the side that declares the link table
 * @param declared what the annotation says of the link table; empty for the default
 */
record LinkDraft(
    EntityDraft source,
    EntityDraft target,
    String name,
    Table table,
    List<String> sourceColumns,
    List<String> targetColumns,
    String declared) {

  /** @param narrow whether its columns are {@code INT} where keys are {@code BIGINT} */
  static LinkDraft of(
      EntityDraft source,
      EntityDraft target,
      String name,
      List<Table> taken,
      boolean narrow,
      Dice dice) {
    String usual = source.tableName() + "_" + target.tableName();
    boolean free = taken.stream().noneMatch(table -> table.name().equals(usual));
    boolean single = source.key().size() == 1 && target.key().size() == 1;
    boolean byDefault = free && single && source != target && dice.oneIn(2);
    List<Column> left = columns(source, byDefault ? source.tableName() : "from_" + name, narrow);
    List<Column> right = columns(target, byDefault ? target.tableName() : "to_" + name, narrow);
    List<Column> columns = new ArrayList<>(left);
    columns.addAll(right);
    Table table = Table.of(byDefault ? usual : "link_" + name, columns);
    String declared = ", table = \"%s\", sourceColumns = %s, targetColumns = %s"
        .formatted(table.name(), array(left), array(right));
    return new LinkDraft(
        source, target, name, table, names(left), names(right), byDefault ? "" : declared);
  }

  private static List<Column> columns(EntityDraft end, String prefix, boolean narrow) {
    return end.key().stream()
        .map(key -> column(key, prefix + "_" + key.name(), narrow))
        .toList();
  }

  private static Column column(Column key, String name, boolean narrow) {
    Type type = ForeignKeyDraft.narrowed(key.type(), narrow);
    String sql = type.equals(key.type()) ? key.sql() : type.kind().sql;
    return new Column(name, name, type, sql, false, true, "");
  }

  private static List<String> names(List<Column> columns) {
    return columns.stream().map(Column::name).toList();
  }

  private static String array(List<Column> columns) {
    return names(columns).stream()
        .map(name -> "\"" + name + "\"")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private Hop end(List<String> columns, EntityDraft entity) {
    return new Hop(columns, entity.tableName(), entity.keyComponents());
  }

  List<Reference> references() {
    return List.of(
        new Reference(table.name(), end(sourceColumns, source), false, false),
        new Reference(table.name(), end(targetColumns, target), false, false));
  }

  Association forward() {
    Hop link = new Hop(source.keyComponents(), table.name(), sourceColumns);
    String annotation =
        "@ManyToMany(name = \"%s\", target = %s.class%s)".formatted(name, target.name, declared);
    return new Association(
        name, target.name, true, false, List.of(link, end(targetColumns, target)), annotation);
  }

  Association backward() {
    Hop link = new Hop(target.keyComponents(), table.name(), targetColumns);
    String annotation = "@ManyToMany(name = \"%sBack\", target = %s.class, mappedBy = \"%s\")"
        .formatted(name, source.name, name);
    return new Association(
        name + "Back",
        source.name,
        true,
        false,
        List.of(link, end(sourceColumns, source)),
        annotation);
  }
}
