package oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The keys that each batched association of a plan is to be asked for. */
record Promise(NarrowedOracle oracle, Set<String> batch, Map<String, Set<List<Object>>> keys) {

  /**
   * Returns the distinct keys by path, in the order in which the statements run; some are empty.
   */
  static Map<String, Set<List<Object>>> keys(
      Oracle oracle, List<Map<String, Object>> roots, Entity entity, Plan plan) {
    return keys(oracle, roots, entity, plan, Narrowed.NOTHING);
  }

  /** Returns the same for what a caller narrows; an association that takes nothing asks nothing. */
  static Map<String, Set<List<Object>>> keys(
      Oracle oracle, List<Map<String, Object>> roots, Entity entity, Plan plan, Narrowed narrowed) {
    Promise promise = new Promise(new NarrowedOracle(oracle), plan.batch(), new LinkedHashMap<>());
    promise.visit(new LinkedHashSet<>(roots), entity, plan.tree(), narrowed, "");
    return promise.keys;
  }

  private void visit(
      Set<Map<String, Object>> parents,
      Entity entity,
      Tree plan,
      Narrowed narrowed,
      String prefix) {
    plan.below().forEach((name, below) -> {
      Association association = entity.association(name);
      Narrowed there = narrowed.below(name);
      Set<Map<String, Object>> targets = new LinkedHashSet<>();
      for (Map<String, Object> parent : parents) {
        targets.addAll(oracle.reach(parent, association, there));
      }
      if (association.toMany() || batch.contains(prefix + name)) {
        Set<Map<String, Object>> asking = there.takesNothing() ? Set.of() : parents;
        keys.put(prefix + name, distinct(asking, association.hops().get(0).from()));
      }
      Entity target = oracle.oracle().schema().entity(association.target());
      visit(targets, target, below, there, prefix + name + ".");
    });
  }

  static Set<List<Object>> distinct(Set<Map<String, Object>> parents, List<String> from) {
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
