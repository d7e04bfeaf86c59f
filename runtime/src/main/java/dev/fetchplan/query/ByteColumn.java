package dev.fetchplan.query;

import dev.fetchplan.runtime.Path;
import java.util.ArrayList;
import java.util.List;

/** A column of {@code byte} or {@code Byte}. */
public final class ByteColumn extends ComparableOperand<Byte> {

  private ByteColumn(Path path, String name, boolean nullable) {
    super(path, name, nullable, null);
  }

  public static ByteColumn of(Path path, String name) {
    return new ByteColumn(path, name, false);
  }

  public static ByteColumn nullable(Path path, String name) {
    return new ByteColumn(path, name, true);
  }

  /** Holds where the column has the value. */
  public Condition eq(byte value) {
    return eq((Byte) value);
  }

  /** Holds where the column has another value; not where it has none. */
  public Condition ne(byte value) {
    return ne((Byte) value);
  }

  /** Holds where the column's value is less. */
  public Condition lt(byte value) {
    return lt((Byte) value);
  }

  /** Holds where the column's value is less or the same. */
  public Condition le(byte value) {
    return le((Byte) value);
  }

  /** Holds where the column's value is greater. */
  public Condition gt(byte value) {
    return gt((Byte) value);
  }

  /** Holds where the column's value is greater or the same. */
  public Condition ge(byte value) {
    return ge((Byte) value);
  }

  /** Holds where the column's value lies between two others or is one of them. */
  public Condition between(byte low, byte high) {
    return between((Byte) low, (Byte) high);
  }

  /** Holds where the column has one of the values; never if there are none. */
  public Condition in(byte... values) {
    return in(boxed(values));
  }

  /** Holds where the column has a value, and none of these; everywhere if there are none. */
  public Condition notIn(byte... values) {
    return notIn(boxed(values));
  }

  private static List<Byte> boxed(byte... values) {
    List<Byte> boxed = new ArrayList<>(values.length);
    for (byte value : values) {
      boxed.add(value);
    }
    return boxed;
  }
}
