package dev.fetchplan.query;

import dev.fetchplan.runtime.Path;
import java.util.stream.DoubleStream;

/** A column of {@code double} or {@code Double}. */
public final class DoubleColumn extends ComparableOperand<Double> {

  private DoubleColumn(Path path, String name, boolean nullable) {
    super(path, name, nullable, null);
  }

  public static DoubleColumn of(Path path, String name) {
    return new DoubleColumn(path, name, false);
  }

  public static DoubleColumn nullable(Path path, String name) {
    return new DoubleColumn(path, name, true);
  }

  /** Holds where the column has the value. */
  public Condition eq(double value) {
    return eq((Double) value);
  }

  /** Holds where the column has another value; not where it has none. */
  public Condition ne(double value) {
    return ne((Double) value);
  }

  /** Holds where the column's value is less. */
  public Condition lt(double value) {
    return lt((Double) value);
  }

  /** Holds where the column's value is less or the same. */
  public Condition le(double value) {
    return le((Double) value);
  }

  /** Holds where the column's value is greater. */
  public Condition gt(double value) {
    return gt((Double) value);
  }

  /** Holds where the column's value is greater or the same. */
  public Condition ge(double value) {
    return ge((Double) value);
  }

  /** Holds where the column's value lies between two others or is one of them. */
  public Condition between(double low, double high) {
    return between((Double) low, (Double) high);
  }

  /** Holds where the column has one of the values; never if there are none. */
  public Condition in(double... values) {
    return in(DoubleStream.of(values).boxed().toList());
  }

  /** Holds where the column has a value, and none of these; everywhere if there are none. */
  public Condition notIn(double... values) {
    return notIn(DoubleStream.of(values).boxed().toList());
  }
}
