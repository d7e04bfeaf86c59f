package dev.fetchplan.processor.model;

import java.util.List;

/**
 * The table of a many-to-many association, seen from the entity that the association starts at.
 *
 * @param source its columns that hold the key of the entity that the association starts at
 * @param target its columns that hold the key of the entity that it leads to
 */
public record LinkTable(Table table, List<LinkColumn> source, List<LinkColumn> target) {

  public LinkTable {
    source = List.copyOf(source);
    target = List.copyOf(target);
  }

  /**
   * A column of the link table.
   *
   * @param name the column's name in the database, not quoted
   * @param key the column of the entity whose value it holds
   */
  public record LinkColumn(String name, Column key) {}

  /** Returns the same table seen from the other end. */
  public LinkTable reversed() {
    return new LinkTable(table, target, source);
  }
}
