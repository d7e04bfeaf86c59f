package dev.fetchplan.query;

import dev.fetchplan.runtime.Path;
import java.util.ArrayList;
import java.util.List;

/** A column of {@code float} or {@code Float}. */
public final class FloatColumn extends ComparableOperand<Float> {

  private FloatColumn(Path path, String name, boolean nullable) {
    super(path, name, nullable, null);
  }

  public static FloatColumn of(Path path, String name) {
    return new FloatColumn(path, name, false);
  }

  public static FloatColumn nullable(Path path, String name) {
    return new FloatColumn(path, name, true);
  }

  /** Holds where the column has the value. */
  public Condition eq(float value) {
    return eq((Float) value);
  }

  /** Holds where the column has another value; not where it has none. */
  public Condition ne(float value) {
    return ne((Float) value);
  }

  /** Holds where the column's value is less. */
  public Condition lt(float value) {
    return lt((Float) value);
  }

  /** Holds where the column's value is less or the same. */
  public Condition le(float value) {
    return le((Float) value);
  }

  /** Holds where the column's value is greater. */
  public Condition gt(float value) {
    return gt((Float) value);
  }

  /** Holds where the column's value is greater or the same. */
  public Condition ge(float value) {
    return ge((Float) value);
  }

  /** Holds where the column's value lies between two others or is one of them. */
  public Condition between(float low, float high) {
    return between((Float) low, (Float) high);
  }

  /** Holds where the column has one of the values; never if there are none. */
  public Condition in(float... values) {
    return in(boxed(values));
  }

  /** Holds where the column has a value, and none of these; everywhere if there are none. */
  public Condition notIn(float... values) {
    return notIn(boxed(values));
  }

  private static List<Float> boxed(float... values) {
    List<Float> boxed = new ArrayList<>(values.length);
    for (float value : values) {
      boxed.add(value);
    }
    return boxed;
  }
}
