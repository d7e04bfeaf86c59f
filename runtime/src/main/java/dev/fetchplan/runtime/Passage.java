package dev.fetchplan.runtime;

import java.sql.SQLException;

/** What a run does as rows of its root pass, where it does not simply read all of them. */
sealed interface Passage permits Arrivals, Found, Window {

  /** Moves to the next row that the loop may read; returns false after the last. */
  boolean next(Rows rows) throws SQLException;
}
