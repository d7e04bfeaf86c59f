package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Entity;
import java.util.List;

/**
 * The tree of associations that one repository method loads.
 *
 * @param method the name of the repository's method
 */
public record FetchPlan(String method, PlanTree tree) {

  /** Returns the entity that the plan starts from. */
  public Entity root() {
    return tree.entity();
  }

  /** Returns the class that each row of the result is an instance of. */
  public ClassRef result() {
    return tree.result();
  }

  /** Returns the number of statements that a run sends while each key list fits one batch. */
  public int statements() {
    return 1 + prefetches().size();
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
