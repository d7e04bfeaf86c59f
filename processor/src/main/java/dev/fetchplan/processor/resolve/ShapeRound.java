package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.ConstructorDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration.Undefined;
import dev.fetchplan.processor.declaration.ShapeDeclaration;
import dev.fetchplan.processor.declaration.ShapeDeclaration.Request;
import dev.fetchplan.processor.declaration.TypeDeclaration;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.model.Constructor;
import dev.fetchplan.processor.model.FetchRequest.Budget;
import dev.fetchplan.processor.model.Shape;
import dev.fetchplan.processor.model.Shape.Parameter;
import dev.fetchplan.processor.model.Shapes;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The shapes of one round: what became of each, and whose it is to say what is wrong. */
final class ShapeRound {
  private final ShapeDrafts drafts;
  private final GeneratedTypeRules types;

  /** The shapes whose problems have been said already. */
  private final Set<ShapeDraft> said = new HashSet<>();

  ShapeRound(ShapeDrafts drafts, GeneratedTypeRules types) {
    this.drafts = drafts;
    this.types = types;
  }

  ResolvedShape resolved(ShapeDeclaration declaration) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<ShapeDraft> draft = draft(declaration, diagnostics);
    Optional<Undefined> undefined = declaration
        .undefined()
        .or(() -> undefinedEntity(declaration))
        .or(() -> draft.flatMap(ShapeRound::undefined));
    if (undefined.isPresent()) {
      return new ResolvedShape(declaration, Optional.empty(), new Diagnostics(), undefined);
    }
    Optional<Shape> shape = draft
        .flatMap(found -> shape(found, diagnostics))
        .filter(found -> types.checkShape(declaration, diagnostics));
    return new ResolvedShape(declaration, shape, diagnostics, Optional.empty());
  }

  /** Reports {@code [NotAnEntity]}, or why the type cannot be a shape. */
  private Optional<ShapeDraft> draft(ShapeDeclaration declaration, Diagnostics diagnostics) {
    Optional<TypeDeclaration> type = declaration.request().flatMap(Request::entity);
    Optional<EntityDeclaration> entity =
        type.flatMap(found -> drafts.entities.declaration(found.type()));
    if (type.isPresent() && entity.isEmpty()) {
      diagnostics.report(
          Code.NotAnEntity,
          type.get().origin(),
          "%s is a shape of %s, which is not an entity. Name a type that is annotated with @Entity."
              .formatted(declaration.simpleName(), type.get().type()));
    }
    if (drafts.entity(declaration.type(), declaration.origin()).isPresent()) {
      return Optional.empty(); // an entity is no shape, which is reported where annotations are
    }
    entity.ifPresent(found ->
        Resolver.takeFarFindings(drafts.entities, List.of(Place.of(found.type())), diagnostics));
    return entity
        .flatMap(found -> drafts.schema.entity(found.type()))
        .map(found -> drafts.draft(declaration, found));
  }

  private Optional<Undefined> undefinedEntity(ShapeDeclaration declaration) {
    return declaration
        .request()
        .flatMap(Request::entity)
        .flatMap(entity -> drafts.entities.declaration(entity.type()))
        .flatMap(EntityDeclaration::undefinedComponent);
  }

  private static Optional<Undefined> undefined(ShapeDraft draft) {
    return draft.reach().stream()
        .flatMap(reached -> reached.undefined().stream())
        .findFirst();
  }

  private Optional<Shape> shape(ShapeDraft draft, Diagnostics diagnostics) {
    for (ShapeDraft reached : draft.reach()) {
      if (reached.equals(draft) || isNobodysElse(reached)) {
        take(reached, diagnostics);
      }
      Resolver.takeFarFindings(drafts.entities, reached.places, diagnostics);
    }
    Optional<List<Parameter>> parameters = ParameterResolver.parameters(draft, diagnostics);
    return parameters
        .filter(found -> isSound(draft) && diagnostics.isEmpty())
        .map(found -> shape(draft, found));
  }

  /** A plain record has no one else to say its problems, nor has a shape in a class file. */
  private static boolean isNobodysElse(ShapeDraft draft) {
    return draft.declaration.request().isEmpty() || !draft.declaration.compiledHere();
  }

  private void take(ShapeDraft draft, Diagnostics diagnostics) {
    if (said.add(draft)) {
      diagnostics.addAll(draft.diagnostics);
    }
  }

  private static boolean isSound(ShapeDraft draft) {
    return draft.reach().stream()
        .noneMatch(reached -> reached.isBroken() || reached.undefined().isPresent());
  }

  private static Shape shape(ShapeDraft draft, List<Parameter> parameters) {
    ShapeDeclaration declaration = draft.declaration;
    return new Shape(
        declaration.type(),
        draft.entity.type(),
        declaration.visible(),
        constructor(declaration),
        draft.parts().stream().map(ShapeDraft.Part::component).toList(),
        parameters,
        declaration.request().map(ShapeRound::request),
        declaration.deprecations());
  }

  private static Constructor constructor(ShapeDeclaration declaration) {
    ConstructorDeclaration constructor = declaration.written().constructor();
    return new Constructor(constructor.method(), constructor.open() && declaration.visible());
  }

  private static Shape.Request request(Request request) {
    return new Shape.Request(
        request.statements().map(s -> new Budget(s.value(), s.origin())), request.origin());
  }

  /** Returns the shapes that are sound, plain ones too. */
  Shapes shapes() {
    return Shapes.of(drafts.all().stream()
        .filter(ShapeRound::isSound)
        .flatMap(
            draft -> ParameterResolver.parameters(draft, new Diagnostics())
                .map(parameters -> shape(draft, parameters))
                .stream())
        .toList());
  }
}
