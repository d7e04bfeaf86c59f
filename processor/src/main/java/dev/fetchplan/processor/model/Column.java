package dev.fetchplan.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A component that is one database column.
 *
 * @param component the component's name, or its path from the entity if it is embedded
 * @param accessor the method that returns it, {@code title} or {@code getTitle}
 * @param type the component's type as declared, {@code Optional} included
 * @param value the type of the component's value: {@code type}, or what its {@code Optional} holds
 * @param typedId how the value is unwrapped, if it is a typed id
 * @param qualifiers annotations by which JDBI chooses a mapper
 * @param reading how {@link #read} is read
 * @param optional whether the component can be absent: boxed, {@code Optional} or {@code @Nullable}
 * @param nullable whether the column can be NULL: the component, or one that embeds it, is optional
 * @param mayBeNull whether it is nullable, or nothing says that it is not
 * @param name the column's name in the database, not quoted
 */
public record Column(
    String component,
    String accessor,
    TypeRef type,
    TypeRef value,
    Optional<TypedId> typedId,
    List<ClassRef> qualifiers,
    Reading reading,
    boolean optional,
    boolean nullable,
    boolean mayBeNull,
    String name)
    implements Component {

  private static final Set<String> ORDERED = Set.of(
      "java.time.LocalDate",
      "java.time.LocalTime",
      "java.time.LocalDateTime",
      "java.time.OffsetDateTime",
      "java.time.ZonedDateTime",
      "java.time.Instant");

  public Column {
    qualifiers = List.copyOf(qualifiers);
  }

  /** Returns whether values have an order that databases know too. */
  public boolean ordered() {
    return switch (reading) {
      case BOOLEAN, BYTES -> false;
      case MAPPED -> qualifiers.isEmpty() && ORDERED.stream().anyMatch(read()::is);
      default -> true;
    };
  }

  /**
   * Returns the type that is read from a row, and bound: the value's, or what its typed id holds.
   */
  public TypeRef read() {
    return typedId.map(TypedId::inner).orElse(value);
  }

  /** Returns the type of a value that is there: a primitive where there is one. */
  public TypeRef unboxed() {
    return typedId.isPresent() ? value : reading.unboxed().orElse(value);
  }

  /** Returns whether reading NULL is an exception, since there is nothing to make of it. */
  public boolean refusesNull() {
    return read().isPrimitive() && !optional;
  }

  /** Returns this as a component reads it that has another type, or holds the value otherwise. */
  public Column as(TypeRef type, TypeRef value, boolean optional) {
    return new Column(
        component,
        accessor,
        type,
        value,
        typedId,
        qualifiers,
        reading,
        optional,
        nullable || optional,
        mayBeNull || optional,
        name);
  }

  @Override
  public <R> R match(Function<Column, R> column, Function<Embedded, R> embedded) {
    return column.apply(this);
  }

  /** Returns whether the component is an {@code Optional} of the value. */
  public boolean wrapped() {
    return !type.equals(value);
  }
}
