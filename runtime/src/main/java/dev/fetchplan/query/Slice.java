package dev.fetchplan.query;

import java.util.List;
import java.util.Optional;

/**
 * Some rows of a result in its order, and where to go on.
 *
 * @param rows in an immutable list
 * @param next the cursor for the slice behind this one; absent if this one is the last
 */
public record Slice<T>(List<T> rows, Optional<Cursor> next) {

  public Slice {
    rows = List.copyOf(rows);
  }
}
