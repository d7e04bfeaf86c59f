package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * A fetch plan: its statements, and the generated code that loads and narrows it.
 *
 * <p>All that queries ask of a plan is here, which makes this file a long one.
 *
 * @param <Q> the query object
 * @param <T> the shape
 * @param <C> the columns of the root entity
 */
public final class Plan<Q, T, C> {

  private final String name;
  private final BiFunction<Source, Narrowing, Q> query;
  private final Function<Path, C> columns;
  private final Function<Run, List<T>> load;
  private final Select root;
  private final List<Select> prefetches;
  private final List<Select> byRootKey;
  private final Map<Select, String> origins;
  private volatile @Nullable Together together;

  /** The last texts that travelled together, mostly those of the next time. */
  private record Together(List<RenderedSelect> texts, RenderedSelect text) {
    Together {
      texts = List.copyOf(texts);
    }
  }

  private Plan(
      String name,
      BiFunction<Source, Narrowing, Q> query,
      Function<Path, C> columns,
      Function<Run, List<T>> load,
      Select root,
      List<Select> prefetches,
      List<Select> byRootKey) {
    this.name = name;
    this.query = query;
    this.columns = columns;
    this.load = load;
    this.root = root;
    this.prefetches = prefetches;
    this.byRootKey = byRootKey;
    this.origins = new ConcurrentHashMap<>();
  }

  /**
   * Returns a plan.
   *
   * @param name what exceptions call it: {@code BookRepository.withAuthor}
   * @param load runs the statements and builds the shapes, one for each row of the root
   * @param prefetches in the order in which {@code load} sends them
   */
  public static <Q, T, C> Plan<Q, T, C> of(
      String name,
      BiFunction<Source, Narrowing, Q> query,
      Function<Path, C> columns,
      Function<Run, List<T>> load,
      Select root,
      Select... prefetches) {
    return new Plan<>(name, query, columns, load, root, List.of(prefetches), List.of());
  }

  /** Returns this with those of its prefetches that are asked with the root's own key. */
  public Plan<Q, T, C> byRootKey(Select... selects) {
    return new Plan<>(name, query, columns, load, root, prefetches, List.of(selects));
  }

  /** Returns the query object for what a caller narrowed. */
  public Q query(Source source, Narrowing narrowing) {
    return query.apply(source, narrowing);
  }

  /** Returns the columns of the root entity. */
  public C columns() {
    return columns.apply(Path.ROOT);
  }

  /** Hands on a source that gives several runs one handle, and one snapshot if it has any. */
  public <R> R together(Source source, Function<Source, R> runs) {
    return source.together(name, runs);
  }

  /** Returns all that the narrowing leaves. */
  public List<T> list(Source source, Narrowing narrowing) {
    return load(source, narrowing, RootRows.ALL);
  }

  /**
   * Returns some of what the narrowing leaves. The statement is the same, and the driver stops;
   * unless rows are cut, as it may stop each of several servers before the offset: then the limit
   * says how many.
   */
  public List<T> atMost(int rows, Source source, Narrowing narrowing) {
    return narrowing.isCut()
        ? list(source, narrowing.limit(Math.min(rows, narrowing.limit().orElse(rows))))
        : load(source, narrowing, RootRows.atMost(rows));
  }

  /** Returns the row with a key, or none. */
  public List<T> byKey(Object key, Source source, Narrowing narrowing) {
    Object value = columnValue("byId", key);
    Keys keys = Keys.like(value, root.keyType());
    keys.add(value);
    return load(source, narrowing, RootRows.of(keys));
  }

  /** Returns the rows with keys, in the order of the keys; those missing are left out. */
  public List<T> byKeys(Collection<?> keys, Source source, Narrowing narrowing) {
    if (keys.isEmpty()) {
      return List.of();
    }
    List<Object> values = keys.stream().map(key -> columnValue("byIds", key)).toList();
    Arrivals arrivals = new Arrivals(values, root.keyType());
    return arrivals.inOrder(load(source, narrowing, RootRows.of(arrivals)));
  }

  private Object columnValue(String method, @Nullable Object key) {
    KeyType<?> type = root.keyType();
    Object value = key == null ? null : root.columnValue(key);
    if (value == null || (type != null && type.lacksPart(value))) {
      throw new IllegalArgumentException(
          "%s, %s: a key of %s is given as %s, and no row has NULL in its key."
              .formatted(name, method, root.entity(), key));
    }
    return value;
  }

  /** Returns how many rows the narrowing leaves; no fetch join takes part. */
  public long count(Source source, Narrowing narrowing) {
    long met = narrowing.takesNothing()
        ? 0
        : firstNumber(
            "Counting",
            source,
            dialect -> SelectRenderer.count(origin(root, source), root, dialect, narrowing));
    long left = Math.max(0, met - narrowing.offset());
    return narrowing.limit().isPresent() ? Math.min(left, narrowing.limit().getAsInt()) : left;
  }

  /** Returns whether the narrowing leaves a row; no fetch join takes part. */
  public boolean exists(Source source, Narrowing narrowing) {
    return !narrowing.takesNothing()
        && firstNumber(
                "Looking for",
                source,
                dialect -> SelectRenderer.exists(origin(root, source), root, dialect, narrowing))
            > 0;
  }

