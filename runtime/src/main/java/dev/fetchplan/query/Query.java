package dev.fetchplan.query;

import dev.fetchplan.runtime.Keys;
import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Plan;
import dev.fetchplan.runtime.Run;
import dev.fetchplan.runtime.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

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
   * @throws IllegalArgumentException if one of the keys, or a part of one, is null
   * @throws IllegalStateException if the query has a limit or an offset
   */
  public final List<T> byIds(Collection<K> ids) {
    Terms.given(ids, "byIds(…) was given null instead of keys.");
    requireUncut("byIds", "takes rows by their keys");
    return plan.byKeys(ids, source, narrowing);
  }

  /** Returns how many rows {@link #list()} would have: one statement without fetch joins. */
  public final long count() {
    return plan.count(source, narrowing);
  }

  /** Returns whether {@link #list()} would have a row: one statement without fetch joins. */
  public final boolean exists() {
    return plan.exists(source, narrowing);
  }

  /**
   * Returns a page of the rows and how many there are on all pages; the key is appended to the
   * order, so that pages do not overlap. The total costs one more statement, unless the rows tell
   * it: a page that is not full is the last one, so its place and its rows give the total.
   *
   * @param number of the page, from 1 on
   * @param size how many rows a page has
   * @throws IllegalArgumentException if the number or the size is less than 1
   * @throws IllegalStateException if the query has a limit or an offset
   */
  public final Page<T> page(int number, int size) {
    requireAtLeastOne("page(%d, %d): the first page is number".formatted(number, size), number);
    requireAtLeastOne("page(%d, %d): the smallest size is".formatted(number, size), size);
    requireUncut("page", "cuts the rows by itself");
    long offset = (number - 1L) * size;
    Narrowing narrowed = narrowing.limit(size).offset(offset);
    return plan.together(source, shared -> {
      List<T> rows = plan.list(shared, narrowed);
      boolean isLast = rows.size() < size && (!rows.isEmpty() || offset == 0);
      long total = isLast ? offset + rows.size() : plan.count(shared, narrowing);
      return new Page<>(rows, total, number, size);
    });
  }

  /**
   * Returns the first rows and the cursor to go on from; the key is appended to the order.
   *
   * @throws IllegalArgumentException if the size is less than 1, or the order has a column of
   *     floating point or another type that a cursor cannot hold
   * @throws IllegalStateException if the query has a limit or an offset
   */
  public final Slice<T> slice(int size) {
    return sliceAfter(size, null);
  }

  /**
   * Returns the rows behind a cursor. However far they are, the database reads no rows before them
   * if an index has the order. Rows that were inserted or deleted meanwhile shift nothing.
   *
   * @throws IllegalArgumentException if the cursor comes from another plan or order or is none at
   *     all, and as {@link #slice(int)} does
   * @throws IllegalStateException if the query has a limit or an offset
   */
  public final Slice<T> slice(int size, Cursor after) {
    return sliceAfter(
        size, Terms.given(after, "slice(…) was given null as a cursor.").text());
  }

  private Slice<T> sliceAfter(int size, @Nullable String after) {
    requireAtLeastOne("slice(%d): the smallest size is".formatted(size), size);
    requireUncut("slice", "cuts the rows by itself");
    return plan.slice(
        size, after, source, narrowing, (rows, next) -> new Slice<>(rows, next.map(Cursor::of)));
  }

  /**
   * Hands each row to a consumer, once, in the order of the query with the key appended; so many
   * rows and what belongs to them are in memory at a time.
   *
   * <p>Where a result can stay open beside other statements there is one root statement; on
   * PostgreSQL that takes a transaction, which is begun if none runs, committed at the end, and
   * rolled back if the consumer throws. Elsewhere there is a root statement for each window. The
   * statements of the prefetches are repeated for each window.
   *
   * @param windowSize how many rows are read before their associations are fetched
   * @throws IllegalArgumentException if the size is less than 1; where each window has a root
   *     statement, also if the order has a column of floating point
   */
  public final void forEach(int windowSize, Consumer<? super T> consumer) {
    requireAtLeastOne("forEach(%d, …): the smallest window is".formatted(windowSize), windowSize);
    Terms.given(consumer, "forEach(…) was given null instead of a consumer.");
    plan.forEach(windowSize, consumer, source, narrowing);
  }

  /**
   * Returns this with all statements of a run seeing one state of the database: in a read-only
   * transaction, or in the one that runs.
   *
   * <p>The run throws an {@code IllegalStateException} if a transaction runs whose statements see
   * different states, as with {@code READ_COMMITTED}.
   */
  public final Q snapshot() {
    return plan.query(source.snapshot(), narrowing);
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
    requireUncut("byId", "takes rows by their keys");
    return plan.byKey(key, source, narrowing).stream().findFirst();
  }

  /** Returns rows in hand with their associations; nothing else may be narrowed. */
  protected final List<T> complete(Collection<E> rows, BiFunction<Run, List<E>, List<T>> complete) {
    return plan.complete(rows, complete, source, narrowing);
  }

  /** Returns rows in hand. */
  protected final List<E> inHand(Collection<E> rows) {
    return plan.inHand(rows, narrowing);
  }

  /**
   * Returns what an association leads to for each of the keys, in their order.
   *
   * @param method what the caller called
   * @param index takes the keys
   */
  protected final <A, V> Map<A, List<V>> lists(
      String method, Collection<A> keys, Keys index, Function<Run, List<V>[]> load) {
    return lists(method, keys, Function.identity(), index, load);
  }

  /** Does the same for typed keys, which {@code inner} unwraps. */
  protected final <A, V> Map<A, List<V>> lists(
      String method,
      Collection<A> keys,
      Function<? super A, ?> inner,
      Keys index,
      Function<Run, List<V>[]> load) {
    return plan.lists(method, keys, inner, index, load, source, narrowing);
  }

  /** Returns this with an association narrowed. */
  protected final <N extends PathQuery<N>> Q narrowed(
      String association, Function<Narrowing, N> start, UnaryOperator<N> narrow) {
    return with(PathQuery.narrow(narrowing, association, start, narrow));
  }

  private Q with(Narrowing changed) {
    return plan.query(source, changed);
  }

  private void requireUncut(String method, String does) {
    if (narrowing.isCut()) {
      throw new IllegalStateException(
          "%s %s, so limit and offset do not go with it.".formatted(method, does));
    }
  }

  private static void requireAtLeastOne(String what, int number) {
    if (number < 1) {
      throw new IllegalArgumentException(what + " 1.");
    }
  }
}
