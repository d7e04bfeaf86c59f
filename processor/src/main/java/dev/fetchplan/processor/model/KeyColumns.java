package dev.fetchplan.processor.model;

import java.util.List;
import java.util.Set;

/**
 * Columns by which rows of an entity are asked for: its key, or others that a foreign key refers
 * to; at least one.
 *
 * @param columns of the entity; its key in the key's own order
 */
public record KeyColumns(Entity entity, List<Column> columns) {

  public KeyColumns {
    columns = List.copyOf(columns);
  }

  /** Returns the columns of the entity's key. */
  public static KeyColumns ofKey(Entity entity) {
    return new KeyColumns(entity, entity.key().columns());
  }

  /** Returns whether columns in any order are those of the entity's key. */
  public static boolean areKey(Entity entity, List<Column> columns) {
    return Set.copyOf(columns).equals(Set.copyOf(entity.key().columns()));
  }

  /** Returns whether these are the columns of the entity's key. */
  public boolean isKey() {
    return columns.equals(entity.key().columns());
  }

  /** Returns whether there are several columns. */
  public boolean composite() {
    return columns.size() > 1;
  }

  /** Returns the only column where there are not several. */
  public Column column() {
    if (composite()) {
      throw new IllegalStateException("composite key " + columns);
    }
    return columns.get(0);
  }
}
