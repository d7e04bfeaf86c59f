package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.LinkTable;
import java.util.List;
import java.util.function.Function;

/** An association that is fetched, by its strategy. */
public sealed interface PlanNode {

  Association association();

  /** Returns the dotted path from the root of the plan. */
  String path();

  /** Returns the target and what is fetched with it. */
  PlanTree tree();

  /** Returns whether one row of the target can arrive more than once in its statement. */
  boolean repeats();

  /** Returns whether the target holds the foreign key of a one-to-one. */
  default boolean inverseOne() {
    return association().match(key -> false, one -> true, many -> false, link -> false);
  }

  /** Returns the columns of the parent whose values the association's statement is asked with. */
  default List<Column> asked() {
    return association()
        .match(
            key -> key.columns().stream().map(ColumnPair::own).toList(),
            one -> one.columns().stream().map(ColumnPair::own).toList(),
            many -> many.columns().stream().map(ColumnPair::own).toList(),
            link -> link.link().source().stream().map(LinkTable.LinkColumn::key).toList());
  }

  /** Calls the function for this strategy. */
  <R> R match(Function<JoinFetch, R> join, Function<BatchedPrefetch, R> prefetch);

  /** Loaded by a LEFT JOIN in the statement of its parent. */
  record JoinFetch(Association association, String path, PlanTree tree, boolean repeats)
      implements PlanNode {
    @Override
    public <R> R match(Function<JoinFetch, R> join, Function<BatchedPrefetch, R> prefetch) {
      return join.apply(this);
    }
  }

  /** Loaded by a further statement with the keys of its parents. */
  record BatchedPrefetch(Association association, String path, PlanTree tree, boolean repeats)
      implements PlanNode {
    @Override
    public <R> R match(Function<JoinFetch, R> join, Function<BatchedPrefetch, R> prefetch) {
      return prefetch.apply(this);
    }
  }
}
