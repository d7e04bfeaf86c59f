package dev.fetchplan.query;

import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A fetch plan that a caller narrows and runs.
 *
 * <p>It is immutable: methods that narrow return a new one, and any of them can be run any number
 * of times. One of a {@code Jdbi} can be shared by threads.
 *
 * @param <T> the shape of the results
 * @param <E> the root entity
 * @param <C> the columns of the root entity
 * @param <K> the key of the root entity
 * @param <Q> the generated class
 */
public abstract class Query<T, E, C, K, Q extends Query<T, E, C, K, Q>> {

  private final Plan<Q, T, C> plan;
  private final Source source;
  private final Narrowing narrowing;

  /** For generated classes. */
  protected Query(Plan<Q, T, C> plan, Source source, Narrowing narrowing) {
    this.plan = plan;
    this.source = source;
    this.narrowing = narrowing;
  }

  /** Returns this with the rows that meet the condition; repeated, all conditions must hold. */
  public final Q where(Function<C, Condition> condition) {
    return with(Terms.where(narrowing, plan.columns(), condition));
  }

  /** Returns this in an order; repeated, the first decides first. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Q orderBy(Function<C, Order>... orders) {
    return with(Terms.orderBy(narrowing, plan.columns(), orders));
  }

  /**
   * Returns this with at most so many rows; the key is appended to the order, so that pages do not
   * overlap. With 0 the result is empty and no statement is sent.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public final Q limit(int rows) {
    return with(narrowing.limit(rows));
  }

  /**
   * Returns this without the first rows; the key is appended to the order.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public final Q offset(long rows) {
    return with(narrowing.offset(rows));
  }

  /** Returns all rows in an immutable list; an empty one if there are none. */
  public final List<T> list() {
    return plan.list(source, narrowing);
  }

  /**
   * Returns the only row.
   *
   * @throws IllegalStateException if there is none, or a second one
   */
  public final T one() {
    return findOne().orElseThrow(() -> new IllegalStateException("one() found no row."));
  }

  /**
   * Returns the only row, or nothing.
   *
   * @throws IllegalStateException if there is a second one
   */
  public final Optional<T> findOne() {
    List<T> rows = plan.atMost(2, source, narrowing);
    if (rows.size() > 1) {
      throw new IllegalStateException(
          "More than one row was found. findFirst() takes the first of them, list() all.");
    }
    return rows.stream().findFirst();
  }

  /** Returns the first row, or nothing; the key is appended to the order. */
  public final Optional<T> findFirst() {
    int limit = Math.min(1, narrowing.limit().orElse(1));
    return plan.list(source, narrowing.limit(limit)).stream().findFirst();
  }

  /**
   * Returns the rows with these keys that meet the conditions, in the order of the keys and in an
   * immutable list. Missing ones are left out; a key that is given twice gives its row twice.
   *
   * @throws IllegalStateException if the query has a limit or an offset
   */
  public final List<T> byIds(Collection<K> ids) {
    requireUncut("byIds");
    return plan.byKeys(ids, source, narrowing);
  }

  /** Returns the statements that {@link #list()} sends, in their order. */
  public final List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    plan.describe(
        source,
        narrowing,
        (path, sql) -> statements.add(new Statement(
            path,
            path.isEmpty() ? Statement.Strategy.ROOT : Statement.Strategy.BATCHED_PREFETCH,
            sql)));
    return List.copyOf(statements);
  }

  /** Returns the row with a key. */
  protected final Optional<T> byKey(K key) {
    requireUncut("byId");
    return plan.byKey(key, source, narrowing).stream().findFirst();
  }

  /** Returns this with an association narrowed. */
  protected final <N extends PathQuery<N>> Q narrowed(
      String association, Function<Narrowing, N> start, UnaryOperator<N> narrow) {
    return with(PathQuery.narrow(narrowing, association, start, narrow));
  }

  private Q with(Narrowing changed) {
    return plan.query(source, changed);
  }

  private void requireUncut(String method) {
    if (narrowing.isCut()) {
      throw new IllegalStateException(
          method + " takes rows by their keys, so limit and offset do not go with it.");
    }
  }
}
