package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A component of a record, or parameter of the constructor of a class.
 *
 * @param accessor the method that returns it, if there is one
 * @param inner the only component of the record that the type, or what its {@code Optional} holds,
 *     is
 * @param nullness whether it can be null, as far as annotations say
 * @param id the place of its {@code @Id}
 * @param column the column's name, where it was given
 */
public record ComponentDeclaration(
    String name,
    Optional<String> accessor,
    TypeDeclaration type,
    Optional<ComponentDeclaration> inner,
    Nullness nullness,
    Optional<Origin> id,
    Optional<Written<String>> column,
    Optional<ReferenceDeclaration> reference,
    Optional<EmbeddedDeclaration> embedded,
    List<QualifierDeclaration> qualifiers,
    Origin origin) {

  public ComponentDeclaration {
    qualifiers = List.copyOf(qualifiers);
  }

  /** Returns what is embedded. */
  public Optional<ClassDeclaration> value() {
    return embedded.flatMap(EmbeddedDeclaration::value);
  }

  /** Returns what is embedded, and what is embedded in it, at any depth. */
  public Stream<ClassDeclaration> values() {
    return value().stream().flatMap(value -> Stream.concat(Stream.of(value), value.values()));
  }

  /** Returns where the type names a class that does not exist, in words that follow the owner's. */
  Optional<String> undefined() {
    return type.undefined()
        .or(() -> inner.flatMap(only -> only.type().undefined()))
        .map(missing -> "." + name + " has type " + missing)
        .or(() -> value().flatMap(ClassDeclaration::undefined).map(words -> "." + name + words));
  }

  /** Returns this with the only component of the record that its type is. */
  ComponentDeclaration holding(Optional<ComponentDeclaration> only) {
    return new ComponentDeclaration(
        name, accessor, type, only, nullness, id, column, reference, embedded, qualifiers, origin);
  }

  /** Returns this with what is embedded. */
  ComponentDeclaration embedding(Optional<EmbeddedDeclaration> several) {
    return new ComponentDeclaration(
        name, accessor, type, inner, nullness, id, column, reference, several, qualifiers, origin);
  }

  /** Returns whether it is marked {@code @Nullable}. */
  public boolean nullable() {
    return nullness == Nullness.NULLABLE;
  }

  /**
   * Returns the name of the association that the component declares: as given, or the component's
   * without {@code Id}.
   */
  public Optional<Written<String>> association() {
    return reference()
        .map(r ->
            r.name().orElseGet(() -> new Written<>(name.replaceFirst("Id$", ""), r.origin())));
  }
}
