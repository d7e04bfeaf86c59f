package dev.fetchplan.query;

import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns a caller's conditions and orders into those of a narrowing; null is none of them. */
final class Terms {

  private Terms() {}

  static <C> Narrowing where(Narrowing narrowing, C columns, Function<C, Condition> condition) {
    Condition met = condition("where", condition, columns);
    return met == Condition.always() ? narrowing : narrowing.where(met.predicate());
  }

  static <C> Narrowing orderBy(Narrowing narrowing, C columns, Function<C, Order>[] orders) {
    List<Ordering> orderings = new ArrayList<>();
    for (Function<C, Order> order : given(orders, "orderBy(…) was given null instead of orders.")) {
      Order term = given(order, "orderBy(…) was given null among its orders.").apply(columns);
      orderings.add(
          given(term, "A function of orderBy(…) returned null, not an order.").ordering());
    }
    return narrowing.orderBy(orderings);
  }

  /** Returns the condition that a caller's function makes. */
  static <C> Condition condition(String method, Function<C, Condition> condition, C columns) {
    Condition met =
        given(condition, "%s(…) was given null instead of a condition.", method).apply(columns);
    return given(
        met,
        "The function of %s(…) returned null, not a condition. Condition.always() narrows nothing.",
        method);
  }

  /**
   * Returns what a caller gave, or made.
   *
   * @throws IllegalArgumentException if it is null, whatever its type says
   */
  static <T> T given(@Nullable T value, String otherwise) {
    if (value == null) {
      throw new IllegalArgumentException(otherwise);
    }
    return value;
  }

  /** Returns what a caller gave, or made, as the other does; only what is null needs a text. */
  static <T> T given(@Nullable T value, String otherwise, String method) {
    return value == null ? given(value, otherwise.formatted(method)) : value;
  }
}
