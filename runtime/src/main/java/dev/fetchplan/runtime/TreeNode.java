package dev.fetchplan.runtime;

import java.util.List;

/** Makes a shape that holds shapes of its own kind. */
@FunctionalInterface
public interface TreeNode<T> {

  /**
   * Returns the shape of a row.
   *
   * @param position of the row
   * @param branches the shapes that it holds, finished and immutable
   */
  T make(int position, List<T> branches);
}
