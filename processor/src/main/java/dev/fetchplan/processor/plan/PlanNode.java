package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Entity;
import java.util.function.Function;

/** An association that is fetched, by its strategy. */
public sealed interface PlanNode {

  Association association();

  /** Returns the entity that the association starts at. */
  Entity source();

  /** Returns the dotted path from the root of the plan. */
  String path();

  /** Returns the target and what is fetched with it. */
  PlanTree tree();

  /** Returns whether one row of the target can arrive more than once in its statement. */
  boolean repeats();

  /** Calls the function for this strategy. */
  <R> R match(Function<JoinFetch, R> join, Function<BatchedPrefetch, R> prefetch);

  /** Loaded by a LEFT JOIN in the statement of its parent. */
  record JoinFetch(
      Association association, Entity source, String path, PlanTree tree, boolean repeats)
      implements PlanNode {

    /** Returns whether the target holds the foreign key of a one-to-one. */
    public boolean inverseOne() {
      return association.match(key -> false, one -> true, many -> false, link -> false);
    }

    @Override
    public <R> R match(Function<JoinFetch, R> join, Function<BatchedPrefetch, R> prefetch) {
      return join.apply(this);
    }
  }

  /** Loaded by a further statement with the keys of its parents. */
  record BatchedPrefetch(
      Association association, Entity source, String path, PlanTree tree, boolean repeats)
      implements PlanNode {

    /** Returns what the statement is asked with. */
    public AskedKey asked() {
      return AskedKey.of(association, source, tree.entity());
    }

    /** Returns whether the statement is asked with the keys of the parents. */
    public boolean askedWithKey() {
      return asked().isParentKey(source);
    }

    @Override
    public <R> R match(Function<JoinFetch, R> join, Function<BatchedPrefetch, R> prefetch) {
      return prefetch.apply(this);
    }
  }
}
