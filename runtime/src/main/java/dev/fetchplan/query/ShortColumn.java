package dev.fetchplan.query;

import dev.fetchplan.runtime.Path;
import java.util.ArrayList;
import java.util.List;

/** A column of {@code short} or {@code Short}. */
public final class ShortColumn extends ComparableOperand<Short> {

  private ShortColumn(Path path, String name, boolean nullable) {
    super(path, name, nullable, null);
  }

  public static ShortColumn of(Path path, String name) {
    return new ShortColumn(path, name, false);
  }

  public static ShortColumn nullable(Path path, String name) {
    return new ShortColumn(path, name, true);
  }

  /** Holds where the column has the value. */
  public Condition eq(short value) {
    return eq((Short) value);
  }

  /** Holds where the column has another value; not where it has none. */
  public Condition ne(short value) {
    return ne((Short) value);
  }

  /** Holds where the column's value is less. */
  public Condition lt(short value) {
    return lt((Short) value);
  }

  /** Holds where the column's value is less or the same. */
  public Condition le(short value) {
    return le((Short) value);
  }

  /** Holds where the column's value is greater. */
  public Condition gt(short value) {
    return gt((Short) value);
  }

  /** Holds where the column's value is greater or the same. */
  public Condition ge(short value) {
    return ge((Short) value);
  }

  /** Holds where the column's value lies between two others or is one of them. */
  public Condition between(short low, short high) {
    return between((Short) low, (Short) high);
  }

  /** Holds where the column has one of the values; never if there are none. */
  public Condition in(short... values) {
    return in(boxed(values));
  }

  /** Holds where the column has a value, and none of these; everywhere if there are none. */
  public Condition notIn(short... values) {
    return notIn(boxed(values));
  }

  private static List<Short> boxed(short... values) {
    List<Short> boxed = new ArrayList<>(values.length);
    for (short value : values) {
      boxed.add(value);
    }
    return boxed;
  }
}
