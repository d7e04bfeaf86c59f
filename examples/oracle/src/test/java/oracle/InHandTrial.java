package oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The plans of one entity for rows and keys that are in hand, against the oracle. */
record InHandTrial(Trial trial, Oracle oracle, Repository repository, Entity entity, Dice dice) {

  void check(Plan plan) {
    completeRows(plan, repository.list("all"));
    plan.tree().below().keySet().stream()
        .map(entity::association)
        .filter(association -> association.toMany() && from(association).size() == 1)
        .forEach(association -> listForKeys(plan.only(association.name()), association));
  }

  private static List<String> from(Association association) {
    return association.hops().get(0).from();
  }

  private void completeRows(Plan plan, List<?> entities) {
    List<Object> rows = new ArrayList<>();
    for (int i = dice.below(5); i > 0 && !entities.isEmpty(); i--) {
      rows.add(dice.oneOf(entities));
    }
    List<Map<String, Object>> roots = rows.stream().map(InHandTrial::canonical).toList();
    String call = entity.name() + "Repository." + plan.name() + "().of(" + roots + ")";
    Object expected = trial.expected(roots, entity, plan, true);
    trial.compare(call, expected, true, () -> repository.of(plan.name(), rows));
    trial.compareStatements(call, expected, roots, entity, plan.inHand(entity), 0);
  }

  @SuppressWarnings("unchecked") // the canonical form of a record
  static Map<String, Object> canonical(Object row) {
    return (Map<String, Object>) Canonical.of(row);
  }

  private void listForKeys(Plan plan, Association association) {
    String column = from(association).get(0);
    List<Object> keys = chooseKeys(column);
    List<Map<String, Object>> parents =
        keys.stream().map(key -> Map.of(column, key)).toList();
    String call = entity.name() + "Repository." + plan.name() + "()." + association.name() + "Of("
        + keys + ")";
    Object expected = trial.expected(parents, entity, plan, true);
    trial.compare(call, expected, true, () -> shapes(column, association, plan, keys));
    trial.compareStatements(call, expected, parents, entity, plan, 0);
  }

  /** Some values of a column, no two alike, and one that is nobody's. */
  private List<Object> chooseKeys(String column) {
    List<Object> values = oracle.tables().get(entity.table().name()).stream()
        .map(row -> row.get(column))
        .filter(value -> value != null)
        .distinct()
        .toList();
    List<Object> keys =
        new ArrayList<>(dice.shuffled(values).subList(0, Math.min(3, values.size())));
    keys.add(
        dice.below(keys.size() + 1), repository.column(column).kind().value(Kind.ORPHANS + 60));
    return keys;
  }

  /** Returns the lists as parents of which no more is known than the key. */
  private List<Map<String, Object>> shapes(
      String column, Association association, Plan plan, List<Object> keys) {
    List<Map<String, Object>> shapes = new ArrayList<>();
    repository
        .lists(plan.name(), association, keys)
        .forEach((key, list) ->
            shapes.add(Map.of(column, Canonical.of(key), association.name(), Canonical.of(list))));
    return shapes;
  }
}
