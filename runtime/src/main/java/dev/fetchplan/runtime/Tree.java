package dev.fetchplan.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shapes that hold shapes of their own kind, while they are built.
 *
 * <p>The way down is a list and not a call within a call: a tree may be deeper than the stack.
 */
final class Tree<T> {

  private static final int MOST_SHOWN = 20;

  private final String association;
  private final Keys keys;
  private final int[][] branches;
  private final TreeNode<T> node;
  private final Object[] built;
  private final int[] next; // of a row's branches the one to be built next; they are open till then
  private final int[] way;
  private int depth;

  Tree(String association, Keys keys, Links links, TreeNode<T> node) {
    this.association = association;
    this.keys = keys;
    this.branches = links.childrenOf(keys.size());
    this.node = node;
    this.built = new Object[keys.size()];
    this.next = new int[keys.size()];
    this.way = new int[keys.size()];
    Arrays.fill(next, -1);
  }

  List<T> build() {
    for (int root = 0; root < built.length; root++) {
      enter(root);
      while (depth > 0) {
        step(way[depth - 1]);
      }
    }
    return list(built);
  }

  private void enter(int row) {
    if (built[row] != null) {
      return;
    }
    if (next[row] >= 0) {
      throw cycle(row);
    }
    next[row] = 0;
    way[depth++] = row;
  }

  private void step(int row) {
    if (next[row] < branches[row].length) {
      enter(branches[row][next[row]++]);
      return;
    }
    Object[] below = new Object[branches[row].length];
    Arrays.setAll(below, i -> built[branches[row][i]]);
    built[row] = node.make(row, list(below));
    depth--;
  }

  @SuppressWarnings("unchecked") // holds what the node has made
  private static <T> List<T> list(Object[] shapes) {
    return (List<T>) List.of(shapes);
  }

  private FetchException cycle(int row) {
    List<String> around = new ArrayList<>();
    for (int at = depth - 1; at >= 0 && way[at] != row; at--) {
      around.add(0, String.valueOf(keys.key(way[at])));
    }
    String first = String.valueOf(keys.key(row));
    String shown = around.size() > MOST_SHOWN
        ? String.join(", ", around.subList(0, MOST_SHOWN)) + ", …"
        : String.join(", ", around);
    return new FetchException(
        "%s goes in a circle, and a shape that holds itself has no end there: %s%s, %s."
            .formatted(association, first, shown.isEmpty() ? "" : ", " + shown, first));
  }
}
