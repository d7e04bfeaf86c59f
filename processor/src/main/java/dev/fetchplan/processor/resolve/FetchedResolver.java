package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.PartDeclaration;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.model.ShapeComponent.AssociationOf;
import dev.fetchplan.processor.model.ShapeComponent.Presence;
import dev.fetchplan.processor.model.TypeRef;
import dev.fetchplan.processor.resolve.HeldResolver.Holding;
import dev.fetchplan.processor.resolve.RefinementResolver.Refined;
import dev.fetchplan.processor.resolve.ShapeDraft.Part;
import dev.fetchplan.processor.resolve.Walker.End;
import dev.fetchplan.processor.resolve.Walker.Step;
import java.util.Optional;
import java.util.stream.Stream;

/** The pass over components that stand for associations. */
final class FetchedResolver {
  private final ShapeDraft shape;
  private final HeldResolver helds;
  private final RefinementResolver refinements;
  private final PresenceRules presences;

  FetchedResolver(ShapeDrafts drafts, Walker walker, ShapeDraft shape) {
    this.shape = shape;
    this.helds = new HeldResolver(drafts, walker, shape);
    this.refinements = new RefinementResolver(walker, shape);
    this.presences = new PresenceRules(shape);
  }

  /**
   * Returns the part, or empty if there is a problem with it.
   *
   * @param end the way to the association
   */
  Optional<Part> resolve(PartDeclaration part, End end, Step step) {
    boolean shaped = checkNumber(part, step);
    TypeRef element = Wrapping.of(part.type().type()).content();
    Optional<Holding> holding = shaped ? helds.resolve(part, element, step) : Optional.empty();
    Optional<Refined> refined = refinements.resolve(part, step);
    Optional<Presence> presence =
        shaped ? presence(part, end, step, element) : Optional.of(Presence.REQUIRED);
    if (holding.isEmpty() || refined.isEmpty() || presence.isEmpty()) {
      return Optional.empty();
    }
    AssociationOf component = new AssociationOf(
        part.name(),
        end.way(),
        step.association(),
        holding.get().held(),
        presence.get(),
        part.batch().isPresent(),
        refined.get().refinement(),
        part.origin());
    return Optional.of(
        new Part(component, holding.get().draft(), refined.get().uses(), part.origin()));
  }

  private Optional<Presence> presence(PartDeclaration part, End end, Step step, TypeRef element) {
    if (step.association().toMany()) {
      return Optional.of(Presence.REQUIRED);
    }
    Optional<String> absence = PresenceRules.absence(
            Stream.concat(end.steps().stream(), Stream.of(step)).toList())
        .or(() -> part.where().map(where -> PartDeclaration.WHERE + " can reject the row"));
    return presences.presence(part, absence, element);
  }

  private boolean checkNumber(PartDeclaration part, Step step) {
    boolean list = Wrapping.of(part.type().type()).list();
    if (list == step.association().toMany()) {
      return true;
    }
    return list ? reportToOne(part, step) : reportToMany(part, step);
  }

  /** Reports {@code [NotToMany]}. */
  private boolean reportToOne(PartDeclaration part, Step step) {
    TypeRef element = Wrapping.of(part.type().type()).content();
    shape.diagnostics.report(
        Code.NotToMany,
        part.type().origin(),
        "%s is a list, and %s.%s leads to one. Declare %s %s."
            .formatted(
                shape.name(part),
                step.from().simpleName(),
                step.association().name(),
                step.association().optional() ? "Optional<" + element + ">" : element,
                part.name()));
    return false;
  }

  /** Reports {@code [NotAList]}. */
  private boolean reportToMany(PartDeclaration part, Step step) {
    shape.diagnostics.report(
        Code.NotAList,
        part.type().origin(),
        "%s is %s, and %s.%s leads to many. Declare List<%s> %s."
            .formatted(
                shape.name(part),
                part.type().type(),
                step.from().simpleName(),
                step.association().name(),
                element(part.type().type(), step),
                part.name()));
    return false;
  }

  /** Returns what the user may have meant the list to hold. */
  private static String element(TypeRef type, Step step) {
    if (type instanceof TypeRef.Declared declared && declared.arguments().size() == 1) {
      return element(declared.arguments().get(0), step);
    }
    return type instanceof TypeRef.Declared declared
            && !declared.name().packageName().startsWith("java.")
        ? type.toString()
        : step.target().simpleName();
  }
}
