package dev.fetchplan.runtime;

/** A condition as SQL. */
@FunctionalInterface
public interface Predicate {

  /** Holds nowhere; where it must hold, no statement is sent. */
  Predicate NEVER = sql -> sql.append("1 = 0");

  /** Writes the condition, so that it can stand between AND. */
  void write(SqlWriter sql);
}
