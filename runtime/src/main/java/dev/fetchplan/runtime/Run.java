package dev.fetchplan.runtime;

import dev.fetchplan.dialect.ColumnType;
import dev.fetchplan.dialect.Dialect;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.result.ResultSetException;
import org.jspecify.annotations.Nullable;

/** One load of a plan: sends its statements over one handle and hands the rows to their loops. */
public final class Run {

  private final Plan<?, ?, ?> plan;
  private final Source source;
  private final Handle handle;
  private final Dialect dialect;
  private final Narrowing narrowing;
  private final RootRows root;

  Run(Plan<?, ?, ?> plan, Source source, Handle handle, Narrowing narrowing, RootRows root) {
    this.plan = plan;
    this.source = source;
    this.handle = handle;
    this.dialect = source.dialect(handle);
    this.narrowing = narrowing;
    this.root = root;
  }

  /** Reads the rows of the root entity. */
  public void scan(Select select, Scan scan) {
    Arrivals arrivals = root.arrivals();
    if (root.open() != null) {
      readOpen(root.open(), scan);
    } else if (narrowing.takesNothing()) {
      return;
    } else if (arrivals != null) {
      sendBatches(select, narrowing, arrivals.keys(), 0, scan);
    } else if (root.key() != null) {
      KeyForm one = KeyForm.one(root.key().columns());
      send(select, narrowing, one, new KeyBatch(root.key(), 0, 1, one, dialect), scan);
    } else {
      send(select, narrowing, KeyForm.NONE, null, scan);
    }
  }

  private void readOpen(Rows rows, Scan scan) {
    try {
      scan.read(rows);
    } catch (FetchException e) {
      throw e.in(plan.name());
    } catch (SQLException e) {
      throw new ResultSetException("Unable to read the rows of " + plan.name(), e, null);
    }
  }

  /** Leaves the result of the root open while windows of it are loaded. */
  void open(int fetchSize, Window window, Scan windows) {
    RenderedSelect rendered = plan.render(plan.root(), source, dialect, narrowing, KeyForm.NONE);
    FetchPlans.readSlowly(
        handle,
        rendered,
        fetchSize,
        (resultSet, context) -> windows.read(
            new Rows(resultSet, context, source.mappers(), plan.root()::column, window)));
  }

  /** Reads the rows that belong to keys; without keys no statement is sent. */
  public void scan(Select select, Keys keys, Scan scan) {
    Narrowing narrowed = narrowing.at(select.steps());
    if (!narrowed.takesNothing()) {
      sendBatches(select, narrowed, keys, 0, scan);
    }
  }

  /**
   * Reads the rows that belong to keys, and those that belong to the keys which these rows add,
   * until a level adds none.
   */
  public void scanLevels(Select select, Keys keys, Scan scan) {
    Narrowing narrowed = narrowing.at(select.steps());
    int asked = 0;
    while (asked < keys.size() && !narrowed.takesNothing()) {
      int level = keys.size();
      sendBatches(select, narrowed, keys, asked, scan);
      asked = level;
    }
  }

  /**
   * Returns shapes that hold shapes of their own kind, each built once, leaves first.
   *
   * @param association {@code Category.children}
   * @param keys those of the rows, by their positions
   * @param branches which row holds which
   * @throws FetchException if a row holds itself, over others or at once
   */
  public <T> List<T> tree(String association, Keys keys, Links branches, TreeNode<T> node) {
    try {
      return new Tree<>(association, keys, branches, node).build();
    } catch (FetchException e) {
      throw named(e);
    }
  }

  /**
   * Returns the mapper of a type, as JDBI had it when the repository was created.
   *
   * @throws FetchException if there is none
   */
  @SuppressWarnings("unchecked") // the map holds for each type a mapper of that type
  public <T> ColumnMapper<T> mapper(QualifiedType<T> type) {
    return (ColumnMapper<T>)
        source.mappers().computeIfAbsent(type, unknown -> FetchPlans.mapper(handle, unknown));
  }

