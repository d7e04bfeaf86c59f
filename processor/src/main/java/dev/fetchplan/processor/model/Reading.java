package dev.fetchplan.processor.model;

import java.util.Map;
import java.util.Optional;

/** How the value of a column is read from a row: by a getter of its own, or by a mapper of JDBI. */
public enum Reading {
  BOOLEAN("boolean", "java.lang.Boolean"),
  BYTE("byte", "java.lang.Byte"),
  SHORT("short", "java.lang.Short"),
  INT("int", "java.lang.Integer"),
  LONG("long", "java.lang.Long"),
  FLOAT("float", "java.lang.Float"),
  DOUBLE("double", "java.lang.Double"),
  CHAR("char", "java.lang.Character"),
  STRING("", "java.lang.String"),
  BIG_DECIMAL("", "java.math.BigDecimal"),
  BIG_INTEGER("", "java.math.BigInteger"),
  BYTES("", ""),
  MAPPED("", "");

  private static final Map<String, Reading> INTEGERS =
      Map.of("byte", BYTE, "short", SHORT, "int", INT, "long", LONG);

  private final String primitive;
  private final String className;

  Reading(String primitive, String className) {
    this.primitive = primitive;
    this.className = className;
  }

  /** Returns how a value of the type is read when the component has no qualifier. */
  public static Reading of(TypeRef type) {
    if (type instanceof TypeRef.ArrayOf array
        && array.component().equals(new TypeRef.Primitive("byte"))) {
      return BYTES;
    }
    for (Reading reading : values()) {
      if (reading.reads(type)) {
        return reading;
      }
    }
    return MAPPED;
  }

  private boolean reads(TypeRef type) {
    return type instanceof TypeRef.Primitive p
        ? p.keyword().equals(primitive)
        : !className.isEmpty() && type.is(className);
  }

  /** Returns whether values are whole numbers that fit a {@code long}. */
  public boolean isInteger() {
    return INTEGERS.containsKey(primitive);
  }

  /** Returns the primitive type, if this reads one. */
  public Optional<TypeRef> unboxed() {
    return primitive().map(TypeRef.Primitive::new);
  }

  /** Returns the keyword of the primitive type, if this reads one. */
  public Optional<String> primitive() {
    return primitive.isEmpty() ? Optional.empty() : Optional.of(primitive);
  }
}
