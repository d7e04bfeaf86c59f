package dev.fetchplan.runtime;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of positions, parent and child, in the order of their rows.
 *
 * <p>What the order of the rows tells is not stored: as long as parents never go back, where the
 * pairs of each begin says all of them, and as long as each row is a child of its own, the pairs'
 * numbers are the children.
 */
public final class Links {

  private int size;
  private int lastParent;

  private int[] begins = new int[16]; // for each parent up to the last one, while none goes back
  private int @Nullable [] parents; // for each pair, once one went back
  private int @Nullable [] children; // for each pair, once a child was not the next

  /** Returns no pairs. */
  public Links() {}

  /** Adds a child to a parent; a pair that is added twice stands twice. */
  public void add(int parent, int child) {
    if (children != null || child != size) {
      addChild(child);
    }
    if (parents != null || parent < lastParent) {
      addParent(parent);
    } else if (parent > lastParent) {
      begin(parent);
    }
    size++;
  }

  private void begin(int parent) {
    if (parent >= begins.length) {
      begins = Arrays.copyOf(begins, Math.max(parent + 1, 2 * begins.length));
    }
    Arrays.fill(begins, lastParent + 1, parent + 1, size);
    lastParent = parent;
  }

  private void addParent(int parent) {
    int[] all = parents == null ? grouped() : room(parents);
    all[size] = parent;
    parents = all;
  }

  private int[] grouped() {
    int[] all = new int[capacity()];
    for (int parent = 0; parent <= lastParent; parent++) {
      int end = parent == lastParent ? size : begins[parent + 1];
      Arrays.fill(all, begins[parent], end, parent);
    }
    return all;
  }

  private void addChild(int child) {
    int[] all = children == null ? inOrder() : room(children);
    all[size] = child;
    children = all;
  }

  private int[] inOrder() {
    int[] all = new int[capacity()];
    for (int pair = 0; pair < size; pair++) {
      all[pair] = pair;
    }
    return all;
  }

  private int capacity() {
    return Math.max(16, 2 * size);
  }

  private int[] room(int[] all) {
    return size == all.length ? Arrays.copyOf(all, 2 * size) : all;
  }

  /**
   * Returns an immutable list for each parent, with its children in the order of their rows.
   *
   * @param parentCount the number of parents; those without children get an empty list
   * @param values the children by position
   */
  public <V> List<V>[] lists(int parentCount, List<V> values) {
    int[] ends = ends(parentCount);
    ListMaker<V> maker = new ListMaker<>(values, sorted(ends));
    @SuppressWarnings({"unchecked", "rawtypes"}) // Java has no arrays of generic types
    List<V>[] lists = new List[parentCount];
    int from = 0;
    for (int parent = 0; parent < parentCount; parent++) {
      lists[parent] = maker.list(from, ends[parent]);
      from = ends[parent];
    }
    return lists;
  }

  /** Returns the children of each parent, in the order of their rows. */
  int[][] childrenOf(int parentCount) {
    int[] ends = ends(parentCount);
    int @Nullable [] positions = sorted(ends);
    int[] sorted = positions == null ? inOrder() : positions;
    int[][] childrenOf = new int[parentCount][];
    for (int parent = 0; parent < parentCount; parent++) {
      int from = parent == 0 ? 0 : ends[parent - 1];
      childrenOf[parent] = Arrays.copyOfRange(sorted, from, ends[parent]);
    }
    return childrenOf;
  }

  /** For each parent the number of pairs up to it and with it. */
  private int[] ends(int parentCount) {
    if (parents != null) {
      return counted(parents, parentCount);
    }
    int[] ends = new int[parentCount];
    int known = Math.min(lastParent, parentCount);
    System.arraycopy(begins, 1, ends, 0, known);
    Arrays.fill(ends, known, parentCount, size);
    return ends;
  }

  private int[] counted(int[] all, int parentCount) {
    int[] ends = new int[parentCount];
    for (int pair = 0; pair < size; pair++) {
      ends[all[pair]]++;
    }
    for (int parent = 1; parent < parentCount; parent++) {
      ends[parent] += ends[parent - 1];
    }
    return ends;
  }

  /**
   * Returns the children by parent, null where they are the numbers of the pairs: a stable counting
   * sort, which leaves the ends as they are.
   */
  private int @Nullable [] sorted(int[] ends) {
    if (parents == null) {
      return children;
    }
    int[] next = ends.clone();
    int[] sorted = new int[size];
    for (int pair = size - 1; pair >= 0; pair--) {
      sorted[--next[parents[pair]]] = children == null ? pair : children[pair];
    }
    return sorted;
  }

  /** Makes immutable lists of one array each. */
  private static final class ListMaker<V> {

    private static final int SHORT = 16;

    private final List<V> values;
    private final int @Nullable [] positions;
    private final @Nullable Object[][] scratches = new @Nullable Object[SHORT][];

    ListMaker(List<V> values, int @Nullable [] positions) {
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
      Object[] scratch = scratch(to - from);
      for (int i = from; i < to; i++) {
        scratch[i - from] = value(i);
      }
      return (List<V>) List.of(scratch);
    }

    /** Returns an array that List.of copies, the same one for all short lists of a size. */
    private Object[] scratch(int length) {
      if (length >= SHORT) {
        return new Object[length];
      }
      Object[] scratch = scratches[length];
      if (scratch == null) {
        scratch = new Object[length];
        scratches[length] = scratch;
      }
      return scratch;
    }

    private V value(int index) {
      return values.get(positions == null ? index : positions[index]);
    }
  }
}
