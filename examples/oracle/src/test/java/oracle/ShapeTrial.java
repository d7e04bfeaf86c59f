package oracle;

import dev.fetchplan.query.Query;
import dev.fetchplan.runtime.FetchException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** A shape that a user wrote, read from a database and completed in hand, against the oracle. */
record ShapeTrial(Trial trial, ShapeOracle oracle, Repository entities, int keyLimit, Dice dice) {

  void check(Schema schema, OwnShape shape, Jdbi jdbi, ClassLoader loader) {
    Object repository = Reflection.make(loader, name(schema, shape), jdbi);
    Query<?, ?, ?, ?, ?> query =
        (Query<?, ?, ?, ?, ?>) Reflection.call(repository, "all", arguments(repository, shape));
    trial.requireEqual(shape.name(), shape.statements(), query.statements().size());

    List<Map<String, Object>> all =
        oracle.oracle().tables().get(shape.entity().table().name());
    compare(shape, all, false, query::list);

    List<?> rows = entities.list("all");
    List<Object> some = new ArrayList<>();
    for (int i = dice.below(5); i > 0 && !rows.isEmpty(); i--) {
      some.add(dice.oneOf(rows));
    }
    List<Map<String, Object>> inHand = some.stream().map(InHandTrial::canonical).toList();
    compare(shape, inHand, true, () -> (List<?>) Reflection.call(query, "of", some));
  }

  private static String name(Schema schema, OwnShape shape) {
    return schema.packageName() + "." + shape.name() + "Repository";
  }

  private void compare(
      OwnShape shape, List<Map<String, Object>> roots, boolean inHand, Supplier<List<?>> actual) {
    String call = shape.name() + (inHand ? ".of(" + roots + ")" : ".list()");
    Object expected = expected(roots, shape, inHand);
    trial.compare(call, expected, () -> {
      List<Object> read =
          actual.get().stream().map(each -> Canonical.of(each, shape.orders())).toList();
      return inHand ? read : Canonical.bag(read);
    });
    if (!FetchException.class.equals(expected)) {
      int statements = roots.isEmpty() && inHand
          ? 0
          : new ShapePromise(oracle, keyLimit).statements(roots, shape, inHand);
      trial.requireStatements(call, statements);
    }
  }

  private Object expected(List<Map<String, Object>> roots, OwnShape shape, boolean ordered) {
    try {
      List<Object> shapes = new ArrayList<>();
      roots.forEach(row -> shapes.add(oracle.shape(row, shape)));
      return ordered ? shapes : Canonical.bag(shapes);
    } catch (Oracle.Missing e) {
      return FetchException.class;
    }
  }

  /** Returns the values of the parameters, in the order of the method's. */
  private Object[] arguments(Object repository, OwnShape shape) {
    Map<String, ShapeSource.Given> given = ShapeSource.of(shape).parameters();
    Method all = Arrays.stream(repository.getClass().getMethods())
        .filter(method -> method.getName().equals("all"))
        .findFirst()
        .orElseThrow();
    return Arrays.stream(all.getParameters())
        .map(Parameter::getName)
        .map(name -> argument(repository, given.get(name)))
        .toArray();
  }

  private static Object argument(Object repository, ShapeSource.Given given) {
    Way way = new Way(List.of(), given.column());
    List<Object> values =
        given.values().stream().map(value -> way.java(value, repository)).toList();
    return given.several() ? values : values.get(0);
  }
}
