package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.dialect.KeyList;
import java.util.Collections;

/**
 * How the keys stand in a text.
 *
 * @param kind as a list or as one of its own
 * @param keys the number of keys that the text has room for; 1 where they travel as arrays
 * @param width the number of columns of a key, each with a parameter
 */
record KeyForm(Kind kind, int keys, int width) {

  enum Kind {
    NONE,
    ONE,
    ANY,
    UNNEST,
    IN
  }

  static final KeyForm NONE = new KeyForm(Kind.NONE, 0, 1);

  static KeyForm one(int width) {
    return new KeyForm(Kind.ONE, 1, width);
  }

  /** Returns the form for a number of keys; a list is padded so that few texts occur. */
  static KeyForm of(Dialect dialect, boolean array, int count, int width) {
    if (array && dialect.keyList() != KeyList.IN) {
      boolean any = dialect.keyList() == KeyList.ANY && width == 1;
      return new KeyForm(any ? Kind.ANY : Kind.UNNEST, 1, width);
    }
    int padded = count <= 1 ? 1 : Integer.highestOneBit(count - 1) << 1;
    return new KeyForm(Kind.IN, Math.min(padded, mostKeys(dialect, width)), width);
  }

  /** Returns how many keys one list may hold. */
  static int mostKeys(Dialect dialect, int width) {
    return dialect.keyLimit() / width;
  }

  boolean isArray() {
    return kind == Kind.ANY || kind == Kind.UNNEST;
  }

  int parameters() {
    return keys * width;
  }

  /** Returns the parameters of a list. */
  String list() {
    String one = parametersOfOne();
    return String.join(", ", Collections.nCopies(keys, width == 1 ? one : "(" + one + ")"));
  }

  /** Returns the parameters of one key, or one array for each column. */
  String parametersOfOne() {
    return String.join(", ", Collections.nCopies(width, "?"));
  }
}
