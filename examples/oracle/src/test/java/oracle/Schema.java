package oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * A random schema.
 *
 * @param packageName the package of its entities
 * @param tables those of the entities, then the link tables
 * @param shapes as users write them
 */
record Schema(
    String packageName,
    List<Entity> entities,
    List<Table> tables,
    List<Reference> references,
    List<OwnShape> shapes) {

  Schema(
      String packageName, List<Entity> entities, List<Table> tables, List<Reference> references) {
    this(packageName, entities, tables, references, List.of());
  }

  Schema with(List<OwnShape> others) {
    return new Schema(packageName, entities, tables, references, others);
  }

  Entity entity(String name) {
    return entities.stream()
        .filter(entity -> entity.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  Table table(String name) {
    return tables.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Returns the columns whose hash says on which server a row of the table is: those of its key or
   * of a foreign key. There are none if all rows are on one.
   */
  List<String> spread(Table table, Dice dice) {
    List<List<String>> choices = new ArrayList<>();
    if (!table.key().isEmpty()) {
      choices.add(table.key().stream().map(Column::name).toList());
    }
    references.stream()
        .filter(reference -> reference.table().equals(table.name()))
        .map(reference -> reference.hop().from())
        .map(from ->
            from.stream().map(component -> table.column(component).name()).toList())
        .forEach(choices::add);
    return dice.oneIn(6) ? List.of() : dice.oneOf(choices);
  }

  /** Returns how many plans there are, those that are shapes too. */
  int plans() {
    return shapes.size()
        + entities.stream().mapToInt(entity -> entity.plans().size()).sum();
  }
}
