package oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys that each batched association of a plan is to be asked for. */
record Promise(Oracle oracle, Set<String> batch, Map<String, Set<List<Object>>> keys) {

  /**
   * Returns the distinct keys by path, in the order in which the statements run; some are empty.
   */
  static Map<String, Set<List<Object>>> keys(
      Oracle oracle, List<Map<String, Object>> roots, Entity entity, Plan plan) {
    Promise promise = new Promise(oracle, plan.batch(), new LinkedHashMap<>());
    promise.visit(new LinkedHashSet<>(roots), entity, plan.tree(), "");
    return promise.keys;
  }

  private void visit(Set<Map<String, Object>> parents, Entity entity, Tree plan, String prefix) {
    plan.below().forEach((name, below) -> {
      Association association = entity.association(name);
      Set<Map<String, Object>> targets = new LinkedHashSet<>();
      for (Map<String, Object> parent : parents) {
        targets.addAll(oracle.reach(parent, association));
      }
      if (association.toMany() || batch.contains(prefix + name)) {
        keys.put(prefix + name, distinct(parents, association.hops().get(0).from()));
      }
      visit(targets, oracle.schema().entity(association.target()), below, prefix + name + ".");
    });
  }

  private static Set<List<Object>> distinct(Set<Map<String, Object>> parents, List<String> from) {
    Set<List<Object>> distinct = new LinkedHashSet<>();
    for (Map<String, Object> parent : parents) {
      List<Object> key = new ArrayList<>();
      from.forEach(component -> key.add(parent.get(component)));
      if (!key.contains(null)) {
        distinct.add(key);
      }
    }
    return distinct;
  }
}
