package dev.fetchplan.runtime;

import java.util.List;

/** A condition as SQL. */
@FunctionalInterface
public interface Predicate {

  /** Holds nowhere; where it must hold, no statement is sent. */
  Predicate NEVER = sql -> sql.append("1 = 0");

  /** Returns the condition that all of these hold. */
  static Predicate all(List<Predicate> conditions) {
    return sql -> {
      String next = "";
      for (Predicate condition : conditions) {
        sql.append(next);
        condition.write(sql);
        next = " AND ";
      }
    };
  }

  /** Writes the condition, so that it can stand between AND. */
  void write(SqlWriter sql);
}
