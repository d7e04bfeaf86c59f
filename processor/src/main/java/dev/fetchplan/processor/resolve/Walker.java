package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Suggestions;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Embedded;
import dev.fetchplan.processor.model.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows dotted paths over associations, and takes note of what a shape needs on the way. */
final class Walker {
  private final ShapeDrafts drafts;
  private final ShapeDraft shape;

  Walker(ShapeDrafts drafts, ShapeDraft shape) {
    this.drafts = drafts;
    this.shape = shape;
  }

  /** An association on the way, and the entities at its ends. */
  record Step(Entity from, Association association, Entity target) {}

  /**
   * Where the last name of a path stands.
   *
   * @param steps the to-one associations before it
   * @param entity the entity whose component or association it names, if one
   * @param name the last name; all those from an embedded value on, if the path leads into one
   */
  record End(List<Step> steps, Entity entity, String name) {
    End {
      steps = List.copyOf(steps);
    }

    List<Association> way() {
      return steps.stream().map(Step::association).toList();
    }
  }

  /**
   * Returns where a path ends whose names but the last are to-one associations. Reports the first
   * that is none.
   */
  Optional<End> walk(Entity from, List<String> names, Subject subject) {
    List<Step> steps = new ArrayList<>();
    Entity at = from;
    for (String name : names.subList(0, names.size() - 1)) {
      if (isEmbedded(at, name)) {
        break;
      }
      Optional<Step> step = toOne(at, name, subject);
      if (step.isEmpty()) {
        return Optional.empty();
      }
      steps.add(step.get());
      at = step.get().target();
    }
    return Optional.of(
        new End(steps, at, String.join(".", names.subList(steps.size(), names.size()))));
  }

  private static boolean isEmbedded(Entity entity, String name) {
    return entity.component(name).filter(Embedded.class::isInstance).isPresent();
  }

  /** Reports {@code [NotToOne]}. */
  private Optional<Step> toOne(Entity from, String name, Subject subject) {
    Optional<Step> step = association(from, name, subject);
    if (step.isEmpty() || !step.get().association().toMany()) {
      return step;
    }
    subject.report(
        Code.NotToOne,
        "%s.%s leads to many, and a path goes on after to-one associations only. To-one associations of %s: %s.",
        from.simpleName(),
        name,
        from.simpleName(),
        Suggestions.list(toOnes(from)));
    return Optional.empty();
  }

  /**
   * Returns the association of that name if it is sound. Reports {@code [UnknownPath]} or
   * {@code [NotAnAssociation]} if there is none.
   */
  Optional<Step> association(Entity from, String name, Subject subject) {
    Optional<Step> step = step(from, name);
    if (step.isEmpty() && !isBroken(from, name)) {
      reportNone(from, name, subject);
    }
    return step;
  }

  private static void reportNone(Entity from, String name, Subject subject) {
    String choices = "Associations of %s: %s."
        .formatted(from.simpleName(), Suggestions.list(associations(from)));
    Optional<Column> column = from.column(name);
    if (column.isPresent()) {
      subject.report(
          Code.NotAnAssociation,
          "%s.%s is a column of type %s, and no association. %s",
          from.simpleName(),
          name,
          column.get().type(),
          choices);
    } else {
      subject.report(
          Code.UnknownPath,
          "%s has no association \"%s\". %s%s",
          from.simpleName(),
          name,
          Suggestions.didYouMean(name, associations(from)),
          choices);
    }
  }

  static List<String> toOnes(Entity entity) {
    return entity.associations().stream()
        .filter(association -> !association.toMany())
        .map(Association::name)
        .toList();
  }

  static List<String> associations(Entity entity) {
    return entity.associations().stream().map(Association::name).toList();
  }

  static List<String> columns(Entity entity) {
    return entity.columns().stream().map(Column::component).toList();
  }

  /** Returns the association of that name if it and its target are sound. */
  Optional<Step> step(Entity from, String name) {
    shape.places.add(new Place(from.type(), name));
    Optional<EntityDeclaration> declaration = drafts.entities.declared(from.type());
    declaration.ifPresent(entity -> shape.waitFor(entity.undefinedTarget(name)));
    declaration
        .flatMap(entity -> entity.target(name))
        .flatMap(target -> drafts.entities.declaration(target.type()))
        .ifPresent(this::enter);
    return from.association(name)
        .flatMap(association -> drafts
            .schema
            .entity(association.target())
            .map(target -> new Step(from, association, target)));
  }

  private void enter(EntityDeclaration target) {
    shape.places.add(Place.of(target.type()));
    shape.waitFor(target.undefinedComponent());
  }

  /** Returns whether the name has a meaning, but a problem that is reported elsewhere. */
  boolean isBroken(Entity entity, String name) {
    return (drafts.entities.isDeclared(entity.type(), name)
            && step(entity, name).isEmpty())
        || drafts.entities.isBroken(entity.type(), name);
  }
}
