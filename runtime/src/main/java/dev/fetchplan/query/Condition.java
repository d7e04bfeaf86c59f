package dev.fetchplan.query;

import dev.fetchplan.runtime.Predicate;
import dev.fetchplan.runtime.SqlFragment;
import dev.fetchplan.runtime.Value;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

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

  private static final String NO_CONDITIONS = "%s(…) was given null instead of conditions.";

  private static final Condition ALWAYS = new Condition(sql -> sql.append("1 = 1"), false);
  private static final Condition NEVER = new Condition(Predicate.NEVER, false);

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

  /**
   * Returns a condition in SQL of the caller's own, in parentheses. It stands in the statement as
   * it is written: text from outside belongs into a binding.
   *
   * <pre>{@code
   * Condition.sql("book.price * book.stock > ?", 1000)
   * }</pre>
   *
   * @param sql names columns by the aliases that {@link Query#statements()} shows; a {@code ?}
   *     stands for a value, {@code ??} for a question mark where the driver takes it so
   *     (PostgreSQL)
   * @param bindings the values, in their order; JDBI's arguments bind them
   * @throws IllegalArgumentException if their number is not that of the parameters, or one is null
   */
  public static Condition sql(String sql, Object... bindings) {
    Terms.given(sql, "sql(…) was given null instead of SQL.");
    Terms.given(bindings, "sql(…) was given null, which equals nothing. Write IS NULL into it.");
    return of(new SqlFragment(sql, Stream.of(bindings).map(Condition::argument).toList()));
  }

  private static Argument argument(@Nullable Object binding) {
    if (binding == null) {
      throw new IllegalArgumentException(
          "sql(…) was given null, which equals nothing. Write IS NULL into it.");
    }
    if (binding instanceof Argument argument) {
      return argument;
    }
    boolean plain = binding instanceof String || binding instanceof Number;
    return new Value(binding, plain ? null : QualifiedType.of(binding.getClass()));
  }

  /** Returns a condition that holds where all of them do; {@link #always()} if there are none. */
  public static Condition allOf(Condition... conditions) {
    return allOf(list("allOf", conditions));
  }

  /** Returns a condition that holds where all of them do; {@link #always()} if there are none. */
  public static Condition allOf(Iterable<Condition> conditions) {
    Condition all = ALWAYS;
    for (Condition condition : Terms.given(conditions, NO_CONDITIONS, "allOf")) {
      all = all.and(Terms.given(condition, "allOf(…) was given null among its conditions."));
    }
    return all;
  }

  /** Returns a condition that holds where one of them does; it never does if there are none. */
  public static Condition anyOf(Condition... conditions) {
    return anyOf(list("anyOf", conditions));
  }

  private static List<Condition> list(String method, Condition... conditions) {
    return Arrays.asList(Terms.given(conditions, NO_CONDITIONS, method));
  }

  /** Returns a condition that holds where one of them does; it never does if there are none. */
  public static Condition anyOf(Iterable<Condition> conditions) {
    Condition any = NEVER;
    for (Condition condition : Terms.given(conditions, NO_CONDITIONS, "anyOf")) {
      any = any.or(Terms.given(condition, "anyOf(…) was given null among its conditions."));
    }
    return any;
  }

  /** Returns a condition that holds where this and the other do. */
  public Condition and(Condition other) {
    Terms.given(other, "and(…) was given null instead of a condition.");
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
    Terms.given(other, "or(…) was given null instead of a condition.");
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
    if (this == ALWAYS || this == NEVER) {
      return this == ALWAYS ? NEVER : ALWAYS;
    }
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
