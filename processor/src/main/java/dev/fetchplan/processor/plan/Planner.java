package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.model.Shape;
import dev.fetchplan.processor.model.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes fetch plans of the paths that were asked for: to-one is joined unless it is to be batched,
 * to-many is prefetched.
 */
public final class Planner {
  private static final String ALL = "all";

  /**
   * Returns the plans of an entity: {@code all} first, then one for each request that is sound. The
   * others are reported and left out, so that one mistake costs one plan.
   */
  public List<FetchPlan> plan(
      Schema schema, Entity entity, List<FetchRequest> requests, Diagnostics diagnostics) {
    MethodRules methods = new MethodRules(schema, entity, diagnostics);
    PathRules paths = new PathRules(schema, entity, diagnostics);
    PlanRules rules = new PlanRules(entity, diagnostics);
    List<FetchPlan> plans = new ArrayList<>();
    plans.add(new FetchPlan(ALL, entity.generated("Repository"), PlanTree.of(entity)));
    for (FetchRequest request : requests) {
      if (paths.checkPaths(request) && paths.checkBatch(request) && methods.check(request)) {
        FetchPlan plan = plan(schema, entity, request);
        if (rules.check(request, plan)) {
          plans.add(plan);
        }
      }
    }
    return plans;
  }

  private static FetchPlan plan(Schema schema, Entity entity, FetchRequest request) {
    ClassRef shape = entity.generated(NameForms.capitalized(request.method()));
    PlanTree tree = PathPlanner.of(schema, shape, request, "").tree(entity, false);
    return new FetchPlan(request.method(), entity.generated("Repository"), tree);
  }

  /** Returns the plan of a shape that a user wrote, or empty if it cannot be; that is reported. */
  public Optional<FetchPlan> plan(
      Schema schema, Shapes shapes, Shape shape, Diagnostics diagnostics) {
    if (!new ShapePlanRules(shapes, diagnostics).check(shape)) {
      return Optional.empty();
    }
    FetchPlan plan = new FetchPlan(
        ALL,
        shape.generated("Repository"),
        new ShapePlanner(schema, shapes).tree(shape),
        shape.parameters());
    return ShapePlanRules.checkBudget(shape, plan, diagnostics)
        ? Optional.of(plan)
        : Optional.empty();
  }
}
