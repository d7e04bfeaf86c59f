package dev.fetchplan.processor.plan;

import static java.util.stream.Collectors.joining;

import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Shape;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tree of associations that one repository method loads.
 *
 * @param method the name of the repository's method
 * @param parameters that the method takes, for conditions that a shape declares
 */
public record FetchPlan(
    String method, ClassRef repository, PlanTree tree, List<Shape.Parameter> parameters) {

  public FetchPlan {
    parameters = List.copyOf(parameters);
  }

  FetchPlan(String method, ClassRef repository, PlanTree tree) {
    this(method, repository, tree, List.of());
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

  /** Returns whether the plan fetches something that rows in hand can be completed with. */
  public boolean isCompletable() {
    return tree.isWhole() && !tree.leaf();
  }

  /**
   * Returns what this plan becomes where the rows of the root are in hand: there is no statement to
   * join to, so the associations of the root are all prefetched.
   */
  public FetchPlan inHand() {
    return tree.isWhole() ? new FetchPlan(method, repository, tree.prefetched(), parameters) : this;
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
