package dev.fetchplan.runtime;

/**
 * A column that a condition or an order names.
 *
 * @param path where it is, seen from the statement's entity
 * @param name as it stands in neutral SQL
 * @param nullable whether it can be NULL; over an association any column can
 */
public record ColumnRef(Path path, String name, boolean nullable) {

  public ColumnRef {
    nullable |= !path.isRoot();
  }
}
