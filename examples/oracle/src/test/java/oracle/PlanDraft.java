package oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Throws the dice for plans: random walks over associations that may stand in one plan. */
final class PlanDraft {

  private static final int MOST_STATEMENTS = 6;

  private final Schema schema;
  private final Dice dice;

  private PlanDraft(Schema schema, Dice dice) {
    this.schema = schema;
    this.dice = dice;
  }

  /** Returns the schema with at most so many plans for each of its entities. */
  static Schema planned(Schema schema, Dice dice, int plansOfEach) {
    PlanDraft draft = new PlanDraft(schema, dice);
    List<Entity> entities = schema.entities().stream()
        .map(entity -> new Entity(
            entity.name(), entity.table(), entity.associations(), draft.plans(entity, plansOfEach)))
        .toList();
    return new Schema(schema.packageName(), entities, schema.tables(), schema.references());
  }

  private List<Plan> plans(Entity entity, int number) {
    List<Plan> plans = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 3 * number && plans.size() < number; i++) {
      List<String> paths = paths(entity);
      Tree tree = Tree.of(paths);
      Set<String> batch = new LinkedHashSet<>();
      chooseBatch(entity, tree, "", batch);
      int statements = 1 + prefetches(entity, tree, "", batch);
      boolean possible = !paths.isEmpty()
          && statements <= MOST_STATEMENTS
          && namesDiffer(entity, tree, new HashMap<>());
      if (possible && seen.add(tree.toString() + batch)) {
        plans.add(new Plan("plan" + plans.size(), paths, batch, statements));
      }
    }
    return plans;
  }

  private List<String> paths(Entity entity) {
    Set<String> paths = new LinkedHashSet<>();
    int number = dice.between(1, 4);
    for (int i = 0; i < number && !entity.associations().isEmpty(); i++) {
      paths.add(path(entity, dice.between(1, 4)));
    }
    return List.copyOf(paths);
  }

  private String path(Entity entity, int depth) {
    Association step = dice.oneOf(entity.associations());
    Entity target = schema.entity(step.target());
    boolean last = depth == 1 || target.associations().isEmpty();
    return last ? step.name() : step.name() + "." + path(target, depth - 1);
  }

  /** Batches about every third to-one. */
  private void chooseBatch(Entity entity, Tree tree, String prefix, Set<String> batch) {
    tree.below().forEach((name, below) -> {
      Association association = entity.association(name);
      if (!association.toMany() && dice.oneIn(3)) {
        batch.add(prefix + name);
      }
      chooseBatch(schema.entity(association.target()), below, prefix + name + ".", batch);
    });
  }

  private int prefetches(Entity entity, Tree tree, String prefix, Set<String> batch) {
    int prefetches = 0;
    for (Map.Entry<String, Tree> step : tree.below().entrySet()) {
      Association association = entity.association(step.getKey());
      String path = prefix + step.getKey();
      Entity target = schema.entity(association.target());
      prefetches += (association.toMany() || batch.contains(path) ? 1 : 0)
          + prefetches(target, step.getValue(), path + ".", batch);
    }
    return prefetches;
  }

  /**
   * Whether nested shapes of one name fetch the same; otherwise the plan is an error by design, as
   * {@code parent.parent.parent} is.
   */
  private boolean namesDiffer(Entity entity, Tree tree, Map<String, String> trees) {
    for (Map.Entry<String, Tree> step : tree.below().entrySet()) {
      Entity target = schema.entity(entity.association(step.getKey()).target());
      Tree below = step.getValue();
      if (!below.below().isEmpty()) {
        Set<String> names = new LinkedHashSet<>();
        collectNames(below, names);
        String other = trees.putIfAbsent(target.name() + names, below.toString());
        if (other != null && !other.equals(below.toString())) {
          return false;
        }
      }
      if (!namesDiffer(target, below, trees)) {
        return false;
      }
    }
    return true;
  }

  private static void collectNames(Tree tree, Set<String> names) {
    tree.below().forEach((name, below) -> {
      names.add(name);
      collectNames(below, names);
    });
  }
}
