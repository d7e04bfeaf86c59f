package dev.fetchplan.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of its root a run reads, beside what the narrowing says.
 *
 * @param maxRows how many rows the driver hands out; 0 for all
 * @param key the one key that is asked for; null for none or several
 * @param passage what happens as rows pass; null for nothing
 * @param keyset the order whose columns are read behind those of the plan; null for none
 * @param open the rows of a result that is open already; null where the run sends a statement
 */
record RootRows(
    int maxRows,
    @Nullable Keys key,
    @Nullable Passage passage,
    @Nullable Keyset keyset,
    @Nullable Rows open) {

  static final RootRows ALL = new RootRows(0, null, null, null, null);

  static RootRows atMost(int rows) {
    return new RootRows(rows, null, null, null, null);
  }

  static RootRows of(Keys key) {
    return new RootRows(0, key, new Found(key), null, null);
  }

  static RootRows of(Arrivals arrivals) {
    return new RootRows(0, null, arrivals, null, null);
  }

  static RootRows of(Window window, Keyset keyset) {
    return new RootRows(0, null, window, keyset, null);
  }

  static RootRows of(Rows open) {
    return new RootRows(0, null, null, null, open);
  }

  /** Returns the keys that are asked for; null for none or one. */
  @Nullable
  Arrivals arrivals() {
    return passage instanceof Arrivals arrivals ? arrivals : null;
  }
}
