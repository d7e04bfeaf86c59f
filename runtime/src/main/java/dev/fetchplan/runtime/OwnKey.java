package dev.fetchplan.runtime;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The key of the entity that a statement reads.
 *
 * @param columns the number of its columns
 * @param columnValue takes what the column holds out of a key that a caller gave, a typed id
 */
record OwnKey(int columns, Function<Object, ? extends @Nullable Object> columnValue) {

  static final OwnKey PLAIN = new OwnKey(1, Function.identity());

  OwnKey of(int columns) {
    return new OwnKey(columns, columnValue);
  }

  @SuppressWarnings("unchecked") // the query of an entity takes keys of its type only
  <K> OwnKey typed(Function<K, ?> inner) {
    return new OwnKey(columns, (Function<Object, ?>) inner);
  }
}
