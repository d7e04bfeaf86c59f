package dev.fetchplan.query;

import dev.fetchplan.runtime.Path;

/** A column of {@code boolean} or {@code Boolean}. */
public final class BooleanColumn extends Operand<Boolean> {

  private BooleanColumn(Path path, String name, boolean nullable) {
    super(path, name, nullable, null);
  }

  public static BooleanColumn of(Path path, String name) {
    return new BooleanColumn(path, name, false);
  }

  public static BooleanColumn nullable(Path path, String name) {
    return new BooleanColumn(path, name, true);
  }

  /** Holds where the column is true. */
  public Condition isTrue() {
    return eq(true);
  }

  /** Holds where the column is false; not where it has no value. */
  public Condition isFalse() {
    return eq(false);
  }
}
