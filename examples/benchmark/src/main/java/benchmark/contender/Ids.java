package benchmark.contender;

import java.util.Arrays;

/** Keys and their positions, in the order of arrival, by open addressing. */
final class Ids {

  private long[] ids = new long[64];
  private int[] table = new int[128]; // position + 1; 0 is free
  private int size;

  /** Returns the position of an id, the next one if it is new. */
  int add(long id) {
    int slot = slot(id);
    if (table[slot] != 0) {
      return table[slot] - 1;
    }
    if (size == ids.length) {
      grow();
      slot = slot(id);
    }
    ids[size] = id;
    table[slot] = ++size;
    return size - 1;
  }

  /** Returns the position of an id that was added. */
  int find(long id) {
    return table[slot(id)] - 1;
  }

  private int slot(long id) {
    int slot = (int) (id * 0x9E3779B97F4A7C15L >>> 32) & (table.length - 1);
    while (table[slot] != 0 && ids[table[slot] - 1] != id) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private void grow() {
    ids = Arrays.copyOf(ids, 2 * size);
    table = new int[2 * table.length];
    for (int position = 0; position < size; position++) {
      table[slot(ids[position])] = position + 1;
    }
  }

  long[] toArray() {
    return Arrays.copyOf(ids, size);
  }
}
