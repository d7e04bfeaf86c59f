package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.model.Shape;
import dev.fetchplan.processor.model.ShapeComponent;
import dev.fetchplan.processor.model.ShapeComponent.AssociationOf;
import dev.fetchplan.processor.model.ShapeComponent.Held;
import dev.fetchplan.processor.model.ShapeComponent.Presence;
import dev.fetchplan.processor.model.ShapeComponent.Refinement;
import dev.fetchplan.processor.model.Shapes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Grows the tree of a shape that a user wrote: what is selected, joined, prefetched and counted.
 *
 * @param shapes those that users wrote
 */
record ShapePlanner(Schema schema, Shapes shapes) {

  PlanTree tree(Shape shape) {
    return tree(shape, "", false, List.of());
  }

  /**
   * Grows the tree of a shape.
   *
   * @param prefix of the paths of its components
   * @param repeats whether one of its rows can arrive more than once in its statement
   * @param matched further columns, by which its rows are matched
   */
  private PlanTree tree(Shape shape, String prefix, boolean repeats, Collection<Column> matched) {
    Entity entity = schema.entity(shape.entity()).orElseThrow();
    Level level = new Level(shape, entity, prefix, List.of(), false, repeats);
    level.needed.addAll(matched);
    List<Part> parts = new ArrayList<>();
    for (ShapeComponent component : shape.components()) {
      parts.add(component.match(level::value, level::row, level::association, level::aggregate));
    }
    return level.tree(new Content.Chosen(shape.type(), shape.constructor(), parts));
  }

  private static List<String> names(List<Association> way) {
    return way.stream().map(Association::name).toList();
  }

  /** Returns the columns of the target that hold the key of a joined one-to-one's other side. */
  private static List<Column> heldBy(Association association) {
    return association instanceof Association.InverseOne one
        ? one.columns().stream().map(ColumnPair::target).toList()
        : List.of();
  }

  /** Returns the foreign key that is named if its row is missing. */
  private static List<Column> heldFor(Association association) {
    return association instanceof Association.ForeignKey key && !key.optional()
        ? key.columns().stream().map(ColumnPair::own).toList()
        : List.of();
  }

  /** The rows of one entity in one statement, while a shape collects what it takes of them. */
  private final class Level {
    private final Shape shape;
    private final Entity entity;
    private final String prefix;
    private final List<String> through;
    private final boolean behindOptional;
    private final boolean repeats;
    private final Set<Column> needed = new LinkedHashSet<>();
    private final List<Aggregate> aggregates = new ArrayList<>();
    private final Map<Association, Level> passages = new LinkedHashMap<>();
    private final List<PlanNode> nodes = new ArrayList<>();
    private final List<AssociationOf> further = new ArrayList<>();

    Level(
        Shape shape,
        Entity entity,
        String prefix,
        List<String> through,
        boolean behindOptional,
        boolean repeats) {
      this.shape = shape;
      this.entity = entity;
      this.prefix = prefix;
      this.through = through;
      this.behindOptional = behindOptional;
      this.repeats = repeats;
    }

    Part value(ShapeComponent.ValueOf component) {
      component.value().columns().forEach(way(component.way()).needed::add);
      return new Part.Value(
          component.name(), names(component.way()), component.value(), component.read());
    }

    Part row(ShapeComponent.EntityOf component) {
      needed.addAll(entity.columns());
      return new Part.Row(component.name());
    }

    Part association(AssociationOf component) {
      way(component.way()).fetch(component);
      return new Part.Fetched(component.name(), names(component.way()));
    }

    Part aggregate(ShapeComponent.AggregateOf component) {
      Aggregate aggregate = new Aggregate(
          component.name(),
          prefix + component.name(),
          component.association(),
          schema.target(component.association()),
          component.type(),
          component.where());
      aggregates.add(aggregate);
      return new Part.Total(aggregate);
    }

    /** Returns the rows that to-one associations lead to, which are joined for that alone. */
    private Level way(List<Association> way) {
      return way.isEmpty() ? this : passage(way.get(0)).way(way.subList(1, way.size()));
    }

    private Level passage(Association step) {
      return passages.computeIfAbsent(step, unknown -> {
        needed.addAll(heldFor(step));
        boolean again = PathPlanner.repeats(step, false, repeats);
        List<String> further = new ArrayList<>(through);
        further.add(step.name());
        boolean optional = behindOptional || step.optional();
        return new Level(shape, schema.target(step), prefix, further, optional, again);
      });
    }

    private void fetch(AssociationOf component) {
      if (component.held().equals(new Held.Written(shape.type()))) {
        further.add(component);
        return;
      }
      Association association = component.association();
      boolean prefetched = association.toMany() || component.batched();
      boolean again = PathPlanner.repeats(association, prefetched, repeats);
      List<Column> matched = prefetched ? List.of() : heldBy(association);
      add(component, prefetched, tree(component, again, matched), again);
    }

    private PlanTree tree(AssociationOf component, boolean again, List<Column> matched) {
      String below = prefix + component.name() + ".";
      Entity target = schema.target(component.association());
      return component
          .held()
          .match(
              bare -> PlanTree.of(target),
              written -> ShapePlanner.this.tree(
                  shapes.held(component).orElseThrow(), below, again, matched),
              generated -> PathPlanner.of(schema, generated.shape(), generated.request(), below)
                  .tree(target, again));
    }

    private void add(AssociationOf component, boolean prefetched, PlanTree tree, boolean again) {
      Association association = component.association();
      String path = prefix + component.name();
      if (prefetched) {
        PlanNode.BatchedPrefetch node = new PlanNode.BatchedPrefetch(
            association, entity, through, held(component), path, tree, again);
        needed.addAll(node.asked().own());
        nodes.add(node);
      } else {
        needed.addAll(heldFor(association));
        nodes.add(new PlanNode.JoinFetch(association, entity, held(component), path, tree, again));
      }
    }

    private Component held(AssociationOf component) {
      return new Component(
          component.name(), component.presence(), component.refinement(), behindOptional);
    }

    PlanTree tree(Content content) {
      further.forEach(component -> needed.addAll(asked(component)));
      List<Column> columns = PlanTree.selected(entity, needed);
      List<PlanNode> joins = new ArrayList<>();
      passages.forEach((step, level) -> joins.add(passage(step, level)));
      nodes.stream().filter(node -> node.match(join -> true, p -> false)).forEach(joins::add);
      PlanTree again =
          new PlanTree(entity, columns, aggregates, joins, new Content.Again(shape.type()));
      further.forEach(component -> add(component, again));
      nodes.removeIf(node -> node.match(join -> true, p -> false));
      joins.addAll(nodes);
      return new PlanTree(entity, columns, aggregates, joins, content);
    }

    private List<Column> asked(AssociationOf component) {
      return AskedKey.of(component.association(), entity, entity).own();
    }

    /** Adds the rows of a tree below its first, before what is asked with all of them. */
    private void add(AssociationOf component, PlanTree again) {
      nodes.add(
          0,
          new PlanNode.BatchedPrefetch(
              component.association(),
              entity,
              held(component),
              prefix + component.name(),
              again,
              true));
    }

    private PlanNode passage(Association step, Level level) {
      Component component =
          new Component(step.name(), Presence.REQUIRED, Refinement.NONE, behindOptional);
      PlanTree tree = level.tree(new Content.Nothing());
      return new PlanNode.JoinFetch(
          step, entity, component, prefix + step.name(), tree, level.repeats);
    }
  }
}
