package oracle;

import java.util.List;

/**
 * A random schema.
 *
 * @param packageName the package of its entities
 * @param tables those of the entities, then the link tables
 */
record Schema(
    String packageName, List<Entity> entities, List<Table> tables, List<Reference> references) {

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

  int plans() {
    return entities.stream().mapToInt(entity -> entity.plans().size()).sum();
  }
}
