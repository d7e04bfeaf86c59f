package dev.fetchplan.processor.model;

import java.util.List;

/**
 * A column in a condition or an order.
 *
 * @param way the to-one associations that lead to its entity
 */
public record ColumnPath(List<Association> way, Column column) {
  public ColumnPath {
    way = List.copyOf(way);
  }
}
