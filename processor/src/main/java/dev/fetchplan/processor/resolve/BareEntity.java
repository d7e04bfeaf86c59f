package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Component;
import dev.fetchplan.processor.model.Constructor;
import dev.fetchplan.processor.model.Embedded;
import dev.fetchplan.processor.model.Key;
import dev.fetchplan.processor.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An entity without its associations.
 *
 * @param broken the components that have a problem; rules that compare them stay silent
 */
record BareEntity(
    EntityDeclaration declaration,
    String baseName,
    Table table,
    List<Component> components,
    Key key,
    Set<String> broken) {

  BareEntity {
    components = List.copyOf(components);
    broken = Set.copyOf(broken);
  }

  ClassRef type() {
    return declaration.type();
  }

  Constructor constructor() {
    Constructor own = ColumnResolver.constructor(declaration.written());
    boolean open = components.stream().allMatch(c -> c.match(column -> true, Embedded::open));
    return new Constructor(own.method(), own.open() && open);
  }

  String simpleName() {
    return declaration.simpleName();
  }

  private List<Column> columns() {
    return Component.columns(components);
  }

  /** Returns whether the entity itself has a component of that name. */
  boolean hasComponent(String name) {
    return components.stream().anyMatch(c -> c.component().equals(name));
  }

  /** Returns the column of that component, or of that path if it is embedded. */
  Optional<Column> column(String component) {
    return columns().stream().filter(c -> c.component().equals(component)).findFirst();
  }

  /** Returns the generated type whose name is the base name and a suffix. */
  ClassRef generated(String suffix) {
    return ClassRef.of(type().packageName(), baseName + suffix);
  }

  boolean isSound(Column column) {
    return !broken.contains(column.component());
  }

  boolean keyIsSound() {
    return key.columns().stream().allMatch(this::isSound);
  }

  /** Returns the column's name with its table's. */
  String qualified(Column column) {
    return table.name() + "." + column.name();
  }

  /** Returns whether the component, or the path, is an embedded value or leads into one. */
  boolean embeds(String path) {
    String first = path.split("\\.", 2)[0];
    return hasComponent(first)
        && columns().stream().noneMatch(column -> column.component().equals(first));
  }

  /** Returns the names of the components that are columns themselves. */
  List<String> columnNames() {
    return columns().stream()
        .map(Column::component)
        .filter(component -> !embeds(component))
        .toList();
  }
}
