package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.ShapeDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import dev.fetchplan.processor.model.NameForms;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which types may be generated: none that stands in a source, and none twice. Class files do not
 * count, since they may come from an earlier run.
 */
final class GeneratedTypeRules {
  private static final List<String> SUFFIXES = List.of("Repository", "Columns");

  private final Predicate<ClassRef> written;
  private final Map<ClassRef, ClassRef> ownerByGenerated = new HashMap<>();

  GeneratedTypeRules(Predicate<ClassRef> written) {
    this.written = written;
  }

  /** Reports {@code [GeneratedTypeExists]} if the entity's own types cannot be generated. */
  boolean checkEntity(BareEntity entity, Diagnostics diagnostics) {
    EntityDeclaration declaration = entity.declaration();
    Origin origin = declaration.naming().name().map(Written::origin).orElse(declaration.origin());
    return SUFFIXES.stream()
        .map(entity::generated)
        .allMatch(type -> check(
            type,
            entity.type(),
            origin,
            diagnostics,
            "Choose another base name for the types of %s: @Entity(name = \"…\")."
                .formatted(entity.simpleName())));
  }

  /** Reports {@code [GeneratedTypeExists]} if the shape of a plan cannot be generated. */
  boolean checkShape(Entity entity, FetchRequest request, Diagnostics diagnostics) {
    ClassRef shape = entity.generated(NameForms.capitalized(request.method()));
    if (SUFFIXES.stream().map(entity::generated).anyMatch(shape::equals)) {
      return reportTaken(shape, entity, request.origin(), diagnostics);
    }
    boolean twice = entity.type().equals(ownerByGenerated.get(shape));
    return twice // two plans of one name, which is the planner's to report
        || check(
            shape,
            entity.type(),
            request.origin(),
            diagnostics,
            "Give the plan another name: name = \"…\".");
  }

  /** Reports {@code [GeneratedTypeExists]} if the repository of a shape cannot be generated. */
  boolean checkShape(ShapeDeclaration shape, Diagnostics diagnostics) {
    ClassRef repository =
        ClassRef.of(shape.type().packageName(), shape.simpleName() + "Repository");
    return check(
        repository,
        shape.type(),
        shape.origin(),
        diagnostics,
        "Give the shape another name, or put it into another package.");
  }

  private static boolean reportTaken(
      ClassRef shape, Entity entity, Origin origin, Diagnostics diagnostics) {
    diagnostics.report(
        Code.GeneratedTypeExists,
        origin,
        "%s is generated for %s already. Give the plan another name: name = \"…\"."
            .formatted(shape.simpleName(), entity.simpleName()));
    return false;
  }

  private boolean check(
      ClassRef type, ClassRef owner, Origin origin, Diagnostics diagnostics, String wayOut) {
    ClassRef other = ownerByGenerated.putIfAbsent(type, owner);
    boolean free = other == null && !written.test(type);
    if (!free) {
      diagnostics.report(
          Code.GeneratedTypeExists,
          origin,
          "%s would be generated for %s, but it %s already. %s"
              .formatted(
                  type.simpleName(),
                  owner.simpleName(),
                  other == null ? "exists" : "is generated for " + other.canonicalName(),
                  wayOut));
    }
    return free;
  }
}
