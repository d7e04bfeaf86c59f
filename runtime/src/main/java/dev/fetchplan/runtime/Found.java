package dev.fetchplan.runtime;

import java.sql.SQLException;

/** Lets pass the rows of one key, and no row that the database only takes for one. */
record Found(Keys asked) implements Passage {

  /** @throws FetchException if the row has another key */
  @Override
  public boolean next(Rows row) throws SQLException {
    if (!row.resultSet.next()) {
      return false;
    }
    asked.findGiven(row, 1);
    return true;
  }
}
