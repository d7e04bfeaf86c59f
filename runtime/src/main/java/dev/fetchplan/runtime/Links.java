package dev.fetchplan.runtime;

import java.util.Arrays;
import java.util.List;

/** Pairs of positions, parent and child, in the order of their rows. */
public final class Links {

  private int[] parents = new int[16];
  private int[] children = new int[16];
  private int size;
  private boolean grouped = true; // parents never go back, so the pairs are sorted as they are

  /** Returns no pairs. */
  public Links() {}

  /** Adds a child to a parent; a pair that is added twice stands twice. */
  public void add(int parent, int child) {
    if (size == parents.length) {
      parents = Arrays.copyOf(parents, 2 * size);
      children = Arrays.copyOf(children, 2 * size);
    }
    if (size > 0 && parent < parents[size - 1]) {
      grouped = false;
    }
    parents[size] = parent;
    children[size++] = child;
  }

  /**
   * Returns an immutable list for each parent, with its children in the order of their rows.
   *
   * @param parentCount the number of parents; those without children get an empty list
   * @param values the children by position
   */
  public <V> List<V>[] lists(int parentCount, List<V> values) {
    int[] ends = ends(parentCount);
    int[] sorted = grouped ? children : sorted(ends);
    return lists(ends, sorted, values);
  }

  /** Returns the children of each parent, in the order of their rows. */
  int[][] childrenOf(int parentCount) {
    int[] ends = ends(parentCount);
    int[] sorted = grouped ? children : sorted(ends);
    int[][] childrenOf = new int[parentCount][];
    for (int parent = 0; parent < parentCount; parent++) {
      int from = parent == 0 ? 0 : ends[parent - 1];
      childrenOf[parent] = Arrays.copyOfRange(sorted, from, ends[parent]);
    }
    return childrenOf;
  }

  /** For each parent the number of pairs up to it and with it. */
  private int[] ends(int parentCount) {
    int[] ends = new int[parentCount];
    for (int i = 0; i < size; i++) {
      ends[parents[i]]++;
    }
    for (int parent = 1; parent < parentCount; parent++) {
      ends[parent] += ends[parent - 1];
    }
    return ends;
  }

  /** A stable counting sort by parent; it leaves the ends as they are. */
  private int[] sorted(int[] ends) {
    int[] next = ends.clone();
    int[] sorted = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      sorted[--next[parents[i]]] = children[i];
    }
    return sorted;
  }

  private static <V> List<V>[] lists(int[] ends, int[] sorted, List<V> values) {
    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
    List<V>[] lists = new List[ends.length];
    ListMaker<V> maker = new ListMaker<>(values, sorted);
    int from = 0;
    for (int parent = 0; parent < lists.length; parent++) {
      lists[parent] = maker.list(from, ends[parent]);
      from = ends[parent];
    }
    return lists;
  }

  /** Makes immutable lists of one array each; parents often have the same number of children. */
  private static final class ListMaker<V> {
    private final List<V> values;
    private final int[] positions;
    private Object[] scratch = {};

    ListMaker(List<V> values, int[] positions) {
      this.values = values;
      this.positions = positions;
    }

    List<V> list(int from, int to) {
      return switch (to - from) {
        case 0 -> List.of();
        case 1 -> List.of(value(from));
        case 2 -> List.of(value(from), value(from + 1));
        default -> copied(from, to);
      };
    }

    @SuppressWarnings("unchecked") // the scratch array holds values only, and List.of copies it
    private List<V> copied(int from, int to) {
      if (scratch.length != to - from) {
        scratch = new Object[to - from];
      }
      for (int i = from; i < to; i++) {
        scratch[i - from] = value(i);
      }
      return (List<V>) List.of(scratch);
    }

    private V value(int index) {
      return values.get(positions[index]);
    }
  }
}
