package oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins whole tables in memory with nested loops. Check it by eye: all else here only feeds it. */
record Oracle(Schema schema, Map<String, List<Map<String, Object>>> tables) {

  /** A required row is missing, which is a FetchException. */
  static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  Map<String, Object> shape(Map<String, Object> row, Entity entity, Tree plan) {
    Map<String, Object> shape = new TreeMap<>(row);
    plan.below().forEach((name, below) -> {
      Association association = entity.association(name);
      Entity target = schema.entity(association.target());
      List<Object> found = new ArrayList<>();
      for (Map<String, Object> there : reach(row, association)) {
        found.add(shape(there, target, below));
      }
      shape.put(name, association.toMany() ? Canonical.bag(found) : only(found, association));
    });
    return shape;
  }

  List<Map<String, Object>> reach(Map<String, Object> row, Association association) {
    List<Map<String, Object>> reached = List.of(row);
    for (Hop hop : association.hops()) {
      List<Map<String, Object>> next = new ArrayList<>();
      for (Map<String, Object> here : reached) {
        for (Map<String, Object> there : tables.get(hop.table())) {
          if (hop.leads(here, there)) {
            next.add(there);
          }
        }
      }
      reached = next;
    }
    return reached;
  }

  static Object only(List<Object> found, Association association) {
    if (found.isEmpty() && association.required()) {
      throw new Missing();
    }
    if (found.size() > 1) {
      throw new IllegalStateException("The data has two targets for " + association);
    }
    return found.isEmpty() ? null : found.get(0);
  }
}
