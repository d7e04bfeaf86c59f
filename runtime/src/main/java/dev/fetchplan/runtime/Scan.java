package dev.fetchplan.runtime;

import java.sql.SQLException;

/** The loop over the rows of a statement, in generated code; runs once for each batch of keys. */
@FunctionalInterface
public interface Scan {

  /** Reads all rows. */
  void read(Rows rows) throws SQLException;
}
