package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.ConstructorDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Constructor;
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
    List<Column> columns,
    Key key,
    Set<String> broken) {

  BareEntity {
    columns = List.copyOf(columns);
    broken = Set.copyOf(broken);
  }

  ClassRef type() {
    return declaration.type();
  }

  Constructor constructor() {
    ConstructorDeclaration constructor = declaration.written().constructor();
    return new Constructor(constructor.method(), constructor.open() && declaration.visible());
  }

  String simpleName() {
    return declaration.simpleName();
  }

  Optional<Column> column(String component) {
    return columns.stream().filter(c -> c.component().equals(component)).findFirst();
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

  List<String> components() {
    return columns.stream().map(Column::component).toList();
  }
}
