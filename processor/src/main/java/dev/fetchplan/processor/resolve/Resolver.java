package dev.fetchplan.processor.resolve;

import static java.util.stream.Collectors.toSet;

import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.TypeDeclaration;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.FetchRequest;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the model of what was declared, in passes over all entities within reach. */
public final class Resolver {
  private final BiFunction<ClassRef, Origin, Optional<EntityDeclaration>> declarations;
  private final Predicate<ClassRef> written;

  /**
   * @param declarations finds an entity by its name, and prints the problems of one that is in a
   *     class file at the place that led there
   * @param written tells whether a type stands in the sources
   */
  public Resolver(
      BiFunction<ClassRef, Origin, Optional<EntityDeclaration>> declarations,
      Predicate<ClassRef> written) {
    this.declarations = declarations;
    this.written = written;
  }

  /** Resolves the declarations of a round. What is wrong is said with each of them. */
  public Resolution resolve(List<EntityDeclaration> round) {
    Draft draft = draft(round);
    GeneratedTypeRules types = new GeneratedTypeRules(written);
    Set<ClassRef> blocked = blocked(draft, round, types);
    Schema schema = schema(draft, blocked);
    return new Resolution(
        schema,
        round.stream()
            .map(entity -> resolved(draft, schema, types, blocked, entity))
            .toList());
  }

  /** Resolves the entities, and all that their associations lead to. */
  Draft draft(Collection<EntityDeclaration> roots) {
    Draft draft = new Draft();
    collect(draft, roots);
    resolveEntities(draft);
    resolveAssociations(draft);
    return draft;
  }

  private void collect(Draft draft, Collection<EntityDeclaration> roots) {
    Deque<EntityDeclaration> found = new ArrayDeque<>(roots);
    while (!found.isEmpty()) {
      EntityDeclaration entity = found.remove();
      if (draft.declarations.putIfAbsent(entity.type(), entity) == null) {
        named(entity)
            .flatMap(type -> type.type().parts().flatMap(part -> find(part, type)))
            .forEach(found::add);
      }
    }
  }

  /** Returns the types that can be entities, those of components too, where none may stand. */
  private static Stream<TypeDeclaration> named(EntityDeclaration entity) {
    return Stream.concat(entity.targets().stream(), entity.written().types());
  }

  private Stream<EntityDeclaration> find(TypeRef type, TypeDeclaration place) {
    return type instanceof TypeRef.Declared declared
        ? declarations.apply(declared.name(), place.origin()).stream()
        : Stream.empty();
  }

  private static void resolveEntities(Draft draft) {
    for (EntityDeclaration declaration : draft.declarations.values()) {
      new EntityResolver(draft, declaration)
          .resolve()
          .ifPresent(entity -> draft.entities.put(entity.type(), entity));
    }
  }

  private static void resolveAssociations(Draft draft) {
    List<AssociationResolver> resolvers = new ArrayList<>();
    draft.entities.values().forEach(e -> resolvers.add(new AssociationResolver(draft, e)));
    resolvers.forEach(AssociationResolver::resolveForeignKeys);
    resolvers.forEach(AssociationResolver::resolveLinkTables);
    resolvers.forEach(AssociationResolver::resolveInverseSides);
  }

  /** Returns the entities for which nothing can be generated, since the names are taken. */
  private static Set<ClassRef> blocked(
      Draft draft, List<EntityDeclaration> round, GeneratedTypeRules types) {
    return round.stream()
        .flatMap(
            declaration -> Optional.ofNullable(draft.entities.get(declaration.type())).stream())
        .filter(e -> !types.checkEntity(e, draft.findings.at(Place.of(e.type()))))
        .map(BareEntity::type)
        .collect(toSet());
  }

  static Schema schema(Draft draft, Set<ClassRef> blocked) {
    Collection<BareEntity> entities = draft.entities.values();
    return Schema.of(
        entities.stream().map(entity -> entity(draft, blocked, entity)).toList());
  }

  private static Entity entity(Draft draft, Set<ClassRef> blocked, BareEntity entity) {
    return new Entity(
        entity.type(),
        entity.baseName(),
        entity.declaration().visible(),
        entity.table(),
        entity.constructor(),
        entity.components(),
        entity.key(),
        draft.associations(entity).sound(),
        entity.declaration().columnsType() && !blocked.contains(entity.type()),
        entity.declaration().deprecations());
  }

  private static ResolvedEntity resolved(
      Draft draft,
      Schema schema,
      GeneratedTypeRules types,
      Set<ClassRef> blocked,
      EntityDeclaration declaration) {
    Diagnostics diagnostics = new Diagnostics();
    Reach reach = Reach.of(draft, declaration);
    if (reach.undefined().isPresent()) {
      return new ResolvedEntity(
          declaration, Optional.empty(), List.of(), diagnostics, reach.undefined());
    }
    draft.findings.takeAll(declaration.type(), diagnostics);
    takeFarFindings(draft, reach.places(), diagnostics);
    Optional<Entity> entity =
        schema.entity(declaration.type()).filter(found -> !blocked.contains(found.type()));
    List<FetchRequest> requests = entity
        .map(e -> new FetchResolver(draft, schema, e, types, diagnostics))
        .map(resolver -> resolver.requests(declaration.fetches()))
        .orElse(List.of());
    return new ResolvedEntity(declaration, entity, requests, diagnostics, Optional.empty());
  }

  /** What is wrong in a class file is nobody's to report but those who need it. */
  static void takeFarFindings(Draft draft, Collection<Place> places, Diagnostics diagnostics) {
    places.stream()
        .filter(place -> !draft.isCompiledHere(place.entity()))
        .forEach(place -> draft.findings.take(place, diagnostics));
  }
}
