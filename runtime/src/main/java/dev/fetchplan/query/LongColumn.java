package dev.fetchplan.query;

import dev.fetchplan.runtime.Path;
import java.util.stream.LongStream;

/** A column of {@code long} or {@code Long}. */
public final class LongColumn extends ComparableOperand<Long> {

  private LongColumn(Path path, String name, boolean nullable) {
    super(path, name, nullable, null);
  }

  public static LongColumn of(Path path, String name) {
    return new LongColumn(path, name, false);
  }

  public static LongColumn nullable(Path path, String name) {
    return new LongColumn(path, name, true);
  }

  /** Holds where the column has the value. */
  public Condition eq(long value) {
    return eq((Long) value);
  }

  /** Holds where the column has another value; not where it has none. */
  public Condition ne(long value) {
    return ne((Long) value);
  }

  /** Holds where the column's value is less. */
  public Condition lt(long value) {
    return lt((Long) value);
  }

  /** Holds where the column's value is less or the same. */
  public Condition le(long value) {
    return le((Long) value);
  }

  /** Holds where the column's value is greater. */
  public Condition gt(long value) {
    return gt((Long) value);
  }

  /** Holds where the column's value is greater or the same. */
  public Condition ge(long value) {
    return ge((Long) value);
  }

  /** Holds where the column's value lies between two others or is one of them. */
  public Condition between(long low, long high) {
    return between((Long) low, (Long) high);
  }

  /** Holds where the column has one of the values; never if there are none. */
  public Condition in(long... values) {
    return in(LongStream.of(values).boxed().toList());
  }

  /** Holds where the column has a value, and none of these; everywhere if there are none. */
  public Condition notIn(long... values) {
    return notIn(LongStream.of(values).boxed().toList());
  }
}
