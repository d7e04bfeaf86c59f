package dev.fetchplan.query;

import dev.fetchplan.dialect.Nulls;
import dev.fetchplan.runtime.Ordering;

/** The order of a text column. */
public final class StringOrder extends Order {

  StringOrder(Ordering ordering) {
    super(ordering);
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
