package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.PartDeclaration;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Suggestions;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Component;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.ShapeComponent.EntityOf;
import dev.fetchplan.processor.model.ShapeComponent.Presence;
import dev.fetchplan.processor.model.ShapeComponent.ValueOf;
import dev.fetchplan.processor.model.TypeRef;
import dev.fetchplan.processor.resolve.ShapeDraft.Part;
import dev.fetchplan.processor.resolve.Walker.End;
import dev.fetchplan.processor.resolve.Walker.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pass that finds out what the components of a shape stand for. */
final class PartsResolver {
  private final ShapeDraft shape;
  private final Walker walker;
  private final PartRules rules;
  private final PresenceRules presences;
  private final AggregateResolver aggregates;
  private final FetchedResolver fetched;

  PartsResolver(ShapeDrafts drafts, ShapeDraft shape) {
    this.shape = shape;
    this.walker = new Walker(drafts, shape);
    this.rules = new PartRules(shape);
    this.presences = new PresenceRules(shape);
    this.aggregates = new AggregateResolver(walker, shape);
    this.fetched = new FetchedResolver(drafts, walker, shape);
  }

  /** Adds a part to the shape for each component, or finds it broken. */
  void resolve() {
    if (!new ShapeRules(shape.declaration, shape.diagnostics).check()) {
      shape.setBroken();
      return;
    }
    for (PartDeclaration part : shape.declaration.parts()) {
      resolve(part).ifPresentOrElse(shape::add, shape::setBroken);
    }
  }

  private Optional<Part> resolve(PartDeclaration part) {
    if (!rules.check(part)) {
      return Optional.empty();
    }
    return part.count().isPresent() || part.exists().isPresent()
        ? aggregates.resolve(part)
        : end(part).flatMap(end -> resolve(part, end));
  }

  private Optional<End> end(PartDeclaration part) {
    return part.path().isPresent()
        ? walker.walk(
            shape.entity,
            List.of(part.path().get().value().split("\\.", -1)),
            Subject.of(shape.diagnostics, part.path().get().origin()))
        : Optional.of(new End(List.of(), shape.entity, part.name()));
  }

  private Optional<Part> resolve(PartDeclaration part, End end) {
    Optional<Step> step = walker.step(end.entity(), end.name());
    if (step.isPresent()) {
      return fetched.resolve(part, end, step.get());
    }
    if (walker.isBroken(end.entity(), end.name())) {
      return Optional.empty();
    }
    if (part.path().isEmpty() && isEntity(part)) {
      return entity(part);
    }
    Optional<Component> value = end.entity().component(end.name());
    if (value.isEmpty()) {
      reportUnknown(part, end);
    }
    return value.flatMap(found -> value(part, end, found));
  }

  private boolean isEntity(PartDeclaration part) {
    return Wrapping.of(part.type().type()).content().is(shape.entity.type().canonicalName());
  }

  /** Reports {@code [ElementType]} if the entity is wrapped. */
  private Optional<Part> entity(PartDeclaration part) {
    if (!rules.checkNotRefined(part, "the entity itself")) {
      return Optional.empty();
    }
    TypeRef type = part.type().type();
    if (Wrapping.of(type).optional()) {
      shape.diagnostics.report(
          Code.ElementType,
          part.type().origin(),
          "%s is the entity itself, which is always there. Declare %s %s."
              .formatted(shape.name(part), shape.entity.simpleName(), part.name()));
      return Optional.empty();
    }
    return Optional.of(new Part(new EntityOf(part.name()), part.origin()));
  }

  private Optional<Part> value(PartDeclaration part, End end, Component value) {
    String meaning = value.match(column -> "the column ", embedded -> "the embedded value ")
        + end.entity().simpleName()
        + "."
        + value.component();
    boolean plain = rules.checkNotRefined(part, meaning);
    if (!rules.checkType(part, value, meaning) || !plain) {
      return Optional.empty();
    }
    TypeRef type = value.match(Column::value, embedded -> TypeRef.declared(embedded.value()));
    Optional<Presence> presence = presences.presence(part, PresenceRules.absence(end), type);
    return presence.map(
        found -> new Part(new ValueOf(part.name(), end.way(), value, found), part.origin()));
  }

  /** Reports {@code [UnknownComponent]}. */
  private void reportUnknown(PartDeclaration part, End end) {
    Entity entity = end.entity();
    List<String> columns =
        entity.components().stream().map(Component::component).toList();
    List<String> associations = Walker.associations(entity);
    List<String> all = Stream.concat(columns.stream(), associations.stream()).toList();
    shape.diagnostics.report(
        Code.UnknownComponent,
        part.path().map(path -> path.origin()).orElse(part.origin()),
        "%s of %s. %sColumns: %s. Associations: %s."
            .formatted(
                part.path().isPresent()
                    ? "\"" + end.name() + "\" is neither a column nor an association"
                    : shape.name(part) + " is neither a column nor an association",
                entity.simpleName(),
                Suggestions.didYouMean(end.name(), all),
                Suggestions.list(columns),
                Suggestions.list(associations)));
  }
}
