package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import dev.fetchplan.processor.model.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Grows the tree of a generated shape from the paths that were asked for.
 *
 * @param shape the generated class
 * @param paths to be fetched
 * @param batched the paths of to-ones that get a statement of their own
 * @param start what the paths of the plan's nodes begin with: empty, or ends with a dot
 */
record PathPlanner(
    Schema schema, ClassRef shape, PathTree paths, Set<String> batched, String start) {

  static PathPlanner of(Schema schema, ClassRef shape, FetchRequest request, String start) {
    PathTree paths = new PathTree();
    request.paths().forEach(path -> paths.add(path.segments()));
    Set<String> batched =
        request.batch().stream().map(path -> start + path.text()).collect(Collectors.toSet());
    return new PathPlanner(schema, shape, paths, batched, start);
  }

  /** @param repeats whether a row of the entity can arrive more than once in its statement */
  PlanTree tree(Entity entity, boolean repeats) {
    return PlanTree.of(entity, nodes(entity, paths, start, repeats), shape);
  }

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
      Association association, Entity source, PathTree paths, String path, boolean parentRepeats) {
    boolean prefetched = association.toMany() || batched.contains(path);
    boolean repeats = repeats(association, prefetched, parentRepeats);
    Entity target = schema.target(association);
    PlanTree tree =
        PlanTree.of(target, nodes(target, paths, path + ".", repeats), result(target, paths));
    Component component = Component.plainly(association);
    return prefetched
        ? new PlanNode.BatchedPrefetch(association, source, component, path, tree, repeats)
        : new PlanNode.JoinFetch(association, source, component, path, tree, repeats);
  }

  private ClassRef result(Entity target, PathTree paths) {
    Set<String> names = new LinkedHashSet<>();
    paths.collectNames(names);
    return names.isEmpty() ? target.type() : shape.nested(Names.nestedShape(target, names));
  }

  /** Returns whether one row of the target can arrive more than once in its statement. */
  static boolean repeats(Association association, boolean prefetched, boolean parentRepeats) {
    return prefetched
        ? association.match(key -> false, one -> false, many -> false, link -> true)
        : parentRepeats || association.ownsForeignKey();
  }
}
