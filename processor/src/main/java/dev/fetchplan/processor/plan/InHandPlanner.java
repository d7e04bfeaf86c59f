package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Constructor;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.ShapeComponent.Presence;
import dev.fetchplan.processor.model.ShapeComponent.Refinement;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import dev.fetchplan.processor.plan.PlanNode.JoinFetch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes of a plan what it becomes where the rows of the root are in hand: there is no statement to
 * join to, so what is joined to the root is prefetched. A row that is joined for what it leads to
 * becomes a shape of what is taken of it; rows of a tree lead to trees like themselves.
 */
final class InHandPlanner {
  private final FetchPlan plan;
  private final PlanTree root;
  private final Map<String, String> taken = new HashMap<>();
  private final Map<String, String> statements = new HashMap<>();

  InHandPlanner(FetchPlan plan) {
    this.plan = plan;
    this.root = plan.tree();
  }

  FetchPlan plan() {
    root.joins().stream()
        .filter(join -> join.tree().isPassage())
        .forEach(passage -> taken.put(passage.name(), free(passage.name())));
    List<PlanNode> nodes = root.nodes().stream().map(this::prefetched).toList();
    PlanTree tree =
        new PlanTree(root.entity(), root.columns(), root.aggregates(), nodes, content());
    return new FetchPlan(
        plan.method(), plan.repository(), tree, plan.parameters(), Map.copyOf(statements));
  }

  /** Returns the name, or one like it if a component of the shape has that. */
  private String free(String name) {
    boolean used =
        Content.parts(root.content()).stream().anyMatch(part -> part.name().equals(name));
    return used ? free(name + "Row") : name;
  }

  private PlanNode prefetched(PlanNode node) {
    return node.match(
        join -> join.tree().isPassage() ? taken(join) : join.prefetched(),
        prefetch -> prefetch.tree().isAgain() ? tree(prefetch) : prefetch);
  }

  private Content content() {
    return root.content() instanceof Content.Chosen chosen
        ? new Content.Chosen(
            chosen.type(),
            chosen.constructor(),
            chosen.parts().stream().map(this::fromTaken).toList())
        : root.content();
  }

  private Part fromTaken(Part part) {
    return part.joins().isEmpty()
        ? part
        : part.behind(Stream.concat(
                Stream.of(taken.get(part.joins().get(0))), part.joins().stream().skip(1))
            .toList());
  }

  private BatchedPrefetch taken(JoinFetch passage) {
    String name = Objects.requireNonNull(taken.get(passage.name()));
    Presence presence = passage.association().optional() ? Presence.OPTIONAL : Presence.REQUIRED;
    List<Part> parts = Content.parts(root.content()).stream()
        .filter(part -> part.joins().stream().limit(1).anyMatch(passage.name()::equals))
        .map(part -> part.behind(part.joins().stream().skip(1).toList()))
        .toList();
    ClassRef type = plan.repository()
        .nested(NameForms.capitalized(name) + "Of" + root.result().simpleName());
    Content content = new Content.Chosen(type, new Constructor(Optional.empty(), true), parts);
    return new BatchedPrefetch(
        passage.association(),
        root.entity(),
        new Component(name, presence, Refinement.NONE, false),
        name,
        nearer(passage.tree(), content),
        false);
  }

  /** Returns the tree of a passage, whose prefetches are one passage nearer to where they start. */
  private static PlanTree nearer(PlanTree tree, Content content) {
    List<PlanNode> nodes = new ArrayList<>();
    for (PlanNode node : tree.nodes()) {
      nodes.add(node.match(
          join -> join.tree().isPassage()
              ? join.with(join.path(), nearer(join.tree(), join.tree().content()))
              : join,
          BatchedPrefetch::nearer));
    }
    return new PlanTree(tree.entity(), tree.columns(), tree.aggregates(), nodes, content);
  }

  /** Returns the prefetch of whole trees; their statements are those of the plan itself. */
  private BatchedPrefetch tree(BatchedPrefetch further) {
    String start = further.path() + ".";
    PlanTree tree = root.below(start);
    tree.prefetches()
        .forEach(
            prefetch -> statements.put(prefetch.path(), prefetch.path().substring(start.length())));
    boolean repeats = PathPlanner.repeats(further.association(), true, false);
    return new BatchedPrefetch(
        further.association(),
        further.source(),
        further.component(),
        further.path(),
        tree,
        repeats);
  }
}
