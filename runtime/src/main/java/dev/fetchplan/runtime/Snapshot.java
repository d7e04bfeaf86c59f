package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** One state of the database for all statements of a run. */
final class Snapshot {

  private Snapshot() {}

  /**
   * Runs in the transaction that the handle is in, or else in a read-only one of its own.
   *
   * @throws IllegalStateException if the running transaction's statements see different states
   */
  static <T> T in(Handle handle, Dialect dialect, Function<Handle, T> run) {
    if (handle.isInTransaction()) {
      requireSnapshot(handle, dialect);
      return run.apply(handle);
    }
    TransactionIsolationLevel level =
        TransactionIsolationLevel.valueOf(dialect.snapshotIsolation());
    if (!dialect.becomesReadOnly()) {
      return isolated(handle, level, run);
    }
    try (ReadOnly scope = ReadOnly.of(handle)) {
      return isolated(scope.handle(), level, run);
    }
  }

  private static <T> T isolated(
      Handle handle, TransactionIsolationLevel level, Function<Handle, T> run) {
    try (Isolated scope = Isolated.of(handle, level)) {
      return scope.handle().inTransaction(run::apply);
    }
  }

  private static void requireSnapshot(Handle handle, Dialect dialect) {
    int isolation = isolation(handle);
    if (!dialect.isSnapshot(isolation)) {
      throw new IllegalStateException(
          ("snapshot() would not be one: the running transaction is %s, so each of its statements"
                  + " sees what was committed last. Begin the transaction as %s, or call outside"
                  + " of it.")
              .formatted(name(isolation), name(dialect.snapshotIsolation())));
    }
  }

  private static String name(int isolation) {
    return TransactionIsolationLevel.valueOf(isolation).name();
  }

  private static int isolation(Handle handle) {
    try {
      return handle.getConnection().getTransactionIsolation();
    } catch (SQLException e) {
      throw new FetchException("The connection does not tell the isolation of its transaction.", e);
    }
  }

  /** A handle that is read-only until this is closed. */
  private record ReadOnly(Handle handle, boolean before) implements AutoCloseable {

    static ReadOnly of(Handle handle) {
      boolean before = handle.isReadOnly();
      handle.setReadOnly(true);
      return new ReadOnly(handle, before);
    }

    @Override
    public void close() {
      handle.setReadOnly(before);
    }
  }

  /**
   * A handle whose transactions are isolated until this is closed.
   *
   * <p>JDBI's own {@code inTransaction(level, …)} throws that it could not restore the level, where
   * a connection is lost, and no longer at which statement.
   */
  private record Isolated(Handle handle, TransactionIsolationLevel before)
      implements AutoCloseable {

    static Isolated of(Handle handle, TransactionIsolationLevel level) {
      TransactionIsolationLevel before = handle.getTransactionIsolationLevel();
      handle.setTransactionIsolationLevel(level);
      return new Isolated(handle, before);
    }

    @Override
    public void close() {
      handle.setTransactionIsolationLevel(before);
    }
  }
}
