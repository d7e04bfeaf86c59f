package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.ShapeDeclaration;
import dev.fetchplan.processor.declaration.ShapeDeclaration.Request;
import dev.fetchplan.processor.declaration.TypeDeclaration;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Makes the model of the shapes that users wrote. */
public final class ShapeResolver {
  private final BiFunction<ClassRef, Origin, Optional<EntityDeclaration>> entities;
  private final BiFunction<ClassRef, Origin, Optional<ShapeDeclaration>> shapes;
  private final Predicate<ClassRef> written;

  /**
   * @param entities finds an entity by its name
   * @param shapes finds what can be a shape by its name
   * @param written tells whether a type stands in the sources, or has been generated
   */
  public ShapeResolver(
      BiFunction<ClassRef, Origin, Optional<EntityDeclaration>> entities,
      BiFunction<ClassRef, Origin, Optional<ShapeDeclaration>> shapes,
      Predicate<ClassRef> written) {
    this.entities = entities;
    this.shapes = shapes;
    this.written = written;
  }

  /** Resolves the shapes of a round. What is wrong is said with each of them. */
  public ShapeResolution resolve(List<ShapeDeclaration> round) {
    Draft draft = new Resolver(entities, written).draft(roots(round));
    Schema schema = Resolver.schema(draft, Set.of());
    ShapeDrafts drafts = new ShapeDrafts(draft, schema, entities, shapes);
    ShapeRound shapeRound = new ShapeRound(drafts, new GeneratedTypeRules(written));
    List<ResolvedShape> resolved = round.stream().map(shapeRound::resolved).toList();
    return new ShapeResolution(schema, shapeRound.shapes(), resolved);
  }

  private List<EntityDeclaration> roots(List<ShapeDeclaration> round) {
    return round.stream()
        .flatMap(shape -> shape.request().flatMap(Request::entity).stream())
        .flatMap(entity -> find(entity).stream())
        .toList();
  }

  private Optional<EntityDeclaration> find(TypeDeclaration type) {
    return type.type() instanceof TypeRef.Declared declared
        ? entities.apply(declared.name(), type.origin())
        : Optional.empty();
  }
}
