package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.PartDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.model.Restriction;
import dev.fetchplan.processor.model.ShapeComponent.AggregateOf;
import dev.fetchplan.processor.model.TypeRef;
import dev.fetchplan.processor.resolve.ShapeDraft.Part;
import dev.fetchplan.processor.resolve.Walker.Step;
import java.util.Optional;
import java.util.Set;

/** The pass over components with {@code @Count} or {@code @Exists}. */
final class AggregateResolver {
  private static final Set<String> NUMBERS = Set.of("int", "long");
  private static final Set<String> TRUTHS = Set.of("boolean");

  private final Walker walker;
  private final ShapeDraft shape;

  AggregateResolver(Walker walker, ShapeDraft shape) {
    this.walker = walker;
    this.shape = shape;
  }

  Optional<Part> resolve(PartDeclaration part) {
    Written<String> name = part.count().or(part::exists).orElseThrow();
    boolean typed = checkType(part);
    Optional<Step> step = toMany(name);
    return step.flatMap(found -> resolve(part, found)).filter(aggregate -> typed);
  }

  /** Reports {@code [NotToMany]}. */
  private Optional<Step> toMany(Written<String> name) {
    Optional<Step> step = walker.association(
        shape.entity, name.value(), Subject.of(shape.diagnostics, name.origin()));
    if (step.isEmpty() || step.get().association().toMany()) {
      return step;
    }
    shape.diagnostics.report(
        Code.NotToMany,
        name.origin(),
        "%s.%s leads to one, and only rows of to-many associations are counted. Declare the association itself, as an Optional if it can be absent."
            .formatted(shape.entity.simpleName(), name.value()));
    return Optional.empty();
  }

  /** Reports {@code [AggregateType]}. */
  private boolean checkType(PartDeclaration part) {
    boolean counts = part.count().isPresent();
    TypeRef type = part.type().type();
    if (type.isPrimitive() && (counts ? NUMBERS : TRUTHS).contains(type.toString())) {
      return true;
    }
    shape.diagnostics.report(
        Code.AggregateType,
        part.type().origin(),
        "%s is %s, but %s. Declare %s %s."
            .formatted(
                shape.name(part),
                type,
                counts
                    ? "a number of rows is a long or int"
                    : "whether there are rows is a boolean",
                counts ? "long" : "boolean",
                part.name()));
    return false;
  }

  private Optional<Part> resolve(PartDeclaration part, Step step) {
    ConditionResolver conditions = new ConditionResolver(walker, shape, part, step.target());
    Optional<Optional<Restriction>> where = conditions.resolve();
    return where.map(condition -> new Part(
        new AggregateOf(part.name(), step.association(), part.type().type(), condition),
        Optional.empty(),
        conditions.uses(),
        part.origin()));
  }
}
