package dev.fetchplan.processor.model;

import java.util.List;

/** The columns that identify an entity, in the order of its components; at least one. */
public record Key(List<Column> columns) {

  public Key {
    columns = List.copyOf(columns);
  }

  /** Returns whether the key has several columns. */
  public boolean composite() {
    return columns.size() > 1;
  }

  /** Returns the only column of a key that is not composite. */
  public Column column() {
    if (composite()) {
      throw new IllegalStateException("composite key " + columns);
    }
    return columns.get(0);
  }
}
