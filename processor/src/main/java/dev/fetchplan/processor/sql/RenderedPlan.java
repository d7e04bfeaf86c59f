package dev.fetchplan.processor.sql;

import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import java.util.List;

/**
 * A fetch plan and the statements that it runs.
 *
 * @param root the statement of the root entity
 * @param prefetches one for each batched prefetch of the plan, in the order in which they run
 * @param inHand the same where the rows of the root are in hand: all of {@code prefetches}, and one
 *     for each association that is joined to the root
 */
public record RenderedPlan(
    FetchPlan plan,
    RenderedSelect root,
    List<RenderedPrefetch> prefetches,
    List<RenderedPrefetch> inHand) {

  public RenderedPlan {
    prefetches = List.copyOf(prefetches);
    inHand = List.copyOf(inHand);
  }

  /**
   * A batched prefetch and its statement.
   *
   * @param asked the positions of the columns that hold what it was asked with
   */
  public record RenderedPrefetch(
      PlanNode.BatchedPrefetch node, RenderedSelect select, List<Integer> asked) {

    public RenderedPrefetch {
      asked = List.copyOf(asked);
    }
  }

  public RenderedPrefetch prefetch(PlanNode.BatchedPrefetch node) {
    return prefetches.stream().filter(p -> p.node().equals(node)).findFirst().orElseThrow();
  }
}
