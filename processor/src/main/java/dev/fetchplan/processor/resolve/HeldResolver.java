package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.Form;
import dev.fetchplan.processor.declaration.PartDeclaration;
import dev.fetchplan.processor.declaration.ShapeDeclaration;
import dev.fetchplan.processor.declaration.ShapeDeclaration.Request;
import dev.fetchplan.processor.declaration.TypeDeclaration;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.ShapeComponent.Held;
import dev.fetchplan.processor.model.TypeRef;
import dev.fetchplan.processor.resolve.Walker.Step;
import java.util.List;
import java.util.Optional;

/** The pass that finds out what the rows of an association become. */
final class HeldResolver {
  private final ShapeDrafts drafts;
  private final Walker walker;
  private final ShapeDraft shape;

  HeldResolver(ShapeDrafts drafts, Walker walker, ShapeDraft shape) {
    this.drafts = drafts;
    this.walker = walker;
    this.shape = shape;
  }

  /**
   * What a row becomes.
   *
   * @param draft the shape, if a user wrote it
   */
  record Holding(Held held, Optional<ShapeDraft> draft) {
    private Holding(Held held) {
      this(held, Optional.empty());
    }
  }

  /**
   * Returns what the type is, or empty if it has a problem. Reports {@code [ElementType]} if rows
   * of the association cannot become that.
   */
  Optional<Holding> resolve(PartDeclaration part, TypeRef type, Step step) {
    if (!(type instanceof TypeRef.Declared declared) || !declared.arguments().isEmpty()) {
      return report(part, step, "which is no shape of " + step.target().simpleName());
    }
    ClassRef name = declared.name();
    Origin place = part.type().origin();
    Optional<EntityDeclaration> entity = drafts.entity(name, place);
    if (entity.isPresent()) {
      return bare(part, entity.get(), step);
    }
    Optional<Optional<Holding>> generated = generated(part, name, step);
    return generated.isPresent()
        ? generated.get()
        : drafts
            .shape(name, place)
            .map(found -> written(part, found, step))
            .orElseGet(Optional::empty);
  }

  private Optional<Holding> bare(PartDeclaration part, EntityDeclaration entity, Step step) {
    return entity.type().equals(step.target().type())
        ? Optional.of(new Holding(new Held.Bare(entity.type())))
        : report(part, step, "which is another entity");
  }

  /** Returns what becomes of a class that is generated for a plan, if it is one. */
  private Optional<Optional<Holding>> generated(PartDeclaration part, ClassRef name, Step step) {
    for (EntityDeclaration entity : drafts.entities.declarations.values()) {
      Optional<FetchRequest> request = request(entity, name);
      if (request.isPresent()) {
        return Optional.of(
            entity.type().equals(step.target().type())
                ? planned(name, request.get(), step.target())
                : report(part, step, "which is a shape of " + entity.simpleName()));
      }
    }
    return Optional.empty();
  }

  private static Optional<FetchRequest> request(EntityDeclaration entity, ClassRef shape) {
    return entity.fetches().stream()
        .map(FetchResolver::request)
        .filter(request -> shape.equals(ClassRef.of(
            entity.type().packageName(),
            entity.baseName() + NameForms.capitalized(request.method()))))
        .findFirst();
  }

  /** A plan that leads over something broken has been reported where it was declared. */
  private Optional<Holding> planned(ClassRef name, FetchRequest request, Entity target) {
    boolean sound = request.paths().stream().allMatch(path -> leads(target, path.segments()));
    return sound ? Optional.of(new Holding(new Held.Generated(name, request))) : Optional.empty();
  }

  private boolean leads(Entity from, List<String> names) {
    return names.isEmpty()
        || walker
            .step(from, names.get(0))
            .filter(step -> leads(step.target(), names.subList(1, names.size())))
            .isPresent();
  }

  private Optional<Holding> written(PartDeclaration part, ShapeDeclaration found, Step step) {
    if (found.request().isPresent()) {
      Optional<TypeRef> entity =
          found.request().flatMap(Request::entity).map(TypeDeclaration::type);
      shape.waitFor(found.undefined());
      return entity.isEmpty() || found.undefined().isPresent()
          ? Optional.empty()
          : declared(part, found, entity.get(), step);
    }
    return found.form() == Form.RECORD
        ? Optional.of(holding(found, step.target()))
        : report(part, step, "which is no shape of " + step.target().simpleName());
  }

  private Optional<Holding> declared(
      PartDeclaration part, ShapeDeclaration found, TypeRef entity, Step step) {
    return entity.is(step.target().type().canonicalName())
        ? Optional.of(holding(found, step.target()))
        : report(part, step, "which is a shape of " + entity);
  }

  private Holding holding(ShapeDeclaration found, Entity target) {
    return new Holding(new Held.Written(found.type()), Optional.of(drafts.draft(found, target)));
  }

  private Optional<Holding> report(PartDeclaration part, Step step, String why) {
    String target = step.target().simpleName();
    shape.diagnostics.report(
        Code.ElementType,
        part.type().origin(),
        "%s holds %s, %s, and %s.%s leads to %s. Declare %s, a shape of it, or a record of some of its components."
            .formatted(
                shape.name(part),
                Wrapping.of(part.type().type()).content(),
                why,
                step.from().simpleName(),
                step.association().name(),
                target,
                target));
    return Optional.empty();
  }
}
