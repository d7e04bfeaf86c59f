package dev.fetchplan.query;

import java.util.List;

/**
 * A page of a result.
 *
 * @param rows those of the page, in an immutable list; none behind the last page
 * @param total how many rows all pages have together
 * @param number of the page, from 1 on
 * @param size how many rows a page has, but for the last
 */
public record Page<T>(List<T> rows, long total, int number, int size) {

  public Page {
    rows = List.copyOf(rows);
  }

  /** Returns how many pages there are; 0 where there are no rows. */
  public long pages() {
    return total / size + (total % size == 0 ? 0 : 1);
  }
}
