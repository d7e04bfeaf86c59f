package dev.fetchplan.runtime;

/** A condition as SQL. */
@FunctionalInterface
public interface Predicate {

  /** Writes the condition, so that it can stand between AND. */
  void write(SqlWriter sql);
}
