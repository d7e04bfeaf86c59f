package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.KeyColumns;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** An association that is fetched, by its strategy. */
public sealed interface PlanNode {

  Association association();

  /** Returns the entity that the association starts at. */
  Entity source();

  /** Returns the component of the shape that holds the association. */
  Component component();

  /** Returns the dotted path of components from the root of the plan. */
  String path();

  /** Returns the target and what is fetched with it. */
  PlanTree tree();

  /** Returns whether one row of the target can arrive more than once in its statement. */
  boolean repeats();

  /** Returns the name of the component. */
  default String name() {
    return component().name();
  }

  /** Returns whether a parent may be without a target. */
  default boolean optional() {
    return !required() || component().behindOptional();
  }

  /** Returns whether a reference without a target is an exception. */
  default boolean required() {
    return !association().optional() && component().refinement().where().isEmpty();
  }

  /** Returns the path of the shape that holds the component, empty for the root's. */
  default String holder() {
    return path().substring(0, Math.max(0, path().lastIndexOf('.')));
  }

  /** Returns the association with another tree, at another place of a plan. */
  PlanNode with(String path, PlanTree tree);

  /** Calls the function for this strategy. */
  <R> R match(Function<JoinFetch, R> join, Function<BatchedPrefetch, R> prefetch);

  /** Loaded by a LEFT JOIN in the statement of its parent. */
  record JoinFetch(
      Association association,
      Entity source,
      Component component,
      String path,
      PlanTree tree,
      boolean repeats)
      implements PlanNode {

    /** Returns the prefetch of the same association; it asks for each row once. */
    BatchedPrefetch prefetched() {
      return new BatchedPrefetch(association, source, component, path, tree, false);
    }

    @Override
    public JoinFetch with(String otherPath, PlanTree otherTree) {
      return new JoinFetch(association, source, component, otherPath, otherTree, repeats);
    }

    /**
     * Returns the source's column that tells the target's key, where both are one integral number
     * and the join finds a target whenever there is one.
     */
    public Optional<Column> integralForeignKey() {
      return association
          .match(
              key -> key.columns().stream(),
              one -> Stream.<ColumnPair>of(),
              many -> Stream.<ColumnPair>of(),
              link -> Stream.<ColumnPair>of())
          .filter(pair -> KeyColumns.areKey(tree.entity(), List.of(pair.target())))
          .filter(pair ->
              pair.own().reading().isInteger() && pair.target().reading().isInteger())
          .filter(pair -> component.refinement().where().isEmpty())
          .map(ColumnPair::own)
          .findFirst();
    }

    /** Returns whether the target holds the foreign key of a one-to-one. */
    public boolean inverseOne() {
      return association.match(key -> false, one -> true, many -> false, link -> false);
    }

    /** Returns whether it, or what is joined to its target, is an inverse one-to-one. */
    public boolean leadsToOneToOne() {
      return inverseOne() || tree.joins().stream().anyMatch(JoinFetch::leadsToOneToOne);
    }

    @Override
    public <R> R match(Function<JoinFetch, R> join, Function<BatchedPrefetch, R> prefetch) {
      return join.apply(this);
    }
  }

  /**
   * Loaded by a further statement with the keys of its parents.
   *
   * @param through the passages between the parent and the association's source, mostly none
   */
  record BatchedPrefetch(
      Association association,
      Entity source,
      List<String> through,
      Component component,
      String path,
      PlanTree tree,
      boolean repeats)
      implements PlanNode {
    public BatchedPrefetch {
      through = List.copyOf(through);
    }

    BatchedPrefetch(
        Association association,
        Entity source,
        Component component,
        String path,
        PlanTree tree,
        boolean repeats) {
      this(association, source, List.of(), component, path, tree, repeats);
    }

    /** Returns this for parents that are the rows of the first passage. */
    BatchedPrefetch nearer() {
      List<String> rest = through.subList(1, through.size());
      return new BatchedPrefetch(association, source, rest, component, path, tree, repeats);
    }

    @Override
    public BatchedPrefetch with(String otherPath, PlanTree otherTree) {
      return new BatchedPrefetch(
          association, source, through, component, otherPath, otherTree, repeats);
    }

    /** Returns what the statement is asked with. */
    public AskedKey asked() {
      return AskedKey.of(association, source, tree.entity());
    }

    /** Returns whether the statement is asked with the keys of the parents. */
    public boolean askedWithKey() {
      return through.isEmpty() && asked().isParentKey(source);
    }

    /** Returns whether it is asked with the root's key alone, and not level by level. */
    public boolean askedWithRootKey() {
      return askedWithKey() && path.equals(name()) && !tree.isAgain();
    }

    @Override
    public <R> R match(Function<JoinFetch, R> join, Function<BatchedPrefetch, R> prefetch) {
      return prefetch.apply(this);
    }
  }
}
