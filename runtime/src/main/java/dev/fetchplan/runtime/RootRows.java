package dev.fetchplan.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Which rows of its root a run reads, beside what the narrowing says.
 *
 * @param maxRows how many rows the driver hands out; 0 for all
 * @param key the one key that is asked for; null for none or several
 * @param arrivals the keys that are asked for; null for none or one
 */
record RootRows(int maxRows, @Nullable Keys key, @Nullable Arrivals arrivals) {

  static final RootRows ALL = new RootRows(0, null, null);

  static RootRows atMost(int rows) {
    return new RootRows(rows, null, null);
  }

  static RootRows of(Keys key) {
    return new RootRows(0, key, null);
  }

  static RootRows of(Arrivals arrivals) {
    return new RootRows(0, null, arrivals);
  }
}
