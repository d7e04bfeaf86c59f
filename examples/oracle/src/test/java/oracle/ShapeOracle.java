package oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Builds in memory what a user's shape holds of a row. Check it by eye, with {@link Oracle}. */
record ShapeOracle(Oracle oracle) {

  Map<String, Object> shape(Map<String, Object> row, OwnShape shape) {
    Map<String, Object> built = new TreeMap<>();
    for (OwnShape.Part part : shape.parts()) {
      built.put(part.name(), part(row, shape, part));
    }
    return built;
  }

  private Object part(Map<String, Object> row, OwnShape shape, OwnShape.Part part) {
    if (part instanceof OwnShape.Value value) {
      List<Map<String, Object>> end = reach(row, value.way().steps());
      return end.isEmpty() ? null : end.get(0).get(value.way().column().component());
    } else if (part instanceof OwnShape.Total total) {
      long rows = oracle.reach(row, total.association()).stream()
          .filter(each -> Filter.TRUE.equals(total.where().meant(each, oracle)))
          .count();
      return total.counted() ? (Object) rows : (Object) (rows > 0);
    } else if (part instanceof OwnShape.Fetched fetched) {
      return fetched(row, fetched);
    }
    return new TreeMap<>(row);
  }

  private Object fetched(Map<String, Object> row, OwnShape.Fetched part) {
    List<Object> found = new ArrayList<>();
    List<Map<String, Object>> starts = reach(row, part.steps());
    for (Map<String, Object> start : starts) {
      targets(start, part).forEach(each -> found.add(held(each, part.held())));
    }
    if (part.association().toMany()) {
      return part.narrowed().isOrdered() ? found : Canonical.bag(found);
    }
    boolean required = part.association().required() && !part.restricted() && !starts.isEmpty();
    if (found.isEmpty() && required) {
      throw new Oracle.Missing();
    }
    return found.isEmpty() ? null : found.get(0);
  }

  List<Map<String, Object>> targets(Map<String, Object> start, OwnShape.Fetched part) {
    List<Map<String, Object>> all = oracle.reach(start, part.association());
    return new NarrowedOracle(oracle).rows(all, part.held().entity(), part.narrowed());
  }

  private Object held(Map<String, Object> row, OwnShape.Held held) {
    Tree plan = held.generated() == null ? Tree.of(List.of()) : held.generated().tree();
    return held.own() == null ? oracle.shape(row, held.entity(), plan) : shape(row, held.own());
  }

  /** Returns the row that to-one associations lead to, or none; a required one must be there. */
  List<Map<String, Object>> reach(Map<String, Object> row, List<Association> steps) {
    List<Map<String, Object>> at = List.of(row);
    for (Association step : steps) {
      List<Map<String, Object>> next = at.isEmpty() ? at : oracle.reach(at.get(0), step);
      if (next.isEmpty() && !at.isEmpty() && step.required()) {
        throw new Oracle.Missing();
      }
      at = next;
    }
    return at;
  }
}
