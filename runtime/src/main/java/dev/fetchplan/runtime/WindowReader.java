package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Cursors;
import dev.fetchplan.dialect.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Reads the roots of a plan in windows, in an order that the key makes total: one window for a
 * slice, one after the other for all of them.
 *
 * @param <T> the shape
 */
final class WindowReader<T> {

  private final Plan<?, T, ?> plan;
  private final Source source;
  private final Keyset keyset;
  private final Narrowing narrowing;

  WindowReader(Plan<?, T, ?> plan, Source source, Narrowing narrowing) {
    this.plan = plan;
    this.source = source;
    this.keyset = Keyset.of(plan.root(), narrowing);
    this.narrowing = keyset.order(narrowing);
  }

  /** Returns the rows behind a cursor, and the cursor of the last if there are more. */
  <R> R slice(int size, @Nullable String after, BiFunction<List<T>, Optional<String>, R> slice) {
    CursorText text = new CursorText(plan.name(), keyset);
    Narrowing behind = after == null ? narrowing : narrowing.where(keyset.after(text.read(after)));
    return source.with(plan.name(), handle -> {
      KeysetColumns columns = columns(source.dialect(handle));
      Window window = Window.of(size, columns);
      Narrowing oneMore = behind.limit(oneMore(size));
      List<T> rows = plan.load(source, handle, oneMore, RootRows.of(window, keyset));
      Optional<String> next =
          window.hasMore() ? Optional.of(text.write(columns.values())) : Optional.empty();
      return slice.apply(rows, next);
    });
  }

  private KeysetColumns columns(Dialect dialect) {
    return new KeysetColumns(keyset, plan.root().columns() + 1, dialect);
  }

  private static int oneMore(int size) {
    return size == Integer.MAX_VALUE ? size : size + 1;
  }

  void forEach(int size, Consumer<? super T> consumer) {
    source.with(plan.name(), handle -> {
      Dialect dialect = source.dialect(handle);
      boolean begin = dialect.cursors() == Cursors.IN_TRANSACTION && !handle.isInTransaction();
      if (dialect.cursors() == Cursors.NEVER) {
        statementForEach(size, consumer, handle);
      } else if (begin) {
        handle.useTransaction(within -> oneStatement(size, consumer, within));
      } else {
        oneStatement(size, consumer, handle);
      }
      return consumer;
    });
  }

  /** Leaves the result of the root open while the windows are loaded and consumed. */
  private void oneStatement(int size, Consumer<? super T> consumer, Handle handle) {
    Window window = Window.of(size);
    Run opening = new Run(plan, source, handle, narrowing, RootRows.ALL);
    opening.open(size, window, rows -> {
      boolean more = window.begin(rows.resultSet);
      while (more) {
        window.restart();
        consume(plan.load(source, handle, narrowing, RootRows.of(rows)), consumer);
        more = window.hasMore();
      }
    });
  }

  /** Sends a statement for each window, which starts behind the last row of the one before. */
  private void statementForEach(int size, Consumer<? super T> consumer, Handle handle) {
    Narrowing rest = narrowing;
    long left = narrowing.limit().isPresent() ? narrowing.limit().getAsInt() : Long.MAX_VALUE;
    boolean more = true;
    while (more) {
      KeysetColumns columns = columns(source.dialect(handle));
      Window window = Window.of((int) Math.min(size, left), columns);
      Narrowing oneMore = rest.limit((int) Math.min(oneMore(size), left));
      consume(plan.load(source, handle, oneMore, RootRows.of(window, keyset)), consumer);
      left -= size;
      more = window.hasMore();
      if (more) {
        rest = narrowing.uncut().where(keyset.after(columns.values()));
      }
    }
  }

  private void consume(List<T> window, Consumer<? super T> consumer) {
    try {
      window.forEach(consumer);
    } catch (RuntimeException e) {
      throw FetchException.at(plan.name(), "The consumer failed.", e);
    }
  }
}
