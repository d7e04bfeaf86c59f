package dev.fetchplan.runtime;

/**
 * The integral keys of the row that a result is at. An index reads them first; the components that
 * are the same columns find them here, and the driver decodes each once.
 */
final class RowKeys {

  private static final int SLOTS = 8; // a power of two; more keys than that share them
  private static final long ROW = 1L << 32;

  // for each slot, which row and column it is of, and the key
  private final long[] slots = new long[2 * SLOTS];
  private long row = ROW;

  /** Forgets the keys of the row before. */
  void nextRow() {
    row += ROW;
  }

  void put(int column, long key) {
    int slot = slot(column);
    slots[slot] = row + column;
    slots[slot + 1] = key;
  }

  boolean has(int column) {
    return slots[slot(column)] == row + column;
  }

  /** Returns a key that was put. */
  long get(int column) {
    return slots[slot(column) + 1];
  }

  private static int slot(int column) {
    return 2 * (column & (SLOTS - 1));
  }
}
