package oracle;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many statements a user's shape is to take, for the keys that there are. */
record ShapePromise(ShapeOracle oracle, int keyLimit) {

  /**
   * Returns their number.
   *
   * @param inHand whether the roots are not read, and nothing can be joined to them
   */
  int statements(List<Map<String, Object>> roots, OwnShape shape, boolean inHand) {
    return (inHand ? 0 : 1) + below(new LinkedHashSet<>(roots), shape, inHand);
  }

  private int below(Set<Map<String, Object>> rows, OwnShape shape, boolean inHand) {
    int statements = 0;
    Set<String> taken = new HashSet<>();
    for (OwnShape.Part part : shape.parts()) {
      List<Association> steps = steps(part);
      if (inHand && !steps.isEmpty() && taken.add(steps.get(0).name())) {
        statements += asked(rows, steps.get(0));
      }
      if (part instanceof OwnShape.Total total && inHand) {
        statements += asked(rows, total.association());
      } else if (part instanceof OwnShape.Fetched fetched) {
        statements += fetched(rows, fetched, inHand && steps.isEmpty());
      }
    }
    return statements;
  }

  private static List<Association> steps(OwnShape.Part part) {
    return part instanceof OwnShape.Value value
        ? value.way().steps()
        : part instanceof OwnShape.Fetched fetched ? fetched.steps() : List.of();
  }

  private int fetched(Set<Map<String, Object>> rows, OwnShape.Fetched part, boolean unjoined) {
    Set<Map<String, Object>> starts = new LinkedHashSet<>();
    rows.forEach(row -> starts.addAll(oracle.reach(row, part.steps())));
    Set<Map<String, Object>> targets = new LinkedHashSet<>();
    starts.forEach(start -> targets.addAll(oracle.targets(start, part)));
    boolean batched = part.association().toMany() || part.batch() || unjoined;
    return (batched ? asked(starts, part.association()) : 0) + held(targets, part.held());
  }

  private int held(Set<Map<String, Object>> rows, OwnShape.Held held) {
    if (held.own() != null) {
      return below(rows, held.own(), false);
    }
    return held.generated() == null
        ? 0
        : Promise.keys(oracle.oracle(), List.copyOf(rows), held.entity(), held.generated())
            .values()
            .stream()
            .mapToInt(this::batches)
            .sum();
  }

  private int asked(Set<Map<String, Object>> rows, Association association) {
    return batches(Promise.distinct(rows, association.hops().get(0).from()));
  }

  private int batches(Set<List<Object>> keys) {
    int width = keys.isEmpty() ? 1 : keys.iterator().next().size();
    int limit = keyLimit / width;
    return (int) ((keys.size() - 1L + limit) / limit);
  }
}
