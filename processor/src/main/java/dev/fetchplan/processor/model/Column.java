package dev.fetchplan.processor.model;

import java.util.List;
import java.util.Set;

/**
 * A component that is one database column.
 *
 * @param component the component's name
 * @param accessor the method that returns it, {@code title} or {@code getTitle}
 * @param type the component's type as declared, {@code Optional} included
 * @param value the type of the value read: {@code type}, or what its {@code Optional} holds
 * @param qualifiers annotations by which JDBI chooses a mapper
 * @param optional whether the component can be absent: boxed, {@code Optional} or {@code @Nullable}
 * @param name the column's name in the database, not quoted
 */
public record Column(
    String component,
    String accessor,
    TypeRef type,
    TypeRef value,
    List<ClassRef> qualifiers,
    Reading reading,
    boolean optional,
    String name) {

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

  /** Returns whether values have an order, and the same one in Java and in databases. */
  public boolean ordered() {
    return switch (reading) {
      case BOOLEAN, CHAR, BYTES -> false;
      case MAPPED -> qualifiers.isEmpty() && ORDERED.stream().anyMatch(value::is);
      default -> true;
    };
  }

  /** Returns whether the component is an {@code Optional} of the value. */
  public boolean wrapped() {
    return !type.equals(value);
  }
}