  /**
   * Returns the rows.
   *
   * @throws FetchException if two have the same key
   */
  public <T> List<T> distinct(List<T> rows, ToLongFunction<? super T> key) {
    long last = rows.isEmpty() ? 0 : key.applyAsLong(rows.get(0));
    for (int i = 1; i < rows.size(); i++) {
      long next = key.applyAsLong(rows.get(i));
      if (next <= last) {
        return distinctInAnyOrder(rows, key);
      }
      last = next;
    }
    return rows;
  }

  private <T> List<T> distinctInAnyOrder(List<T> rows, ToLongFunction<? super T> key) {
    LongIndex keys = new LongIndex();
    for (int i = 0; i < rows.size(); i++) {
      long value = key.applyAsLong(rows.get(i));
      if (keys.add(value) != i) {
        throw twice(value);
      }
    }
    return rows;
  }

  /**
   * Returns the rows, for keys that are no integral primitives.
   *
   * @throws FetchException if two have the same key
   */
  public <T> List<T> distinctBy(List<T> rows, Function<? super T, ?> key) {
    KeyIndex<Object> keys = KeyIndex.ofValues();
    for (int i = 0; i < rows.size(); i++) {
      Object value = key.apply(rows.get(i));
      if (keys.add(value) != i) {
        throw twice(value);
      }
    }
    return rows;
  }

  /**
   * Returns the position of a key of a row in hand.
   *
   * @param position -1 where it is null
   * @param column {@code country.code}
   * @throws FetchException if it is null
   */
  public int requireKey(int position, String column) {
    if (position < 0) {
      throw named(new FetchException(
          "A row in hand of %s has null in its key: %s.".formatted(plan.root().entity(), column)));
    }
    return position;
  }

  /**
   * Returns the position of a foreign key of a row in hand.
   *
   * @param position -1 where it is null
   * @param association {@code City.country}, which is required
   * @param foreignKey {@code city.country_code}
   * @throws FetchException if it is null
   */
  public int require(int position, String association, String foreignKey) {
    if (position < 0) {
      throw named(Rows.missing(association, foreignKey, null));
    }
    return position;
  }

  private FetchException twice(Object key) {
    return named(Keys.twice(plan.root().column(1), key));
  }

  FetchException named(FetchException contradiction) {
    return contradiction.in(plan.name());
  }

  /**
   * Sends the keys from a position on, as far as there are any now: a scan may add further ones.
   */
  private void sendBatches(Select select, Narrowing narrowed, Keys keys, int first, Scan scan) {
    List<ColumnType> columns = keys.columns();
    int batch = dialect.keyLimit(columns);
    int end = keys.size();
    int to;
    for (int from = first; from < end; from = to) {
      to = from + Math.min(batch, end - from);
      KeyForm form = KeyForm.of(dialect, columns, to - from);
      send(select, narrowed, form, new KeyBatch(keys, from, to, form, dialect), scan);
    }
  }

  private void send(
      Select select, Narrowing narrowed, KeyForm form, @Nullable KeyBatch keys, Scan scan) {
    RenderedSelect rendered = rendered(select, narrowed, form);
    boolean isRoot = !select.isPrefetch();
    try {
      FetchPlans.read(
          handle,
          rendered,
          rendered.parameters(keys),
          isRoot ? root.maxRows() : 0,
          (resultSet, context) -> scan.read(new Rows(
              resultSet,
              context,
              source.mappers(),
              select::column,
              isRoot ? root.passage() : null)));
    } catch (FetchException e) {
      throw e.in(isRoot ? plan.name() : plan.name() + ", " + select.path());
    }
  }

  private RenderedSelect rendered(Select select, Narrowing narrowed, KeyForm form) {
    Keyset keyset = root.keyset();
    return keyset == null || select.isPrefetch()
        ? plan.render(select, source, dialect, narrowed, form)
        : SelectRenderer.render(plan.origin(select, source), select, dialect, narrowed, keyset);
  }
}
