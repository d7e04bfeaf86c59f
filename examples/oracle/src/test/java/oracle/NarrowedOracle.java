package oracle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Narrows in memory what nested loops join. Check it by eye, with {@link Filter}. */
record NarrowedOracle(Oracle oracle) {

  /** Returns the rows that are left, in their order. */
  List<Map<String, Object>> rows(List<Map<String, Object>> all, Entity entity, Narrowed narrowed) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Map<String, Object> row : all) {
      if (Filter.TRUE.equals(narrowed.where().meant(row, oracle))) {
        rows.add(row);
      }
    }
    rows.sort(order(entity, narrowed));
    int from = (int) Math.min(narrowed.offset(), rows.size());
    int to = (int) Math.min(from + (long) narrowed.limit().orElse(rows.size()), rows.size());
    return rows.subList(from, to);
  }

  /** The first term decides first, and the key where none does. */
  private Comparator<Map<String, Object>> order(Entity entity, Narrowed narrowed) {
    List<Term> terms = new ArrayList<>(narrowed.orders());
    entity
        .table()
        .key()
        .forEach(key -> terms.add(new Term(new Way(List.of(), key), false, null, false)));
    return terms.stream()
        .map(term -> term.meant(oracle))
        .reduce(Comparator::thenComparing)
        .get();
  }

  Map<String, Object> shape(Map<String, Object> row, Entity entity, Tree plan, Narrowed narrowed) {
    Map<String, Object> shape = new TreeMap<>(row);
    plan.below().forEach((name, below) -> {
      Association association = entity.association(name);
      Entity target = oracle.schema().entity(association.target());
      Narrowed there = narrowed.below(name);
      List<Object> found = new ArrayList<>();
      for (Map<String, Object> each : reach(row, association, there)) {
        found.add(shape(each, target, below, there));
      }
      Object list = there.isOrdered() ? found : Canonical.bag(found);
      shape.put(name, association.toMany() ? list : Oracle.only(found, association));
    });
    return shape;
  }

  List<Map<String, Object>> reach(
      Map<String, Object> row, Association association, Narrowed narrowed) {
    List<Map<String, Object>> all = oracle.reach(row, association);
    Entity target = oracle.schema().entity(association.target());
    return association.toMany() ? rows(all, target, narrowed) : all;
  }
}
