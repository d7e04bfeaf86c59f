package dev.fetchplan.processor.model;

import java.util.List;
import java.util.function.Function;

/**
 * A component whose value consists of several columns of the entity's table.
 *
 * @param value the record or class of the value: {@code type}, or what its {@code Optional} holds
 * @param constructor what makes instances of it
 * @param optional whether it is absent where all of its columns are NULL
 * @param components in the order of the constructor's parameters; at least one
 */
public record Embedded(
    String component,
    String accessor,
    TypeRef type,
    ClassRef value,
    Constructor constructor,
    boolean optional,
    List<Component> components)
    implements Component {

  public Embedded {
    components = List.copyOf(components);
  }

  /** Returns whether the component is an {@code Optional} of the value. */
  public boolean wrapped() {
    return !type.equals(TypeRef.declared(value));
  }

  /** Returns this as a component holds it whose value can be absent, or not. */
  public Embedded as(TypeRef type, boolean optional) {
    return new Embedded(component, accessor, type, value, constructor, optional, components);
  }

  /** Returns whether code in any package can make instances. */
  public boolean open() {
    return constructor.open()
        && components.stream().allMatch(c -> c.match(x -> true, Embedded::open));
  }

  @Override
  public <R> R match(Function<Column, R> column, Function<Embedded, R> embedded) {
    return embedded.apply(this);
  }
}
