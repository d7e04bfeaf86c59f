package dev.fetchplan.processor.emit;

import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which row reader each path of a plan is read by. Paths that lead to the same complete result
 * share one, so that they share instances; what several statements share is made where the first
 * statement above them all is, and handed down.
 */
final class Readers {
  private final Map<String, PlanTree> trees = new LinkedHashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> statements = new LinkedHashSet<>();
  private final Set<String> toMany = new LinkedHashSet<>();
  private final List<BatchedPrefetch> prefetches;
  private final Readers widest;

  /** Returns the readers of a plan for rows in hand. */
  Readers(FetchPlan inHand) {
    this(inHand, Optional.empty());
  }

  /**
   * Returns the readers of a plan.
   *
   * @param inHand those where the rows of the root are in hand: the statements that are the same
   *     share with others what they share there
   */
  Readers(FetchPlan plan, Readers inHand) {
    this(plan, Optional.of(inHand));
  }

  private Readers(FetchPlan plan, Optional<Readers> inHand) {
    this.widest = inHand.orElse(this);
    collect("", plan.tree());
    statements.add("");
    this.prefetches = plan.prefetches().stream()
        .filter(prefetch -> !prefetch.tree().isAgain())
        .toList();
    prefetches.forEach(prefetch -> statements.add(prefetch.path()));
    plan.tree().allNodes().stream()
        .filter(node -> node.association().toMany())
        .forEach(node -> toMany.add(node.path()));
  }

  /** Collects what is joined before what it is joined to, and both before what is prefetched. */
  private void collect(String path, PlanTree tree) {
    tree.visibleNodes().forEach(node -> parents.put(node.path(), path));
    tree.visibleJoins().forEach(join -> collect(join.path(), join.tree()));
    trees.put(path, tree);
    tree.visibleNodes().stream()
        .filter(node -> node instanceof BatchedPrefetch && !node.tree().isAgain())
        .forEach(prefetch -> collect(prefetch.path(), prefetch.tree()));
  }

  PlanTree tree(String path) {
    return Objects.requireNonNull(trees.get(path), path);
  }

  /** Returns the association whose statement it is; none for the root's. */
  Optional<BatchedPrefetch> prefetch(String statement) {
    return prefetches.stream().filter(node -> node.path().equals(statement)).findFirst();
  }

  boolean isToMany(String path) {
    return toMany.contains(path);
  }

  /** Returns what is equal for paths that share a reader. */
  String id(String path) {
    PlanTree tree = tree(path);
    return tree.completeInRow() && !path.isEmpty()
        ? "complete " + tree.signature()
        : "reader " + path;
  }

  /** Returns the paths whose rows come with a statement, what is joined first. */
  List<String> pathsOf(String statement) {
    return select(path -> statementOf(path).equals(statement));
  }

  /** Returns the statement that the rows of a path come with first. */
  String statementOf(String path) {
    String at = path;
    while (!statements.contains(at)) {
      at = parent(at);
    }
    return at;
  }

  /**
   * Returns a path for each reader that the method of a statement is given: those of parts are not,
   * unless another path leads to what they read.
   */
  List<String> given(String statement) {
    Set<String> shared = ids(shared(statement));
    return distinct(select(path -> within(path, statement)
        && shared.contains(id(path))
        && !(isPart(path) && shared.contains(id(parent(path))))));
  }

  /**
   * Returns a path for each reader that a statement, or one below it, has in common with others.
   */
  List<String> shared(String statement) {
    List<String> within = select(path -> within(path, statement));
    Set<String> elsewhere = ids(select(path -> !within(path, statement)));
    elsewhere.addAll(widest.ids(widest.select(path -> !widest.within(path, statement))));
    return distinct(within.stream().filter(path -> elsewhere.contains(id(path))).toList());
  }

  /** Returns whether the reader is called by that of the parent, and by nobody else. */
  private boolean isPart(String path) {
    return !path.isEmpty() && !statements.contains(path) && tree(parent(path)).completeInRow();
  }

  /** Returns a path for each reader that the method of a statement makes. */
  List<String> made(String statement) {
    Set<String> others = ids(shared(statement));
    for (String below : statements) {
      if (!below.equals(statement) && within(below, statement)) {
        others.addAll(ids(made(below)));
      }
    }
    List<String> within = select(path -> within(path, statement));
    return distinct(within.stream().filter(path -> !others.contains(id(path))).toList());
  }

  /** Returns whether several paths share the reader. */
  boolean isShared(String path) {
    String id = id(path);
    return trees.keySet().stream().filter(other -> id(other).equals(id)).count() > 1;
  }

  private List<String> select(Predicate<String> wanted) {
    return trees.keySet().stream().filter(wanted).toList();
  }

  private Set<String> ids(List<String> paths) {
    Set<String> ids = new LinkedHashSet<>();
    paths.forEach(path -> ids.add(id(path)));
    return ids;
  }

  private List<String> distinct(List<String> paths) {
    Set<String> seen = new LinkedHashSet<>();
    List<String> first = new ArrayList<>();
    for (String path : paths) {
      if (seen.add(id(path))) {
        first.add(path);
      }
    }
    return first;
  }

  private boolean within(String path, String above) {
    String at = path;
    while (!at.equals(above) && !at.isEmpty()) {
      at = parent(at);
    }
    return at.equals(above);
  }

  /** Returns the path of the shape that holds what a path leads to, empty for the root's. */
  String parent(String path) {
    return parents.getOrDefault(path, "");
  }
}
