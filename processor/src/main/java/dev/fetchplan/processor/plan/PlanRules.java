package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import dev.fetchplan.processor.model.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a plan may be whose paths are known. */
final class PlanRules {
  /** The most slots that parameters of a method may take, by the class file format (JVMS 4.3.3). */
  private static final int MOST_SLOTS = 254;

  private final Entity entity;
  private final Diagnostics diagnostics;

  PlanRules(Entity entity, Diagnostics diagnostics) {
    this.entity = entity;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports {@code [NotPublic]} or {@code [ShapeNameTaken]}, {@code [TooManyComponents]} and
   * {@code [TooManyStatements]}; returns whether there is nothing to report.
   */
  boolean check(FetchRequest request, FetchPlan plan) {
    boolean names = checkAccess(request, plan) && checkShapeNames(request, plan);
    boolean slots = checkSlots(request, plan);
    boolean budget = checkBudget(request, plan);
    return names && slots && budget;
  }

  /** Reports {@code [NotPublic]} if the plan makes entities that its package has no access to. */
  private boolean checkAccess(FetchRequest request, FetchPlan plan) {
    Optional<PlanNode> closed = plan.tree().allNodes().stream()
        .filter(node -> !isAccessible(node.tree().entity()))
        .findFirst();
    closed.ifPresent(node -> {
      String name = node.tree().entity().simpleName();
      diagnostics.report(
          Code.NotPublic,
          origin(request, node),
          "Plan %s makes instances of %s, which is in another package. Make %s, its constructor and its accessors public."
              .formatted(plan.method(), name, name));
    });
    return closed.isEmpty();
  }

  private boolean isAccessible(Entity target) {
    return target.constructor().open()
        || target.type().packageName().equals(entity.type().packageName());
  }

  /** Returns the first path that leads over the association. */
  private static Origin origin(FetchRequest request, PlanNode node) {
    return request.paths().stream()
        .filter(path -> (path.text() + ".").startsWith(node.path() + "."))
        .map(FetchRequest.Path::origin)
        .findFirst()
        .orElse(request.origin());
  }

  private boolean checkShapeNames(FetchRequest request, FetchPlan plan) {
    Map<String, String> signatures = new HashMap<>();
    signatures.put(plan.result().simpleName(), plan.tree().signature());
    for (PlanNode node : plan.tree().allNodes()) {
      PlanTree tree = node.tree();
      String name = tree.result().simpleName();
      boolean nested = !tree.leaf();
      boolean encloses = nested && name.equals(plan.result().simpleName());
      String other = nested ? signatures.putIfAbsent(name, tree.signature()) : null;
      if (encloses || (other != null && !other.equals(tree.signature()))) {
        return report(
            Code.ShapeNameTaken,
            request,
            "Two shapes of this plan would both be called %s. %s"
                .formatted(
                    name,
                    encloses
                        ? "Give the plan a name of its own: name = \"…\"."
                        : "Split the plan in two, fetch the same associations below %s, or write the shape yourself: @Shape(%s.class)."
                            .formatted(tree.entity().simpleName(), entity.simpleName())));
      }
    }
    return true;
  }

  /**
   * Reports {@code [TooManyComponents]} if a record of this plan would have more than javac allows.
   */
  private boolean checkSlots(FetchRequest request, FetchPlan plan) {
    int slots = slots(plan.tree());
    if (slots <= MOST_SLOTS) {
      return true;
    }
    return report(
        Code.TooManyComponents,
        request,
        "%s would need %d parameter slots, and Java allows %d. Write a shape with what you need of it: @Shape(%s.class)."
            .formatted(
                plan.result().simpleName(),
                slots,
                MOST_SLOTS,
                plan.tree().entity().simpleName()));
  }

  private static int slots(PlanTree tree) {
    int components = tree.entity().components().stream()
        .mapToInt(c -> c.match(column -> isWide(column) ? 2 : 1, embedded -> 1))
        .sum();
    return components + tree.nodes().size();
  }

  private static boolean isWide(Column column) {
    return column.type().isPrimitive()
        && (column.reading() == Reading.LONG || column.reading() == Reading.DOUBLE);
  }

  private boolean checkBudget(FetchRequest request, FetchPlan plan) {
    Optional<FetchRequest.Budget> budget =
        request.budget().filter(b -> b.statements() < plan.statements());
    budget.ifPresent(b -> diagnostics.report(
        Code.TooManyStatements,
        b.origin(),
        "Plan %s runs %d statements, and its budget is %d: %s."
            .formatted(plan.method(), plan.statements(), b.statements(), plan.listStatements())));
    return budget.isEmpty();
  }

  private boolean report(Code code, FetchRequest request, String text) {
    diagnostics.report(code, request.origin(), text);
    return false;
  }
}
