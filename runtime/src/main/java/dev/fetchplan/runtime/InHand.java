package dev.fetchplan.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a caller has in hand instead of a root statement: rows, or keys. */
final class InHand {
  private InHand() {}

  /** Returns rows in an immutable list. */
  static <E> List<E> rows(@Nullable Collection<E> rows, Narrowing narrowing) {
    requireWhole(narrowing, "of takes the rows as they are given");
    if (rows == null) {
      throw new IllegalArgumentException("of(…) was given null instead of rows.");
    }
    List<E> list = new ArrayList<>(rows);
    int missing = list.indexOf(null);
    if (missing >= 0) {
      throw new IllegalArgumentException(
          "of(…) was given null among its rows, at index %d.".formatted(missing));
    }
    return Collections.unmodifiableList(list);
  }

  /** Adds keys to an index, and returns a map with an empty list for each, in their order. */
  static <A, V> Map<A, List<V>> keys(
      String method,
      @Nullable Collection<A> keys,
      Function<? super A, ?> inner,
      Keys index,
      Narrowing narrowing) {
    requireWhole(narrowing, method + " asks with the keys that it is given");
    if (keys == null) {
      throw new IllegalArgumentException(method + "(…) was given null instead of keys.");
    }
    Map<A, List<V>> lists = new LinkedHashMap<>();
    for (A key : keys) {
      Object held = key == null ? null : inner.apply(key);
      if (index.isLacking(held)) {
        throw new IllegalArgumentException(
            "%s(…) was given %s among its keys, and NULL refers to nobody.".formatted(method, key));
      }
      index.add(held);
      lists.put(key, List.of());
    }
    return lists;
  }

  private static void requireWhole(Narrowing narrowing, String does) {
    if (!narrowing.isPlain()) {
      throw new IllegalStateException(
          does + ", so where, orderBy, limit and offset of the query itself do not go with it.");
    }
  }
}
