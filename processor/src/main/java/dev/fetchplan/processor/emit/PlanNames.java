package dev.fetchplan.processor.emit;

import com.palantir.javapoet.NameAllocator;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.sql.RenderedPlan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The names of the members of one query class: constants and methods, one for each statement. */
final class PlanNames {
  private final FetchPlan inHand;
  private final List<PlanNode> nodes;
  private final NameAllocator constants = new NameAllocator();
  private final NameAllocator methods = new NameAllocator();
  private final Map<String, String> selects = new HashMap<>();
  private final Map<String, String> loaders = new HashMap<>();

  PlanNames(RenderedPlan rendered) {
    FetchPlan plan = rendered.plan();
    this.inHand = rendered.inHand().plan();
    this.nodes = Stream.of(
            plan.tree().allNodes().stream(),
            inHand.taken().stream(),
            inHand.totals().stream().map(FetchPlan.Total::prefetch))
        .<PlanNode>flatMap(Function.identity())
        .toList();
    constants.newName("PLAN");
    for (PlanNode node : nodes) {
      selects.put(node.path(), constants.newName(Words.constant(node.path())));
      loaders.put(node.path(), methods.newName(loader(node)));
    }
    String root = Words.plural(NameForms.decapitalized(plan.root().simpleName()));
    selects.put("", constants.newName(Words.constant(root)));
  }

  private String loader(PlanNode node) {
    String name = node.name();
    boolean namesake =
        nodes.stream().anyMatch(other -> !other.equals(node) && other.name().equals(name));
    return (namesake ? Words.camelCase(node.path()) : name) + "Of";
  }

  /** Returns the constant that holds the statement of the path. */
  String select(String path) {
    return Objects.requireNonNull(selects.get(inHand.statementOf(path)), path);
  }

  /** Returns the method that loads what the path leads to. */
  String loader(String path) {
    return Objects.requireNonNull(loaders.get(inHand.statementOf(path)), path);
  }
}
