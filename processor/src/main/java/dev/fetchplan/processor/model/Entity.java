package dev.fetchplan.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A record or class declared with {@code @Entity}: a row of its table, columns only.
 *
 * @param baseName what the names of generated types start with, by default the simple name
 * @param visible whether the entity and all classes around it are public
 * @param constructor what makes instances of the entity
 * @param components in the order of the constructor's parameters
 * @param columnsType whether the type {@code …Columns} exists or is made in this compilation
 * @param deprecations what the warnings are called that code with the entity gets
 */
public record Entity(
    ClassRef type,
    String baseName,
    boolean visible,
    Table table,
    Constructor constructor,
    List<Component> components,
    Key key,
    List<Association> associations,
    boolean columnsType,
    Set<String> deprecations) {

  public Entity {
    components = List.copyOf(components);
    associations = List.copyOf(associations);
    deprecations = Set.copyOf(deprecations);
  }

  public String simpleName() {
    return type.simpleName();
  }

  public Optional<Association> association(String name) {
    return associations.stream().filter(a -> a.name().equals(name)).findFirst();
  }

  /** Returns the columns in the order of the components, those of embedded values among them. */
  public List<Column> columns() {
    return Component.columns(components);
  }

  /** Returns the column of that component, or of that path if it is embedded. */
  public Optional<Column> column(String component) {
    return columns().stream().filter(c -> c.component().equals(component)).findFirst();
  }

  /** Returns the component of that name, or of that path if it is embedded. */
  public Optional<Component> component(String path) {
    return components.stream()
        .flatMap(Component::parts)
        .filter(part -> part.component().equals(path))
        .findFirst();
  }

  /** Returns the name of a type that is generated for this entity, beside it. */
  public ClassRef generated(String suffix) {
    return ClassRef.of(type.packageName(), baseName + suffix);
  }
}
