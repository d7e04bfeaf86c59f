package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.dialect.KeyList;

/**
 * How the keys stand in a text.
 *
 * @param kind as a list or as one of its own
 * @param slots the number of parameters
 */
record KeyForm(Kind kind, int slots) {

  enum Kind {
    NONE,
    ONE,
    ANY,
    UNNEST,
    IN
  }

  static final KeyForm NONE = new KeyForm(Kind.NONE, 0);
  static final KeyForm ONE = new KeyForm(Kind.ONE, 1);

  private static final KeyForm ANY = new KeyForm(Kind.ANY, 1);
  private static final KeyForm UNNEST = new KeyForm(Kind.UNNEST, 1);

  /** Returns the form for a number of keys; a list is padded so that few texts occur. */
  static KeyForm of(Dialect dialect, boolean array, int count) {
    if (array && dialect.keyList() == KeyList.ANY) {
      return ANY;
    }
    if (array && dialect.keyList() == KeyList.UNNEST) {
      return UNNEST;
    }
    int padded = count <= 1 ? 1 : Integer.highestOneBit(count - 1) << 1;
    return new KeyForm(Kind.IN, Math.min(padded, dialect.keyLimit()));
  }

  boolean isArray() {
    return kind == Kind.ANY || kind == Kind.UNNEST;
  }

  String list() {
    return "?" + ", ?".repeat(slots - 1);
  }
}
