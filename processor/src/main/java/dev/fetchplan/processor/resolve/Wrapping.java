package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.model.TypeRef;

/**
 * What a component's type says about the number of values.
 *
 * @param content the type of each value
 */
record Wrapping(Kind kind, TypeRef content) {

  /** How many values there are. */
  enum Kind {
    /** One, or none if the component may be null. */
    PLAIN,
    /** One or none. */
    OPTIONAL,
    /** Any number. */
    LIST
  }

  static Wrapping of(TypeRef type) {
    if (type instanceof TypeRef.Declared declared && declared.arguments().size() == 1) {
      TypeRef content = declared.arguments().get(0);
      if (type.is("java.util.List")) {
        return new Wrapping(Kind.LIST, content);
      }
      if (type.is("java.util.Optional")) {
        return new Wrapping(Kind.OPTIONAL, content);
      }
    }
    return new Wrapping(Kind.PLAIN, type);
  }

  boolean list() {
    return kind == Kind.LIST;
  }

  boolean optional() {
    return kind == Kind.OPTIONAL;
  }
}
