package dev.fetchplan.query;

import dev.fetchplan.runtime.Predicate;
import java.util.List;

/**
 * A condition on the rows of a table, made from the columns of a query.
 *
 * <pre>{@code
 * books.withAuthor().where(b -> b.title().startsWith("The ").and(b.author().name().eq("Narayan")))
 * }</pre>
 *
 * <p>SQL's three values hold: where a column has no value, {@code ne} and {@code not} are not true.
 */
public final class Condition {

  private static final Condition ALWAYS = new Condition(sql -> sql.append("1 = 1"), false);
  private static final Condition NEVER = new Condition(sql -> sql.append("1 = 0"), false);

  private final Predicate predicate;
  private final boolean loose;

  /** Loose conditions need parentheses within AND. */
  private Condition(Predicate predicate, boolean loose) {
    this.predicate = predicate;
    this.loose = loose;
  }

  static Condition of(Predicate predicate) {
    return new Condition(predicate, false);
  }

  /** Returns a condition that every row meets. */
  public static Condition always() {
    return ALWAYS;
  }

  static Condition never() {
    return NEVER;
  }

  /** Returns a condition that holds where all of them do; {@link #always()} if there are none. */
  public static Condition allOf(Condition... conditions) {
    return allOf(List.of(conditions));
  }

  /** Returns a condition that holds where all of them do; {@link #always()} if there are none. */
  public static Condition allOf(Iterable<Condition> conditions) {
    Condition all = ALWAYS;
    for (Condition condition : conditions) {
      all = all.and(condition);
    }
    return all;
  }

  /** Returns a condition that holds where one of them does; it never does if there are none. */
  public static Condition anyOf(Condition... conditions) {
    return anyOf(List.of(conditions));
  }

  /** Returns a condition that holds where one of them does; it never does if there are none. */
  public static Condition anyOf(Iterable<Condition> conditions) {
    Condition any = NEVER;
    for (Condition condition : conditions) {
      any = any.or(condition);
    }
    return any;
  }

  /** Returns a condition that holds where this and the other do. */
  public Condition and(Condition other) {
    if (this == ALWAYS || other == NEVER) {
      return other;
    }
    if (other == ALWAYS || this == NEVER) {
      return this;
    }
    Predicate left = predicate();
    Predicate right = other.predicate();
    return of(sql -> {
      left.write(sql);
      sql.append(" AND ");
      right.write(sql);
    });
  }

  /** Returns a condition that holds where this or the other does. */
  public Condition or(Condition other) {
    if (this == NEVER || other == ALWAYS) {
      return other;
    }
    if (other == NEVER || this == ALWAYS) {
      return this;
    }
    return new Condition(
        sql -> {
          predicate.write(sql);
          sql.append(" OR ");
          other.predicate.write(sql);
        },
        true);
  }

  /** Returns a condition that holds where this one is false; neither does where it is unknown. */
  public Condition not() {
    return of(sql -> {
      sql.append("NOT (");
      predicate.write(sql);
      sql.append(")");
    });
  }

  /** Returns the condition in a form that can stand between AND. */
  Predicate predicate() {
    if (!loose) {
      return predicate;
    }
    return sql -> {
      sql.append("(");
      predicate.write(sql);
      sql.append(")");
    };
  }
}
