package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A fetch plan: its statements, and the generated code that loads and narrows it.
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

  private Plan(
      String name,
      BiFunction<Source, Narrowing, Q> query,
      Function<Path, C> columns,
      Function<Run, List<T>> load,
      Select root,
      List<Select> prefetches) {
    this.name = name;
    this.query = query;
    this.columns = columns;
    this.load = load;
    this.root = root;
    this.prefetches = prefetches;
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
    return new Plan<>(name, query, columns, load, root, List.of(prefetches));
  }

  /** Returns the query object for what a caller narrowed. */
  public Q query(Source source, Narrowing narrowing) {
    return query.apply(source, narrowing);
  }

  /** Returns the columns of the root entity. */
  public C columns() {
    return columns.apply(Path.ROOT);
  }

  /** Returns all that the narrowing leaves. */
  public List<T> list(Source source, Narrowing narrowing) {
    return load(source, narrowing, RootRows.ALL);
  }

  /** Returns some of what the narrowing leaves: the statement is the same, the driver stops. */
  public List<T> atMost(int rows, Source source, Narrowing narrowing) {
    return load(source, narrowing, RootRows.atMost(rows));
  }

  /** Returns the row with a key, or none. */
  public List<T> byKey(Object key, Source source, Narrowing narrowing) {
    Keys keys = Keys.like(key, root.keyType());
    keys.add(key);
    return load(source, narrowing, RootRows.of(keys));
  }

  /** Returns the rows with keys, in the order of the keys; those missing are left out. */
  public List<T> byKeys(Collection<?> keys, Source source, Narrowing narrowing) {
    if (keys.isEmpty()) {
      return List.of();
    }
    Arrivals arrivals = new Arrivals(keys, root.keyType());
    return arrivals.inOrder(load(source, narrowing, RootRows.of(arrivals)));
  }

  private List<T> load(Source source, Narrowing narrowing, RootRows rows) {
    List<T> loaded =
        source.with(handle -> load.apply(new Run(this, source, handle, narrowing, rows)));
    return Collections.unmodifiableList(loaded);
  }

  /**
   * Describes the statements: the root's, then those of the prefetches.
   *
   * @param description takes a path, empty for the root, and the SQL as it is sent for one key
   */
  public void describe(Source source, Narrowing narrowing, BiConsumer<String, String> description) {
    Dialect dialect = source.with(source::dialect);
    description.accept("", root.render(dialect, narrowing, KeyForm.NONE).text());
    for (Select prefetch : prefetches) {
      Narrowing narrowed = narrowing.at(prefetch.steps());
      KeyForm keys =
          KeyForm.of(dialect, prefetch.fitArray(), 1, prefetch.keyColumns().size());
      description.accept(
          prefetch.path(), prefetch.render(dialect, narrowed, keys).text());
    }
  }

  String name() {
    return name;
  }

  Select root() {
    return root;
  }
}
