package dev.fetchplan.query;

import dev.fetchplan.dialect.Nulls;
import dev.fetchplan.runtime.Ordering;

/** The order of a text column. */
public final class StringOrder extends Order {

  StringOrder(Ordering ordering) {
    super(ordering);
  }

  /** Returns this order, smallest first. */
  public StringOrder asc() {
    return new StringOrder(direction(false));
  }

  /** Returns this order, largest first. */
  public StringOrder desc() {
    return new StringOrder(direction(true));
  }

  /** Returns this order without a difference between {@code a} and {@code A}. */
  public StringOrder ignoreCase() {
    return new StringOrder(ignoringCase());
  }

  @Override
  public StringOrder nullsFirst() {
    return new StringOrder(nulls(Nulls.FIRST));
  }

  @Override
  public StringOrder nullsLast() {
    return new StringOrder(nulls(Nulls.LAST));
  }
}
