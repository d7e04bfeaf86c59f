package dev.fetchplan.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A type as it stands in a declaration, without annotations. */
public sealed interface TypeRef {

  /** A primitive type. */
  record Primitive(String keyword) implements TypeRef {
    private String boxName() {
      return switch (keyword) {
        case "int" -> "Integer";
        case "char" -> "Character";
        default -> NameForms.capitalized(keyword);
      };
    }

    @Override
    public String toString() {
      return keyword;
    }
  }

  /** A class, with its type arguments if it has some. */
  record Declared(ClassRef name, List<TypeRef> arguments) implements TypeRef {
    public Declared {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
      String nested = String.join(".", name.simpleNames());
      return arguments.isEmpty()
          ? nested
          : arguments.stream()
              .map(TypeRef::toString)
              .collect(Collectors.joining(", ", nested + "<", ">"));
    }
  }

  /** An array. */
  record ArrayOf(TypeRef component) implements TypeRef {
    @Override
    public String toString() {
      return component + "[]";
    }
  }

  /**
   * A type argument that stands for several types. No column of the model has one.
   *
   * @param text as written, {@code ? extends Number}
   */
  record Wildcard(String text) implements TypeRef {
    @Override
    public String toString() {
      return text;
    }
  }

  static TypeRef.Declared declared(ClassRef name) {
    return new Declared(name, List.of());
  }

  /** Returns the type and all the types that it is made of. */
  default Stream<TypeRef> parts() {
    Stream<TypeRef> inner = this instanceof Declared declared
        ? declared.arguments().stream().flatMap(TypeRef::parts)
        : this instanceof ArrayOf array ? array.component().parts() : Stream.empty();
    return Stream.concat(Stream.of(this), inner);
  }

  /** Returns {@code Optional} of a type's values. */
  static TypeRef optional(TypeRef value) {
    return new Declared(ClassRef.of("java.util", "Optional"), List.of(value.boxed()));
  }

  /** Returns the class of a primitive type's values, or the type itself. */
  default TypeRef boxed() {
    return this instanceof Primitive primitive
        ? declared(ClassRef.of("java.lang", primitive.boxName()))
        : this;
  }

  /** Returns what the {@code Optional} holds, if this is one and says so. */
  default Optional<TypeRef> content() {
    return is("java.util.Optional")
            && this instanceof Declared declared
            && declared.arguments().size() == 1
        ? Optional.of(declared.arguments().get(0))
        : Optional.empty();
  }

  default boolean isPrimitive() {
    return this instanceof Primitive;
  }

  /** Returns whether this is the class of that canonical name, whatever its type arguments. */
  default boolean is(String canonicalName) {
    return this instanceof Declared declared
        && declared.name().canonicalName().equals(canonicalName);
  }
}
