package dev.fetchplan.processor.sql;

import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import java.util.List;

/**
 * A fetch plan and the statements that it runs.
 *
 * @param root the statement of the root entity
 * @param prefetches one for each batched prefetch of the plan, in the order in which they run
 */
public record RenderedPlan(FetchPlan plan, RenderedSelect root, List<RenderedPrefetch> prefetches) {

  public RenderedPlan {
    prefetches = List.copyOf(prefetches);
  }

  /**
   * A batched prefetch and its statement.
   *
   * @param parentKey the positions of the columns that hold the key of the row's parent
   */
  public record RenderedPrefetch(
      PlanNode.BatchedPrefetch node, RenderedSelect select, List<Integer> parentKey) {

    public RenderedPrefetch {
      parentKey = List.copyOf(parentKey);
    }
  }

  public RenderedPrefetch prefetch(PlanNode.BatchedPrefetch node) {
    return prefetches.stream().filter(p -> p.node().equals(node)).findFirst().orElseThrow();
  }
}
