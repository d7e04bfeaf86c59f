package dev.fetchplan.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;

/** For each position of one list a position in another, or -1: the rows that a join found. */
public final class Positions {

  private int[] positions = new int[16];
  private int size;

  /** Returns positions that lead nowhere. */
  public Positions() {}

  /** Sets where a position leads to; setting it again changes nothing for rows of one key. */
  public void set(int position, int target) {
    if (position >= positions.length) {
      positions = Arrays.copyOf(positions, Math.max(position + 1, 2 * positions.length));
    }
    if (position >= size) {
      Arrays.fill(positions, size, position, -1);
      size = position + 1;
    }
    positions[position] = target;
  }

  /** Returns the value that a position leads to, or nothing. */
  public <V> Optional<V> optional(int position, List<V> values) {
    int target = get(position);
    return target < 0 ? Optional.empty() : Optional.of(values.get(target));
  }

  /** Returns the value that a position leads to, or null. */
  @NullUnmarked
  public <V> V orNull(int position, List<V> values) {
    int target = get(position);
    return target < 0 ? null : values.get(target);
  }

  /** Returns the target that a position leads to, or nothing. */
  public <V> Optional<V> target(int position, List<Optional<V>> targets) {
    int target = get(position);
    return target < 0 ? Optional.empty() : targets.get(target);
  }

  /** Returns the list that a position leads to, or an empty one. */
  public <V> List<V> list(int position, List<V>[] lists) {
    int target = get(position);
    return target < 0 ? List.of() : lists[target];
  }

  /** Returns one more than the last position that was set. */
  int size() {
    return size;
  }

  /** Returns where a position leads to, -1 where nothing was set. */
  public int get(int position) {
    return position < size ? positions[position] : -1;
  }
}
