package dev.fetchplan.processor.model;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one parameter of a constructor holds: a column, or a value of several columns. */
public sealed interface Component permits Column, Embedded {

  /** Returns the path from the entity, {@code address.city}; a component's own has no dots. */
  String component();

  /** Returns the method that returns it, {@code title} or {@code getTitle}. */
  String accessor();

  /** Returns the type as declared, {@code Optional} included. */
  TypeRef type();

  /** Calls the function for this kind of component. */
  <R> R match(Function<Column, R> column, Function<Embedded, R> embedded);

  /** Returns the last step of the path. */
  default String simpleName() {
    return component().substring(component().lastIndexOf('.') + 1);
  }

  /** Returns the path as one word, {@code addressCity}. */
  default String word() {
    return Stream.of(component().split("\\."))
        .reduce((word, step) -> word + NameForms.capitalized(step))
        .orElseThrow();
  }

  /** Returns the columns in the order of the constructors' parameters. */
  default Stream<Column> columns() {
    return match(
        Stream::of, embedded -> embedded.components().stream().flatMap(Component::columns));
  }

  /** Returns this, and what is embedded in it. */
  default Stream<Component> parts() {
    Stream<Component> inner = match(
        column -> Stream.empty(),
        embedded -> embedded.components().stream().flatMap(Component::parts));
    return Stream.concat(Stream.of(this), inner);
  }

  /** Returns the columns of several components. */
  static List<Column> columns(List<Component> components) {
    return components.stream().flatMap(Component::columns).toList();
  }
}