  private long firstNumber(String doing, Source source, Function<Dialect, RenderedSelect> select) {
    return source.with(name, handle -> {
      try {
        return firstNumber(handle, select.apply(source.dialect(handle)));
      } catch (RuntimeException e) {
        throw FetchException.at(name, "%s %s failed.".formatted(doing, root.entity()), e);
      }
    });
  }

  private static long firstNumber(Handle handle, RenderedSelect select) {
    AtomicLong number = new AtomicLong();
    FetchPlans.read(
        handle,
        select,
        select.parameters(null),
        0,
        (resultSet, context) -> number.set(resultSet.next() ? resultSet.getLong(1) : 0));
    return number.get();
  }

  /**
   * Returns some rows behind the place that a cursor stands for.
   *
   * @param after the cursor's text; null to start with the first row
   * @param slice takes the rows and the cursor of the last, if there are rows behind it
   * @throws IllegalArgumentException if the cursor is none of this plan in this order, or the order
   *     has a column of a type that no cursor can hold
   */
  public <R> R slice(
      int size,
      @Nullable String after,
      Source source,
      Narrowing narrowing,
      BiFunction<List<T>, Optional<String>, R> slice) {
    return new WindowReader<>(this, source, narrowing).slice(size, after, slice);
  }

  /** Hands all that the narrowing leaves to a consumer, without holding more than a window. */
  public void forEach(
      int windowSize, Consumer<? super T> consumer, Source source, Narrowing narrowing) {
    if (!narrowing.takesNothing()) {
      new WindowReader<>(this, source, narrowing).forEach(windowSize, consumer);
    }
  }

  /** Returns rows in hand, checked. */
  public <E> List<E> inHand(Collection<E> rows, Narrowing narrowing) {
    return InHand.rows(rows, narrowing);
  }

  /**
   * Returns rows in hand with their associations.
   *
   * @param complete fetches what belongs to the rows, and builds a shape for each
   */
  public <E> List<T> complete(
      Collection<E> rows,
      BiFunction<Run, List<E>, List<T>> complete,
      Source source,
      Narrowing narrowing) {
    List<E> inHand = InHand.rows(rows, narrowing);
    return inHand.isEmpty()
        ? List.of()
        : Collections.unmodifiableList(
            source.with(name, handle -> complete.apply(run(source, handle, narrowing), inHand)));
  }

  /**
   * Returns what an association leads to, for each of the keys and in their order.
   *
   * @param inner returns what a key holds, if it is typed, or else the key
   * @param index takes the keys
   * @param load returns a list for each key of the index
   */
  public <A, V> Map<A, List<V>> lists(
      String method,
      Collection<A> keys,
      Function<? super A, ?> inner,
      Keys index,
      Function<Run, List<V>[]> load,
      Source source,
      Narrowing narrowing) {
    Map<A, List<V>> lists = InHand.keys(method, keys, inner, index, narrowing);
    if (!lists.isEmpty()) {
      List<V>[] loaded = source.with(name, handle -> load.apply(run(source, handle, narrowing)));
      lists.replaceAll((key, none) -> loaded[index.find((Object) inner.apply(key))]);
    }
    return Collections.unmodifiableMap(lists);
  }

  private Run run(Source source, Handle handle, Narrowing narrowing) {
    return new Run(this, source, handle, narrowing, RootRows.ALL);
  }

  private List<T> load(Source source, Narrowing narrowing, RootRows rows) {
    return source.with(name, handle -> load(source, handle, narrowing, rows));
  }

  List<T> load(Source source, Handle handle, Narrowing narrowing, RootRows rows) {
    Run run = new Run(this, source, handle, narrowing, rows);
    return Collections.unmodifiableList(run.load(byRootKey, load));
  }

  /**
   * Describes the statements: the root's, then those of the prefetches.
   *
   * @param description takes a path, empty for the root, and the SQL as it is sent for one key
   */
  public void describe(Source source, Narrowing narrowing, BiConsumer<String, String> description) {
    Dialect dialect = source.dialect(name);
    description.accept(
        "", render(root, source, dialect, narrowing, KeyForm.NONE).text());
    for (Select prefetch : prefetches) {
      Narrowing narrowed = narrowing.at(prefetch.steps());
      KeyForm keys = KeyForm.of(dialect, prefetch.keyColumnTypes(), 1);
      description.accept(
          prefetch.path(), render(prefetch, source, dialect, narrowed, keys).text());
    }
  }

  RenderedSelect render(
      Select select, Source source, Dialect dialect, Narrowing narrowing, KeyForm keys) {
    return select.render(origin(select, source), dialect, narrowing, keys);
  }

  RenderedSelect together(List<RenderedSelect> texts) {
    Together last = together;
    if (last == null || !last.texts().equals(texts)) {
      last = new Together(texts, RenderedSelect.together(texts));
      together = last;
    }
    return last.text();
  }

  /** Returns the comment before a statement of this plan, or nothing. */
  String origin(Select select, Source source) {
    return source.commentsOrigins()
        ? origins.computeIfAbsent(select, s -> Origin.comment(name, s.path()))
        : "";
  }

  String name() {
    return name;
  }

  Select root() {
    return root;
  }
}
