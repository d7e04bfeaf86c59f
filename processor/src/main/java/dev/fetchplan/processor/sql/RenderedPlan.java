package dev.fetchplan.processor.sql;

import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import java.util.List;

/**
 * A fetch plan and the statements that it runs.
 *
 * @param root the statement of the root entity
 * @param prefetches one for each batched prefetch of the plan, in the order in which they run
 * @param inHand the same where the rows of the root are in hand
 */
public record RenderedPlan(
    FetchPlan plan, RenderedSelect root, List<RenderedPrefetch> prefetches, InHand inHand) {

  public RenderedPlan {
    prefetches = List.copyOf(prefetches);
  }

  /**
   * What a plan runs where the rows of the root are in hand.
   *
   * @param prefetches among them all that the plan runs otherwise
   * @param totals the statements of the root's aggregates
   */
  public record InHand(
      FetchPlan plan, List<RenderedPrefetch> prefetches, List<RenderedTotal> totals) {

    public InHand {
      prefetches = List.copyOf(prefetches);
      totals = List.copyOf(totals);
    }

    /** Returns the prefetches whose statements are not those of others. */
    public List<RenderedPrefetch> distinct() {
      return prefetches.stream()
          .filter(prefetch -> {
            String path = prefetch.node().path();
            return plan.statementOf(path).equals(path);
          })
          .toList();
    }

    /** Returns how many statements are sent while each key list fits one batch. */
    public int statements() {
      return prefetches.size() + totals.size();
    }
  }

  /**
   * What rows come to for each key, and the statement that tells; it selects what it was asked with
   * first.
   */
  public record RenderedTotal(FetchPlan.Total total, RenderedSelect select) {}

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
}
