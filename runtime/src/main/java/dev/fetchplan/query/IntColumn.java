package dev.fetchplan.query;

import dev.fetchplan.runtime.Path;
import java.util.stream.IntStream;

/** A column of {@code int} or {@code Integer}. */
public final class IntColumn extends ComparableOperand<Integer> {

  private IntColumn(Path path, String name, boolean nullable) {
    super(path, name, nullable, null);
  }

  public static IntColumn of(Path path, String name) {
    return new IntColumn(path, name, false);
  }

  public static IntColumn nullable(Path path, String name) {
    return new IntColumn(path, name, true);
  }

  /** Holds where the column has the value. */
  public Condition eq(int value) {
    return eq((Integer) value);
  }

  /** Holds where the column has another value; not where it has none. */
  public Condition ne(int value) {
    return ne((Integer) value);
  }

  /** Holds where the column's value is less. */
  public Condition lt(int value) {
    return lt((Integer) value);
  }

  /** Holds where the column's value is less or the same. */
  public Condition le(int value) {
    return le((Integer) value);
  }

  /** Holds where the column's value is greater. */
  public Condition gt(int value) {
    return gt((Integer) value);
  }

  /** Holds where the column's value is greater or the same. */
  public Condition ge(int value) {
    return ge((Integer) value);
  }

  /** Holds where the column's value lies between two others or is one of them. */
  public Condition between(int low, int high) {
    return between((Integer) low, (Integer) high);
  }

  /** Holds where the column has one of the values; never if there are none. */
  public Condition in(int... values) {
    return in(IntStream.of(values).boxed().toList());
  }

  /** Holds where the column has a value, and none of these; everywhere if there are none. */
  public Condition notIn(int... values) {
    return notIn(IntStream.of(values).boxed().toList());
  }
}
