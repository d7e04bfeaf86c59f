package dev.fetchplan.processor.plan;

import static java.util.stream.Collectors.joining;

import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Shape;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The tree of associations that one repository method loads.
 *
 * @param method the name of the repository's method
 * @param parameters that the method takes, for conditions that a shape declares
 * @param sameStatements the paths whose statement is that of another path
 */
public record FetchPlan(
    String method,
    ClassRef repository,
    PlanTree tree,
    List<Shape.Parameter> parameters,
    Map<String, String> sameStatements) {

  public FetchPlan {
    parameters = List.copyOf(parameters);
    sameStatements = Map.copyOf(sameStatements);
  }

  FetchPlan(String method, ClassRef repository, PlanTree tree) {
    this(method, repository, tree, List.of());
  }

  FetchPlan(String method, ClassRef repository, PlanTree tree, List<Shape.Parameter> parameters) {
    this(method, repository, tree, parameters, Map.of());
  }

  /** Returns the entity that the plan starts from. */
  public Entity root() {
    return tree.entity();
  }

  /** Returns the class that each row of the result is an instance of. */
  public ClassRef result() {
    return tree.result();
  }

  /** Returns whether a tree is loaded level by level, each further one by one more statement. */
  public boolean levels() {
    return prefetches().stream().anyMatch(prefetch -> prefetch.tree().isAgain());
  }

  /** Returns whether rows in hand can be read by whoever is in the package of the repository. */
  public boolean takesRows() {
    return root().constructor().open()
        || root().type().packageName().equals(repository.packageName());
  }

  /**
   * Returns what this plan becomes where the rows of the root are in hand: there is no statement to
   * join to, so the associations of the root are all prefetched, and its aggregates are
   * {@link #totals}.
   */
  public FetchPlan inHand() {
    return new InHandPlanner(this).plan();
  }

  /** What rows of an association come to, by a statement of its own. */
  public record Total(Aggregate aggregate, PlanNode.BatchedPrefetch prefetch) {}

  /** Returns what is counted for rows in hand, in the order of the root's components. */
  public List<Total> totals() {
    return tree.aggregates().stream()
        .map(aggregate -> new Total(aggregate, aggregate.prefetch(root())))
        .toList();
  }

  /** Returns the prefetches of rows that are asked for because a shape takes a part of them. */
  public List<PlanNode.BatchedPrefetch> taken() {
    return tree.ownPrefetches().stream().filter(node -> isTaken(node.tree())).toList();
  }

  /** Returns whether rows become something that only the repository knows. */
  public boolean isTaken(PlanTree rows) {
    return repository.nested(rows.result().simpleName()).equals(rows.result());
  }

  /** Returns the path that the statement of a path is known by: by and large its own. */
  public String statementOf(String path) {
    return sameStatements.getOrDefault(path, path);
  }

  /** Returns the number of statements that a run sends while each key list fits one batch. */
  public int statements() {
    return 1 + prefetches().size();
  }

  /** Returns what the statements load: the root's table, and the paths of the prefetches. */
  String listStatements() {
    return Stream.concat(
            Stream.of(root().table().name()), prefetches().stream().map(PlanNode::path))
        .collect(joining(", "));
  }

  /** Returns the batched prefetches in the order in which they run. */
  public List<PlanNode.BatchedPrefetch> prefetches() {
    return tree.prefetches();
  }

  /**
   * Returns whether one row of the node's target can arrive more than once in a run, so that its
   * instance must be kept: over one way, or because several ways lead to the same result. Where a
   * one-to-one is joined from its inverse side it is kept too, to see that no two rows of it have
   * one parent.
   */
  public boolean keepsIdentity(PlanNode node) {
    String signature = node.tree().signature();
    List<PlanNode> alike = tree.allNodes().stream()
        .filter(n -> n.tree().signature().equals(signature))
        .toList();
    return alike.size() > 1
        || node.repeats()
        || node.match(PlanNode.JoinFetch::inverseOne, prefetch -> false);
  }
}
