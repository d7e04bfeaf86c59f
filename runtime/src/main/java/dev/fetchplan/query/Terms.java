package dev.fetchplan.query;

import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Ordering;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns a caller's conditions and orders into those of a narrowing. */
final class Terms {

  private Terms() {}

  static <C> Narrowing where(Narrowing narrowing, C columns, Function<C, Condition> condition) {
    Condition met = condition.apply(columns);
    return met == Condition.always() ? narrowing : narrowing.where(met.predicate());
  }

  static <C> Narrowing orderBy(Narrowing narrowing, C columns, Function<C, Order>[] orders) {
    List<Ordering> orderings = new ArrayList<>();
    for (Function<C, Order> order : orders) {
      orderings.add(order.apply(columns).ordering());
    }
    return narrowing.orderBy(orderings);
  }
}
