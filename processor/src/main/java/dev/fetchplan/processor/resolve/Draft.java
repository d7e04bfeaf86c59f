package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.TypeDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.TypeRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the passes have found so far: the entities within reach, and what is wrong with them. */
final class Draft {
  final Map<ClassRef, EntityDeclaration> declarations = new LinkedHashMap<>();
  final Map<ClassRef, BareEntity> entities = new LinkedHashMap<>();
  final Map<ClassRef, Associations> associations = new HashMap<>();

  /** The classes that are embedded, and whether instances of them can be made. */
  final Map<ClassRef, Boolean> values = new HashMap<>();

  final Findings findings = new Findings();

  /** Returns what a class stands for, or empty if it is not an entity. */
  Optional<EntityDeclaration> declaration(TypeRef type) {
    return type instanceof TypeRef.Declared declared ? declared(declared.name()) : Optional.empty();
  }

  /** Returns the entity of that name. */
  Optional<EntityDeclaration> declared(ClassRef entity) {
    return Optional.ofNullable(declarations.get(entity));
  }

  /**
   * Returns the entity that an association leads to, or empty if there is none that is sound.
   * Reports {@code [NotAnEntity]} if the class is not an entity at all.
   */
  Optional<BareEntity> target(BareEntity source, Written<String> name, TypeDeclaration target) {
    return entity(source, name, "leads to", target);
  }

  /** Returns the entity that is a link table, like {@link #target}. */
  Optional<BareEntity> through(BareEntity source, Written<String> name, TypeDeclaration link) {
    return entity(source, name, "goes through", link);
  }

  private Optional<BareEntity> entity(
      BareEntity source, Written<String> name, String verb, TypeDeclaration type) {
    Optional<EntityDeclaration> declaration = declaration(type.type());
    if (declaration.isEmpty() && type.undefined().isEmpty()) {
      at(source, name)
          .report(
              Code.NotAnEntity,
              type.origin(),
              "%s.%s %s %s, which is not an entity. %s"
                  .formatted(source.simpleName(), name.value(), verb, type.type(), wayOut(type)));
    }
    return declaration.map(EntityDeclaration::type).map(entities::get);
  }

  private static String wayOut(TypeDeclaration target) {
    return target.type() instanceof TypeRef.Declared
        ? "Annotate %s with @Entity, or name an entity.".formatted(target.type())
        : "Name a record that is annotated with @Entity.";
  }

  Associations associations(BareEntity entity) {
    return associations.computeIfAbsent(entity.type(), type -> new Associations());
  }

  /** Returns whether the entity declares an association of that name, sound or not. */
  boolean isDeclared(ClassRef entity, String association) {
    return Optional.ofNullable(associations.get(entity))
        .filter(all -> all.contains(association))
        .isPresent();
  }

  /** Returns whether the entity is processed, and its problems reported, in this compilation. */
  boolean isCompiledHere(ClassRef entity) {
    return declared(entity).filter(EntityDeclaration::compiledHere).isPresent();
  }

  /** Returns whether the component has a problem. */
  boolean isBroken(ClassRef entity, String component) {
    return Optional.ofNullable(entities.get(entity))
        .filter(found -> found.broken().contains(component))
        .isPresent();
  }

  /** Returns the problems of one association. */
  Diagnostics at(BareEntity entity, Written<String> association) {
    return findings.at(new Place(entity.type(), association.value()));
  }

  void report(
      BareEntity entity, Written<String> association, Code code, Origin origin, String text) {
    at(entity, association).report(code, origin, text);
  }
}
