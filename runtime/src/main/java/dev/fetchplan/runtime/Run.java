package dev.fetchplan.runtime;

import dev.fetchplan.dialect.ColumnType;
import dev.fetchplan.dialect.Dialect;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.result.ResultSetException;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * One load of a plan: sends its statements over one handle and hands the rows to their loops.
 *
 * <p>All that generated loaders ask for while they load is here, which makes this file a long one.
 */
public final class Run {

  private final Plan<?, ?, ?> plan;
  private final Source source;
  private final Handle handle;
  private final Dialect dialect;
  private final Narrowing narrowing;
  private final RootRows root;
  private final @Nullable RoundTrip roundTrip;

  Run(Plan<?, ?, ?> plan, Source source, Handle handle, Narrowing narrowing, RootRows root) {
    this.plan = plan;
    this.source = source;
    this.handle = handle;
    this.dialect = source.dialect(handle);
    this.narrowing = narrowing;
    this.root = root;
    this.roundTrip = null;
  }

  private Run(Run sending, RoundTrip roundTrip) {
    this.plan = sending.plan;
    this.source = sending.source;
    this.handle = sending.handle;
    this.dialect = sending.dialect;
    this.narrowing = sending.narrowing;
    this.root = sending.root;
    this.roundTrip = roundTrip;
  }

  /**
   * Loads; where the root's key is known, prefetches that are asked with it need not wait for the
   * root, and travel with it if the database lets them.
   */
  <T> T load(List<Select> byRootKey, Function<Run, T> load) {
    Keys key = root.key();
    if (key == null || narrowing.takesNothing() || !dialect.sendsTogether()) {
      return load.apply(this);
    }
    List<Select> selects = new ArrayList<>(List.of(plan.root()));
    for (Select select : byRootKey) {
      if (!narrowing.at(select.steps()).takesNothing()) {
        selects.add(select);
      }
    }
    return selects.size() == 1 ? load.apply(this) : loadTogether(key, selects, load);
  }

  private <T> T loadTogether(Keys key, List<Select> selects, Function<Run, T> load) {
    List<RenderedSelect> texts = new ArrayList<>();
    List<Parameters> parameters = new ArrayList<>();
    for (Select select : selects) {
      KeyForm form = KeyForm.one(key.columns());
      RenderedSelect text =
          plan.render(select, source, dialect, narrowing.at(select.steps()), form);
      texts.add(text);
      parameters.add(text.parameters(new KeyBatch(key, 0, 1, form, dialect)));
    }
    try {
      return FetchPlans.readTogether(
          handle,
          plan.together(texts),
          parameters,
          (first, context) ->
              load.apply(new Run(this, new RoundTrip(selects, key.key(0), first, context))));
    } catch (RuntimeException e) {
      throw failed(plan.root(), RoundTrip.along(selects), e);
    }
  }

  /** Reads the rows of the root entity. */
  public void scan(Select select, Scan scan) {
    Arrivals arrivals = root.arrivals();
    Rows open = root.open();
    if (roundTrip != null) {
      readArrived(roundTrip, select, scan);
    } else if (open != null) {
      read(open.context, () -> open, select, scan);
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

  private void read(StatementContext context, Open open, Select select, Scan scan) {
    try {
      scan.read(open.rows());
    } catch (SQLException e) {
      throw failed(select, new ResultSetException("Unable to read the rows", e, context));
    } catch (RuntimeException e) {
      throw failed(select, e);
    }
  }

  /** Rows of a result that is open beside the statements of the run. */
  @FunctionalInterface
  private interface Open {
    Rows rows() throws SQLException;
  }

  private void readArrived(RoundTrip roundTrip, Select select, Scan scan) {
    StatementContext context = roundTrip.context();
    read(context, () -> rows(roundTrip.resultOf(select), context, select), select, rows -> {
      try (rows.resultSet) {
        scan.read(rows);
      }
    });
  }

  private Rows rows(ResultSet resultSet, StatementContext context, Select select) {
    return new Rows(
        resultSet,
        context,
        source.mappers(),
        dialect,
        select::column,
        select.isPrefetch() ? null : root.passage());
  }

  private RuntimeException failed(Select select, RuntimeException failure) {
    return failed(select, "", failure);
  }

  private RuntimeException failed(Select select, String others, RuntimeException failure) {
    return FetchException.at(
        select.isPrefetch() ? plan.name() + ", " + select.path() : plan.name(),
        "Reading %s failed%s.".formatted(select.entity(), others),
        failure);
  }

  /** Leaves the result of the root open while windows of it are loaded. */
  void open(int fetchSize, Window window, Scan windows) {
    RenderedSelect rendered = plan.render(plan.root(), source, dialect, narrowing, KeyForm.NONE);
    try {
      FetchPlans.readSlowly(
          handle,
          rendered,
          fetchSize,
          (resultSet, context) -> windows.read(new Rows(
              resultSet, context, source.mappers(), dialect, plan.root()::column, window)));
    } catch (RuntimeException e) {
      throw failed(plan.root(), e);
    }
  }

  /** Reads the rows that belong to keys; without keys no statement is sent. */
  public void scan(Select select, Keys keys, Scan scan) {
    Narrowing narrowed = narrowing.at(select.steps());
    if (roundTrip != null && roundTrip.has(select, keys)) {
      readArrived(roundTrip, select, scan);
    } else if (!narrowed.takesNothing()) {
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
    while (asked < keys.asked() && !narrowed.takesNothing()) {
      int level = keys.asked();
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
    int end = keys.asked();
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
    try {
      FetchPlans.read(
          handle,
          rendered,
          rendered.parameters(keys),
          select.isPrefetch() ? 0 : root.maxRows(),
          (resultSet, context) -> scan.read(rows(resultSet, context, select)));
    } catch (RuntimeException e) {
      throw failed(select, e);
    }
  }

  private RenderedSelect rendered(Select select, Narrowing narrowed, KeyForm form) {
    Keyset keyset = root.keyset();
    return keyset == null || select.isPrefetch()
        ? plan.render(select, source, dialect, narrowed, form)
        : SelectRenderer.render(plan.origin(select, source), select, dialect, narrowed, keyset);
  }
}
