package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code @ManyToMany} says of the link table: nothing, its names, or the entity that it is.
 *
 * @param sourceColumns the columns that hold the key of the entity that the association starts at
 * @param targetColumns the columns that hold the target's key
 * @param through the entity whose table it is
 * @param from that entity's association to the entity that the association starts at
 * @param to that entity's association to the target
 */
public record LinkDeclaration(
    Optional<Written<String>> table,
    List<Written<String>> sourceColumns,
    List<Written<String>> targetColumns,
    Optional<TypeDeclaration> through,
    Optional<Written<String>> from,
    Optional<Written<String>> to) {

  public LinkDeclaration {
    sourceColumns = List.copyOf(sourceColumns);
    targetColumns = List.copyOf(targetColumns);
  }

  /** An attribute that was given, and where. */
  public record Attribute(String name, Origin origin) {}

  /** Returns the attributes that name the table and its columns, as far as they were given. */
  public List<Attribute> names() {
    return Stream.of(
            attribute("table", table.stream()),
            attribute("sourceColumns", sourceColumns.stream()),
            attribute("targetColumns", targetColumns.stream()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns {@code from} and {@code to}, as far as they were given. */
  public List<Attribute> ends() {
    return Stream.of(attribute("from", from.stream()), attribute("to", to.stream()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns all attributes that were given. */
  public List<Attribute> given() {
    Stream<Attribute> entity =
        through.stream().map(type -> new Attribute("through", type.origin()));
    return Stream.of(names().stream(), entity, ends().stream())
        .flatMap(attributes -> attributes)
        .toList();
  }

  private static Optional<Attribute> attribute(String name, Stream<Written<String>> given) {
    return given.findFirst().map(value -> new Attribute(name, value.origin()));
  }
}
