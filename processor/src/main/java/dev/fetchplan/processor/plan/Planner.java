package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
    PlanRules rules = new PlanRules(schema, entity, diagnostics);
    List<FetchPlan> plans = new ArrayList<>();
    plans.add(new FetchPlan(ALL, new PlanTree(entity, List.of(), entity.type())));
    for (FetchRequest request : requests) {
      if (rules.checkPaths(request) && rules.checkBatch(request) && rules.checkName(request)) {
        FetchPlan plan = plan(schema, entity, request);
        if (rules.checkPlan(request, plan)) {
          plans.add(plan);
        }
      }
    }
    return plans;
  }

  private static FetchPlan plan(Schema schema, Entity entity, FetchRequest request) {
    PathTree paths = new PathTree();
    request.paths().forEach(path -> paths.add(path.segments()));
    ClassRef shape = entity.generated(NameForms.capitalized(request.method()));
    Set<String> batched =
        request.batch().stream().map(FetchRequest.Path::text).collect(Collectors.toSet());
    Growth growth = new Growth(schema, shape, batched);
    return new FetchPlan(
        request.method(), new PlanTree(entity, growth.nodes(entity, paths, "", false), shape));
  }

  /** Grows the tree of one plan. */
  private record Growth(Schema schema, ClassRef shape, Set<String> batched) {

    private List<PlanNode> nodes(Entity source, PathTree paths, String prefix, boolean repeats) {
      List<PlanNode> nodes = new ArrayList<>();
      for (Map.Entry<String, PathTree> step : paths.below().entrySet()) {
        Optional<Association> association = source.association(step.getKey());
        association.ifPresent(found ->
            nodes.add(node(found, source, step.getValue(), prefix + step.getKey(), repeats)));
      }
      return nodes;
    }

    private PlanNode node(
        Association association,
        Entity source,
        PathTree paths,
        String path,
        boolean parentRepeats) {
      boolean prefetched = association.toMany() || batched.contains(path);
      boolean repeats =
          prefetched ? isLinked(association) : parentRepeats || association.ownsForeignKey();
      Entity target = schema.target(association);
      PlanTree tree =
          new PlanTree(target, nodes(target, paths, path + ".", repeats), result(target, paths));
      return prefetched
          ? new PlanNode.BatchedPrefetch(association, source, path, tree, repeats)
          : new PlanNode.JoinFetch(association, source, path, tree, repeats);
    }

    private ClassRef result(Entity target, PathTree paths) {
      Set<String> names = new LinkedHashSet<>();
      paths.collectNames(names);
      return names.isEmpty() ? target.type() : shape.nested(Names.nestedShape(target, names));
    }

    private static boolean isLinked(Association association) {
      return association.match(key -> false, one -> false, many -> false, link -> true);
    }
  }
}
