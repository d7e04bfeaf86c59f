package dev.fetchplan.processor.resolve;

import static java.util.stream.Collectors.joining;

import dev.fetchplan.processor.declaration.ComponentDeclaration;
import dev.fetchplan.processor.declaration.ReferenceDeclaration;
import dev.fetchplan.processor.declaration.TypeDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.model.Association.ForeignKey;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.TypeRef;
import dev.fetchplan.processor.resolve.Associations.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pass that makes foreign keys of the components that refer to other entities. */
final class ReferenceResolver {
  private final Draft draft;
  private final BareEntity entity;
  private final AssociationRules rules;

  ReferenceResolver(Draft draft, BareEntity entity) {
    this.draft = draft;
    this.entity = entity;
    this.rules = new AssociationRules(draft, entity);
  }

  /** Adds each foreign key to the entity's associations. */
  void resolve() {
    Map<String, List<ComponentDeclaration>> byName = new LinkedHashMap<>();
    for (ComponentDeclaration component : entity.declaration().components()) {
      component
          .association()
          .ifPresent(name ->
              byName.computeIfAbsent(name.value(), n -> new ArrayList<>()).add(component));
    }
    byName.values().forEach(parts -> draft.associations(entity).add(reference(parts)));
    declareEmbedded();
  }

  /** A foreign key that is embedded is no association, and is reported: what names it is silent. */
  private void declareEmbedded() {
    Associations associations = draft.associations(entity);
    entity
        .declaration()
        .written()
        .values()
        .flatMap(value -> value.components().stream())
        .forEach(part -> part.association()
            .map(Written::value)
            .filter(name -> !associations.contains(name))
            .map(name -> new Reference(name, targetType(part), Optional.empty()))
            .ifPresent(associations::add));
  }

  private Reference reference(List<ComponentDeclaration> parts) {
    Written<String> name = parts.get(0).association().orElseThrow();
    TypeDeclaration target = target(parts.get(0));
    boolean sound = parts.stream().allMatch(part -> !entity.broken().contains(part.name()));
    Optional<ForeignKey> key = sound && rules.check(name) && checkOneTarget(name, parts)
        ? draft.target(entity, name, target).flatMap(to -> key(name, parts, to))
        : Optional.empty();
    return new Reference(name.value(), targetType(parts.get(0)), key);
  }

  private static ClassRef targetType(ComponentDeclaration part) {
    TypeRef target = target(part).type();
    return target instanceof TypeRef.Declared declared
        ? declared.name()
        : ClassRef.of("", target.toString());
  }

  private static TypeDeclaration target(ComponentDeclaration part) {
    return reference(part).target();
  }

  private static ReferenceDeclaration reference(ComponentDeclaration part) {
    return part.reference().orElseThrow();
  }

  /** Reports {@code [DuplicateAssociation]} if parts of one key refer to different entities. */
  private boolean checkOneTarget(Written<String> name, List<ComponentDeclaration> parts) {
    TypeRef first = target(parts.get(0)).type();
    for (ComponentDeclaration part : parts) {
      if (!target(part).type().equals(first)) {
        draft.report(
            entity,
            name,
            Code.DuplicateAssociation,
            target(part).origin(),
            "%s.%s leads to %s and to %s. Components of one name form one foreign key; give this one another name: name = \"…\"."
                .formatted(
                    entity.simpleName(), name.value(), first, target(part).type()));
        return false;
      }
    }
    return true;
  }

  private Optional<ForeignKey> key(
      Written<String> name, List<ComponentDeclaration> parts, BareEntity target) {
    Optional<List<ColumnPair>> pairs =
        new KeyPartResolver(draft, entity, target, name).pairs(parts);
    return pairs.map(
        columns -> new ForeignKey(name.value(), target.type(), columns, isOptional(parts)));
  }

  /** A foreign key is optional if any part can be absent. */
  private boolean isOptional(List<ComponentDeclaration> parts) {
    return parts.stream()
        .anyMatch(part -> reference(part).optional()
            || entity.column(part.name()).orElseThrow().optional());
  }

  static String names(List<ComponentDeclaration> parts) {
    return parts.stream().map(ComponentDeclaration::name).collect(joining(", "));
  }
}
