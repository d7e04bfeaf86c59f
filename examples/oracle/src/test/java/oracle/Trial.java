package oracle;

import dev.fetchplan.runtime.FetchException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** All plans of one schema, on one database with one set of rows, against the oracle. */
final class Trial implements AutoCloseable {

  private final Schema schema;
  private final ClassLoader loader;
  private final Connection connection;
  private final Jdbi jdbi;
  private final Engine engine;
  private final Oracle oracle;
  private final Sent sent = new Sent();
  private final Dice dice;
  private final boolean narrowing;

  /** Makes a database of its own, with the rows. */
  Trial(Schema schema, ClassLoader loader, Engine engine, Data data, Dice dice)
      throws SQLException {
    this.schema = schema;
    this.loader = loader;
    this.engine = engine;
    this.dice = dice;
    this.narrowing = !data.isLarge();
    this.connection = engine.open();
    engine.create(connection, schema, dice);
    Tables.fill(connection, schema, data);
    Tables.requireEqual(data.rows(), Tables.read(connection, schema));
    this.oracle = new Oracle(schema, data.rows());
    this.jdbi = engine.jdbi(connection);
    jdbi.setSqlLogger(sent);
  }

  /** Returns the number of statements that were sent; fails if anything is not as it should be. */
  int run() {
    for (Entity entity : schema.entities()) {
      check(entity, new Plan("all", List.of(), Set.of(), 1));
      entity.plans().forEach(plan -> check(entity, plan));
    }
    schema.shapes().stream().filter(this::fits).forEach(this::check);
    return sent.total();
  }

