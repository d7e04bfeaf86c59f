package dev.fetchplan.query;

import dev.fetchplan.dialect.Nulls;
import dev.fetchplan.runtime.Ordering;

/**
 * A term of an order. A column is itself one, ascending.
 *
 * <p>Rows without a value come last, whatever the direction, unless the order says otherwise.
 *
 * <pre>{@code
 * books.all().orderBy(BookColumns::title, b -> b.published().desc().nullsFirst())
 * }</pre>
 */
public sealed class Order permits Operand, StringOrder {

  private final Ordering ordering;

  Order(Ordering ordering) {
    this.ordering = ordering;
  }

  final Ordering ordering() {
    return ordering;
  }

  /** Returns this order with the rows that have no value first. */
  public Order nullsFirst() {
    return new Order(nulls(Nulls.FIRST));
  }

  /** Returns this order with the rows that have no value last. */
  public Order nullsLast() {
    return new Order(nulls(Nulls.LAST));
  }

  final Ordering nulls(Nulls nulls) {
    return new Ordering(ordering.column(), ordering.descending(), nulls, ordering.ignoreCase());
  }

  final Ordering direction(boolean descending) {
    return new Ordering(ordering.column(), descending, ordering.nulls(), ordering.ignoreCase());
  }

  final Ordering ignoringCase() {
    return new Ordering(ordering.column(), ordering.descending(), ordering.nulls(), true);
  }
}
