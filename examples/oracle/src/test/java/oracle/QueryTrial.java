package oracle;

import dev.fetchplan.query.Page;
import dev.fetchplan.query.Query;
import dev.fetchplan.query.Slice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** One narrowing of a plan, read in all ways that there are, against the oracle. */
final class QueryTrial {

  private final Engine engine;
  private final NarrowedOracle oracle;
  private final Sent sent;
  private final Entity entity;
  private final Plan plan;
  private final Narrowed narrowed;
  private final Query<?, ?, ?, ?, ?> query;
  private final List<Map<String, Object>> rows;

  QueryTrial(
      Engine engine,
      Oracle oracle,
      Sent sent,
      Entity entity,
      Plan plan,
      Narrowed narrowed,
      Query<?, ?, ?, ?, ?> query) {
    this.engine = engine;
    this.oracle = new NarrowedOracle(oracle);
    this.sent = sent;
    this.entity = entity;
    this.plan = plan;
    this.narrowed = narrowed;
    this.query = narrowed.written(query);
    this.rows = this.oracle.rows(all(), entity, narrowed);
  }

  private List<Map<String, Object>> all() {
    return oracle.oracle().tables().get(entity.table().name());
  }

  /** Reads what does not depend on numbers. */
  void read() {
    Object listed = narrowed.isOrdered() ? shapes(rows) : Canonical.bag(shapes(rows));
    check("list()", listed, root() + prefetches(rows), () -> canonical(query.list()));
    check("count()", (long) rows.size(), root(), query::count);
    check("exists()", !rows.isEmpty(), root(), query::exists);
    List<Map<String, Object>> first = rows.subList(0, Math.min(1, rows.size()));
    check(
        "findFirst()",
        shapes(first),
        root() + prefetches(first),
        () -> inOrder(query.findFirst().stream().toList()));
  }

  void forEach(int window) {
    int statements = rows.isEmpty() ? root() : 0;
    for (int from = 0; from < rows.size(); from += window) {
      boolean asksAnew = from == 0 || !engine.keepsCursors();
      int to = Math.min(from + window, rows.size());
      statements += (asksAnew ? 1 : 0) + prefetches(rows.subList(from, to));
    }
    check("forEach(" + window + ")", shapes(rows), statements, () -> {
      List<Object> passed = new ArrayList<>();
      query.forEach(window, passed::add);
      return inOrder(passed);
    });
  }

  void page(int number, int size) {
    int from = Math.min((number - 1) * size, rows.size());
    List<Map<String, Object>> on = rows.subList(from, Math.min(from + size, rows.size()));
    boolean told = on.size() < size && (!on.isEmpty() || number == 1);
    int statements = root() + prefetches(on) + (told ? 0 : root());
    check(
        "page(%d, %d)".formatted(number, size),
        List.of(shapes(on), (long) rows.size()),
        statements,
        () -> {
          Page<?> page = query.page(number, size);
          return List.of(inOrder(page.rows()), page.total());
        });
  }

  void slices(int size) {
    int statements = rows.isEmpty() ? root() : 0;
    for (int from = 0; from < rows.size(); from += size) {
      statements += 1 + prefetches(rows.subList(from, Math.min(from + size, rows.size())));
    }
    check("slices of " + size, shapes(rows), statements, () -> {
      List<Object> passed = new ArrayList<>();
      Slice<?> slice = query.slice(size);
      passed.addAll(slice.rows());
      while (slice.next().isPresent()) {
        slice = query.slice(size, slice.next().get());
        passed.addAll(slice.rows());
      }
      return inOrder(passed);
    });
  }

  void byIds(Repository repository, List<List<Object>> keys, List<Map<String, Object>> found) {
    Set<Map<String, Object>> met = new HashSet<>(rows);
    List<Map<String, Object>> expected = found.stream().filter(met::contains).toList();
    check(
        "byIds(" + keys + ")",
        shapes(expected),
        root() + prefetches(expected),
        () -> inOrder(repository.byIds(query, keys)));
  }

  private int root() {
    return narrowed.takesNothing() ? 0 : 1;
  }

  private int prefetches(List<Map<String, Object>> roots) {
    return (int) Promise.keys(oracle.oracle(), roots, entity, plan, narrowed).values().stream()
        .filter(keys -> !keys.isEmpty())
        .count();
  }

  private List<Object> shapes(List<Map<String, Object>> of) {
    List<Object> shapes = new ArrayList<>();
    of.forEach(row -> shapes.add(oracle.shape(row, entity, plan.tree(), narrowed)));
    return shapes;
  }

  private Object canonical(List<?> shapes) {
    return narrowed.isOrdered() ? inOrder(shapes) : Canonical.bag(inOrder(shapes));
  }

  private List<Object> inOrder(List<?> shapes) {
    return shapes.stream().map(shape -> Canonical.of(shape, narrowed)).toList();
  }

  private void check(String call, Object expected, int statements, Supplier<?> actual) {
    sent.clear();
    Object answer;
    try {
      answer = actual.get();
    } catch (RuntimeException e) {
      answer = Failure.trace(e);
    }
    if (!expected.equals(answer) || sent.statements().size() != statements) {
      throw new Failure(
          "%s: %sRepository.%s() of %s\n%s.%s"
              .formatted(engine, entity.name(), plan.name(), plan.paths(), narrowed, call),
          List.of(
              "expected " + expected, "but was  " + answer, "with " + statements + " statements"),
          sent.statements());
    }
  }
}