  Oracle oracle() {
    return oracle;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** Whether what a shape holds is not too much to look at: large data multiply at each level. */
  private boolean fits(OwnShape shape) {
    return narrowing || shape.statements() <= 3;
  }

  private void check(OwnShape shape) {
    Repository entities = new Repository(loader, schema, shape.entity(), jdbi);
    ShapeOracle expected = new ShapeOracle(oracle);
    new ShapeTrial(this, expected, entities, engine.keyLimit(), dice.another())
        .check(schema, shape, jdbi, loader);
  }

  /** Runs a plan in all ways, on a handle of its own or one that it is given. */
  void check(Entity entity, Plan plan) {
    if (dice.oneIn(2)) {
      check(new Repository(loader, schema, entity, jdbi), entity, plan);
    } else {
      jdbi.useHandle(handle -> check(new Repository(loader, schema, entity, handle), entity, plan));
    }
  }

  private void check(Repository repository, Entity entity, Plan plan) {
    String name = plan.name();
    String call = entity.name() + "Repository." + name + "()";
    List<Map<String, Object>> all = oracle.tables().get(entity.table().name());
    requireEqual(call + ".statements()", plan.statements(), repository.statements(name));

    Object graph = expected(all, entity, plan, false);
    compare(call + ".list()", graph, false, () -> repository.list(name));
    compareStatements(call + ".list()", graph, all, entity, plan, 1);

    List<List<Object>> keys = chooseKeys(entity, all);
    List<Map<String, Object>> found = find(entity, all, keys);
    Object asked = expected(found, entity, plan, true);
    compare(call + ".byIds(" + keys + ")", asked, true, () -> repository.byIds(name, keys));
    compareStatements(call + ".byIds(" + keys + ")", asked, found, entity, plan, 1);

    List<Object> key = dice.oneOf(keys);
    List<Map<String, Object>> one = find(entity, all, List.of(key));
    Object single = expected(one, entity, plan, true);
    compare(call + ".byId(" + key + ")", single, true, () -> repository.byId(name, key));
    if (!one.isEmpty() || !engine.sendsTogether()) { // else associations are asked with the key
      compareStatements(call + ".byId(" + key + ")", single, one, entity, plan, 1);
    }
    new InHandTrial(this, oracle, repository, entity, dice).check(plan);
    if (narrowing && !FetchException.class.equals(graph)) {
      narrow(repository, entity, plan, keys, dice.another());
    }
  }

  /** Reads the plan narrowed, in all ways; no row is missing and none are too many to look at. */
  private void narrow(
      Repository repository, Entity entity, Plan plan, List<List<Object>> keys, Dice own) {
    Narrowed narrowed = new NarrowedDraft(oracle, own).of(entity, plan.tree());
    QueryTrial trial = trial(repository, entity, plan, narrowed);
    trial.read();
    trial.forEach(own.between(1, 5));
    QueryTrial uncut = trial(repository, entity, plan, narrowed.uncut());
    uncut.page(own.between(1, 3), own.between(1, 5));
    uncut.slices(own.between(1, 5));
    uncut.byIds(
        repository, keys, find(entity, oracle.tables().get(entity.table().name()), keys));
  }

  private QueryTrial trial(Repository repository, Entity entity, Plan plan, Narrowed narrowed) {
    return new QueryTrial(
        engine, oracle, sent, entity, plan, narrowed, repository.query(plan.name()));
  }

  /** Some keys, one of them perhaps twice, and one that is nobody's. */
  private List<List<Object>> chooseKeys(Entity entity, List<Map<String, Object>> all) {
    List<List<Object>> keys = new ArrayList<>();
    for (int i = 0; i < 3 && !all.isEmpty(); i++) {
      keys.add(key(entity, dice.oneOf(all)));
    }
    List<Object> nobody = new ArrayList<>();
    entity.table().key().forEach(column -> nobody.add(column.kind().value(Kind.ORPHANS + 60)));
    keys.add(dice.below(keys.size() + 1), nobody);
    return keys;
  }

  private static List<Object> key(Entity entity, Map<String, Object> row) {
    return entity.table().key().stream()
        .map(column -> row.get(column.component()))
        .toList();
  }

  private static List<Map<String, Object>> find(
      Entity entity, List<Map<String, Object>> all, List<List<Object>> keys) {
    List<Map<String, Object>> found = new ArrayList<>();
    for (List<Object> key : keys) {
      all.stream().filter(row -> key(entity, row).equals(key)).forEach(found::add);
    }
    return found;
  }

  /** Returns the graph, or what is said instead if a required row is missing. */
  Object expected(List<Map<String, Object>> roots, Entity entity, Plan plan, boolean ordered) {
    try {
      List<Object> shapes = new ArrayList<>();
      roots.forEach(row -> shapes.add(oracle.shape(row, entity, plan.tree())));
      return ordered ? shapes : Canonical.bag(shapes);
    } catch (Oracle.Missing e) {
      return FetchException.class;
    }
  }

  void compare(String call, Object expected, boolean ordered, Supplier<List<?>> actual) {
    compare(call, expected, () -> {
      List<?> shapes = actual.get();
      return ordered ? shapes.stream().map(Canonical::of).toList() : Canonical.of(shapes);
    });
  }

  /** Compares what is expected with an answer in its canonical form. */
  void compare(String call, Object expected, Supplier<Object> actual) {
    sent.clear();
    Object answer;
    try {
      answer = actual.get();
    } catch (FetchException e) {
      answer = FetchException.class.equals(expected) ? FetchException.class : Failure.trace(e);
    } catch (RuntimeException e) {
      answer = Failure.trace(e);
    }
    requireEqual(call, expected, answer);
  }

  /** @param rootStatements 1, or 0 where rows or keys are in hand */
  void compareStatements(
      String call,
      Object expected,
      List<Map<String, Object>> roots,
      Entity entity,
      Plan plan,
      int rootStatements) {
    if (FetchException.class.equals(expected)) {
      return;
    }
    Map<String, Set<List<Object>>> promised = Promise.keys(oracle, roots, entity, plan);
    List<String> problems =
        new PromiseCheck(sent.statements(), engine.keyLimit(), rootStatements).problems(promised);
    if (!problems.isEmpty()) {
      throw new Failure(engine + ": " + call, problems, sent.statements());
    }
  }

  void requireStatements(String call, int promised) {
    requireEqual(call + ", statements", promised, sent.statements().size());
  }

  void requireEqual(String call, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new Failure(
          engine + ": " + call,
          List.of("expected " + expected, "but was  " + actual),
          sent.statements());
    }
  }
}
