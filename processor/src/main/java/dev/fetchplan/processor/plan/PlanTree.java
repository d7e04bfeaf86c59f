package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entity and the associations that are fetched with it.
 *
 * @param nodes in the order in which the plan first mentions them
 * @param result the entity itself where nothing is fetched with it, else the shape that holds both
 */
public record PlanTree(Entity entity, List<PlanNode> nodes, ClassRef result) {

  public PlanTree {
    nodes = List.copyOf(nodes);
  }

  /** Returns whether this is the bare entity. */
  public boolean leaf() {
    return nodes.isEmpty();
  }

  /** Returns whether one row of its statement holds all that the result is made of. */
  public boolean completeInRow() {
    return nodes.stream().allMatch(n -> n.match(join -> join.tree().completeInRow(), p -> false));
  }

  /** Returns the associations that are joined to this entity. */
  public List<PlanNode.JoinFetch> joins() {
    return nodes.stream()
        .flatMap(n -> n.match(Stream::of, prefetch -> Stream.<PlanNode.JoinFetch>empty()))
        .toList();
  }

  /** Returns every batched prefetch at or below this tree, parents before children. */
  public List<PlanNode.BatchedPrefetch> prefetches() {
    return allNodes().stream()
        .flatMap(n -> n.match(join -> Stream.<PlanNode.BatchedPrefetch>empty(), Stream::of))
        .toList();
  }

  /** Returns the prefetches that are asked with other columns of this entity than its key. */
  public List<PlanNode.BatchedPrefetch> askedWithOthers() {
    return nodes.stream()
        .flatMap(n -> n.match(join -> Stream.<PlanNode.BatchedPrefetch>empty(), Stream::of))
        .filter(prefetch -> !prefetch.askedWithKey())
        .toList();
  }

  /** Returns every association fetched at or below this tree, parents before children. */
  public List<PlanNode> allNodes() {
    List<PlanNode> found = new ArrayList<>();
    for (PlanNode node : nodes) {
      found.add(node);
      found.addAll(node.tree().allNodes());
    }
    return found;
  }

  /** Returns a text that is equal for trees that fetch the same, wherever they stand. */
  public String signature() {
    return entity.type().canonicalName()
        + nodes.stream()
            .map(node -> node.association().name() + ":" + node.tree().signature())
            .collect(Collectors.joining(",", "{", "}"));
  }
}
