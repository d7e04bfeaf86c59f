package dev.fetchplan.runtime;

import java.sql.SQLException;

/** Makes an entity of a row whose columns stand anywhere. */
@FunctionalInterface
public interface RowReader<T> {

  /** Reads a row; {@code at} holds the number of each column, in the order of the components. */
  T read(Rows rows, int[] at) throws SQLException;
}
