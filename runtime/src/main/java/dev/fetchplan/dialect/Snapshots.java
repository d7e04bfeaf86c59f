package dev.fetchplan.dialect;

import java.sql.Connection;

/**
 * The isolation of transactions whose statements all see one state, as JDBC numbers it.
 *
 * @param begun what a transaction is begun with
 * @param weakest what a running one must have at least
 * @param readOnly whether such a transaction can be said to be read-only
 */
record Snapshots(int begun, int weakest, boolean readOnly) {

  static final Snapshots REPEATABLE_READ = new Snapshots(
      Connection.TRANSACTION_REPEATABLE_READ, Connection.TRANSACTION_REPEATABLE_READ, true);

  private static final int H2_SNAPSHOT = 6;

  /** H2's repeatable read takes the state of each table when a statement first names it. */
  static final Snapshots H2 = new Snapshots(Connection.TRANSACTION_SERIALIZABLE, H2_SNAPSHOT, true);

  /** SQLite knows nothing weaker, unless connections share a cache and read what is uncommitted. */
  static final Snapshots SQLITE = new Snapshots(
      Connection.TRANSACTION_SERIALIZABLE, Connection.TRANSACTION_READ_COMMITTED, false);
}
