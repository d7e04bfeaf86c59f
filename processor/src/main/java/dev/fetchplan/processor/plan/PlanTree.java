package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entity and what is fetched with it.
 *
 * @param columns that are selected of the entity, its key first
 * @param aggregates that are selected behind them
 * @param nodes in the order in which the plan first mentions them
 * @param content what the rows become
 */
public record PlanTree(
    Entity entity,
    List<Column> columns,
    List<Aggregate> aggregates,
    List<PlanNode> nodes,
    Content content) {

  public PlanTree {
    columns = List.copyOf(columns);
    aggregates = List.copyOf(aggregates);
    nodes = List.copyOf(nodes);
  }

  /** Returns the bare entity. */
  public static PlanTree of(Entity entity) {
    return of(entity, List.of(), entity.type());
  }

  /** Returns a generated shape, or the bare entity where nothing is fetched with it. */
  static PlanTree of(Entity entity, List<PlanNode> nodes, ClassRef result) {
    List<Column> columns = selected(entity, entity.columns());
    return new PlanTree(entity, columns, List.of(), nodes, new Content.Whole(result));
  }

  /** Returns the columns in the order in which statements select them: the key first. */
  static List<Column> selected(Entity entity, Collection<Column> needed) {
    List<Column> key = entity.key().columns();
    Stream<Column> others = entity.columns().stream().filter(needed::contains);
    return Stream.concat(key.stream(), others.filter(column -> !key.contains(column)))
        .toList();
  }

  /** Returns the class that the rows become instances of. */
  public ClassRef result() {
    return content.match(
        Content.Whole::type, Content.Chosen::type, Content.Again::type, nothing -> {
          throw new IllegalStateException("nothing is made of " + entity.type());
        });
  }

  /** Returns whether this is the bare entity. */
  public boolean leaf() {
    return nodes.isEmpty() && isWhole();
  }

  /** Returns whether this is the entity or a generated shape, and no shape that a user wrote. */
  public boolean isWhole() {
    return content instanceof Content.Whole;
  }

  /** Returns whether rows are joined for what they lead to, and become nothing themselves. */
  public boolean isPassage() {
    return content instanceof Content.Nothing;
  }

  /** Returns whether the rows are further ones of the shape that holds them. */
  public boolean isAgain() {
    return content instanceof Content.Again;
  }

  /** Returns whether this is a shape that holds shapes of its own kind. */
  public boolean holdsItself() {
    return nodes.stream().anyMatch(node -> node.tree().isAgain());
  }

  /** Returns whether one row of its statement holds all that the result is made of. */
  public boolean completeInRow() {
    return nodes.stream().allMatch(n -> n.match(join -> join.tree().completeInRow(), p -> false));
  }

  /** Returns the association that a part of the shape holds. */
  public PlanNode node(Part.Fetched part) {
    PlanTree tree = this;
    for (String passage : part.joins()) {
      tree = tree.passage(passage).tree();
    }
    return tree.nodes().stream()
        .filter(node -> node.name().equals(part.name()) && !node.tree().isPassage())
        .findFirst()
        .orElseThrow();
  }

  /** Returns the join over an association that rows are joined for what they lead to. */
  public PlanNode.JoinFetch passage(String association) {
    return joins().stream()
        .filter(join -> join.name().equals(association) && join.tree().isPassage())
        .findFirst()
        .orElseThrow();
  }

  /** Returns the associations that are joined to this entity. */
  public List<PlanNode.JoinFetch> joins() {
    return nodes.stream()
        .flatMap(n -> n.match(Stream::of, prefetch -> Stream.<PlanNode.JoinFetch>empty()))
        .toList();
  }

  /** Returns the associations that a shape holds, those behind passages too. */
  public List<PlanNode> visibleNodes() {
    return nodes.stream()
        .flatMap(
            node -> node.tree().isPassage() ? node.tree().visibleNodes().stream() : Stream.of(node))
        .toList();
  }

  /** Returns the joined associations whose rows become something, those behind passages too. */
  public List<PlanNode.JoinFetch> visibleJoins() {
    return visibleNodes().stream()
        .flatMap(n -> n.match(Stream::of, prefetch -> Stream.<PlanNode.JoinFetch>empty()))
        .toList();
  }

  /** Returns this at another place of a plan, where all paths start with others. */
  PlanTree below(String start) {
    List<Aggregate> moved =
        aggregates.stream().map(aggregate -> aggregate.below(start)).toList();
    List<PlanNode> further = nodes.stream()
        .map(node -> node.with(start + node.path(), node.tree().below(start)))
        .toList();
    return new PlanTree(entity, columns, moved, further, content);
  }

  /** Returns every batched prefetch at or below this tree, parents before children. */
  public List<PlanNode.BatchedPrefetch> prefetches() {
    return allNodes().stream()
        .flatMap(n -> n.match(join -> Stream.<PlanNode.BatchedPrefetch>empty(), Stream::of))
        .toList();
  }

  /** Returns the batched prefetches that start at this entity. */
  public List<PlanNode.BatchedPrefetch> ownPrefetches() {
    return nodes.stream()
        .flatMap(n -> n.match(join -> Stream.<PlanNode.BatchedPrefetch>empty(), Stream::of))
        .toList();
  }

  /** Returns the prefetches of further rows of this very shape. */
  public List<PlanNode.BatchedPrefetch> prefetchesAgain() {
    return ownPrefetches().stream().filter(node -> node.tree().isAgain()).toList();
  }

  /** Returns the prefetches that are asked with other columns of this entity than its key. */
  public List<PlanNode.BatchedPrefetch> askedWithOthers() {
    return ownPrefetches().stream().filter(prefetch -> !prefetch.askedWithKey()).toList();
  }

  /** Returns whether this, or a passage from it, has prefetches asked with others than its key. */
  public boolean asksWithOthers() {
    return !askedWithOthers().isEmpty()
        || joins().stream()
            .map(PlanNode::tree)
            .anyMatch(tree -> tree.isPassage() && tree.asksWithOthers());
  }

  /** Returns every association at or below this tree but passages, parents before children. */
  public List<PlanNode> allNodes() {
    List<PlanNode> found = new ArrayList<>();
    for (PlanNode node : nodes) {
      if (!node.tree().isPassage()) {
        found.add(node);
      }
      if (!node.tree().isAgain()) {
        found.addAll(node.tree().allNodes());
      }
    }
    return found;
  }

  /** Returns a text that is equal for trees that become the same, wherever they stand. */
  public String signature() {
    return content.match(
            whole -> whole.type().canonicalName() + " of ",
            chosen -> chosen.type().canonicalName() + " of ",
            again -> again.type().canonicalName() + " of ",
            nothing -> "nothing of ")
        + entity.type().canonicalName()
        + nodes.stream()
            .map(node ->
                node.name() + ":" + (node.tree().isAgain() ? "" : node.tree().signature()))
            .collect(Collectors.joining(",", "{", "}"));
  }
}
