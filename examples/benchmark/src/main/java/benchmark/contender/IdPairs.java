package benchmark.contender;

import java.util.Arrays;

/** Keys of two columns and their positions, in the order of arrival, by open addressing. */
final class IdPairs {

  private long[] firsts = new long[64];
  private long[] seconds = new long[64];
  private int[] table = new int[128]; // position + 1; 0 is free
  private int size;

  /** Gives a pair that is new the next position. */
  void add(long first, long second) {
    if (size == firsts.length) {
      grow();
    }
    int slot = slot(first, second);
    firsts[size] = first;
    seconds[size] = second;
    table[slot] = ++size;
  }

  /** Returns the position of a pair that was added. */
  int find(long first, long second) {
    return table[slot(first, second)] - 1;
  }

  private int slot(long first, long second) {
    long mixed = (first * 31 + second) * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & (table.length - 1);
    while (table[slot] != 0 && !isAt(table[slot] - 1, first, second)) {
      slot = (slot + 1) & (table.length - 1);
    }
    return slot;
  }

  private boolean isAt(int position, long first, long second) {
    return firsts[position] == first && seconds[position] == second;
  }

  private void grow() {
    firsts = Arrays.copyOf(firsts, 2 * size);
    seconds = Arrays.copyOf(seconds, 2 * size);
    table = new int[2 * table.length];
    for (int position = 0; position < size; position++) {
      table[slot(firsts[position], seconds[position])] = position + 1;
    }
  }

  long[] firsts() {
    return Arrays.copyOf(firsts, size);
  }

  long[] seconds() {
    return Arrays.copyOf(seconds, size);
  }
}
