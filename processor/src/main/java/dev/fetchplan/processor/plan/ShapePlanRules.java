package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.FetchRequest;
import dev.fetchplan.processor.model.Restriction;
import dev.fetchplan.processor.model.Shape;
import dev.fetchplan.processor.model.ShapeComponent;
import dev.fetchplan.processor.model.ShapeComponent.AssociationOf;
import dev.fetchplan.processor.model.ShapeComponent.Held;
import dev.fetchplan.processor.model.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which shapes can be loaded. Each check reports at most one problem for a component. */
final class ShapePlanRules {
  private final Shapes shapes;
  private final Diagnostics diagnostics;

  ShapePlanRules(Shapes shapes, Diagnostics diagnostics) {
    this.shapes = shapes;
    this.diagnostics = diagnostics;
  }

  /** Checks the shape, and those in it that have no repository of their own. */
  boolean check(Shape shape) {
    return check(shape, new ArrayList<>());
  }

  private boolean check(Shape shape, List<Shape> around) {
    around.add(shape);
    boolean sound = checkOneTree(shape);
    for (AssociationOf component : associations(shape)) {
      Optional<Shape> held = shapes.held(component);
      boolean itself = held.filter(shape::equals).isPresent();
      sound &= checkCircle(shape, component, held, around) && checkRestriction(shape, component);
      if (sound && held.isPresent() && !itself) {
        sound = check(held.get(), new ArrayList<>(around));
      }
    }
    return sound;
  }

  private static List<AssociationOf> associations(Shape shape) {
    return shape.components().stream()
        .flatMap(component -> component.match(
            column -> Stream.<AssociationOf>empty(),
            entity -> Stream.<AssociationOf>empty(),
            Stream::of,
            aggregate -> Stream.<AssociationOf>empty()))
        .toList();
  }

  /** Reports {@code [SeveralTrees]} if a shape holds itself over several associations. */
  private boolean checkOneTree(Shape shape) {
    List<AssociationOf> further = associations(shape).stream()
        .filter(component -> component.held().equals(new Held.Written(shape.type())))
        .toList();
    if (further.size() < 2) {
      return true;
    }
    return report(
        Code.SeveralTrees,
        further.get(1).origin(),
        "%s holds itself over %s, and both ways there and back have no end. Keep one of them, and declare the others with a record of their own."
            .formatted(
                shape.simpleName(),
                further.stream().map(ShapeComponent::name).collect(Collectors.joining(" and "))));
  }

  /** Reports {@code [ShapeInItself]} if a shape holds itself in a way that is no tree. */
  private boolean checkCircle(
      Shape shape, AssociationOf component, Optional<Shape> held, List<Shape> around) {
    boolean tree = held.filter(shape::equals).isPresent() && component.way().isEmpty();
    if (tree || held.filter(around::contains).isEmpty()) {
      return true;
    }
    return report(
        Code.ShapeInItself,
        component.origin(),
        "%s.%s leads back to %s, which would never end. A tree holds itself by one of its own associations; end other ways with a record of their own."
            .formatted(
                shape.simpleName(),
                component.name(),
                held.map(Shape::simpleName).orElseThrow()));
  }

  /** Reports {@code [RestrictedJoin]} if the condition of a joined to-one needs further joins. */
  private boolean checkRestriction(Shape shape, AssociationOf component) {
    boolean joined = !component.association().toMany() && !component.batched();
    Optional<Restriction> where = component.refinement().where();
    if (!joined || where.filter(ShapePlanRules::goesFurther).isEmpty()) {
      return true;
    }
    return report(
        Code.RestrictedJoin,
        component.origin(),
        "%s.%s is joined, and its condition goes over a path, which a join cannot. Load it by a statement of its own: add @Batch."
            .formatted(shape.simpleName(), component.name()));
  }

  private static boolean goesFurther(Restriction restriction) {
    return restriction.match(
        and -> and.terms().stream().anyMatch(ShapePlanRules::goesFurther),
        or -> or.terms().stream().anyMatch(ShapePlanRules::goesFurther),
        not -> goesFurther(not.term()),
        comparison -> !comparison.column().way().isEmpty());
  }

  /** Reports {@code [TooManyStatements]}. */
  static boolean checkBudget(Shape shape, FetchPlan plan, Diagnostics diagnostics) {
    Optional<FetchRequest.Budget> budget = shape
        .request()
        .flatMap(Shape.Request::budget)
        .filter(b -> b.statements() < plan.statements());
    budget.ifPresent(b -> diagnostics.report(
        Code.TooManyStatements,
        b.origin(),
        "%s runs %d statements, and its budget is %d: %s."
            .formatted(
                shape.simpleName(), plan.statements(), b.statements(), plan.listStatements())));
    return budget.isEmpty();
  }

  private boolean report(Code code, Origin origin, String text) {
    diagnostics.report(code, origin, text);
    return false;
  }
}
