package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.AssociationDeclaration;
import dev.fetchplan.processor.declaration.AssociationDeclaration.Kind;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Association.ManyToMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The passes over the associations of one entity, each over all entities before the next: foreign
 * keys, the link tables that may be made of them, and inverse sides, which are made of both.
 */
final class AssociationResolver {
  private final Draft draft;
  private final BareEntity entity;
  private final AssociationRules rules;
  private final List<AssociationDeclaration> wellNamed = new ArrayList<>();

  AssociationResolver(Draft draft, BareEntity entity) {
    this.draft = draft;
    this.entity = entity;
    this.rules = new AssociationRules(draft, entity);
  }

  /** Resolves the foreign keys, and takes note of all other associations. */
  void resolveForeignKeys() {
    new ReferenceResolver(draft, entity).resolve();
    entity.declaration().associations().forEach(this::declare);
  }

  private void declare(AssociationDeclaration declaration) {
    boolean distinct = rules.checkDistinct(declaration.name());
    draft.associations(entity).declare(declaration.name().value());
    if (distinct && rules.check(declaration.name())) {
      wellNamed.add(declaration);
    }
  }

  /** Resolves the sides that declare a link table, of foreign keys where it is an entity. */
  void resolveLinkTables() {
    for (AssociationDeclaration declaration : wellNamed) {
      if (declaration.declaresLinkTable()) {
        target(declaration)
            .flatMap(target -> linked(declaration, target))
            .ifPresent(draft.associations(entity)::addLink);
      }
    }
  }

  private Optional<ManyToMany> linked(AssociationDeclaration declaration, BareEntity target) {
    return declaration
        .link()
        .through()
        .map(link -> new ThroughResolver(draft, entity, declaration, target).resolve(link))
        .orElseGet(() -> new LinkTableResolver(draft, entity, declaration, target).resolve());
  }

  /** Resolves the sides that mirror an association of their target. */
  void resolveInverseSides() {
    for (AssociationDeclaration declaration : wellNamed) {
      if (!declaration.declaresLinkTable()) {
        target(declaration)
            .flatMap(target -> inverse(declaration, target))
            .ifPresent(draft.associations(entity)::add);
      }
    }
  }

  private Optional<BareEntity> target(AssociationDeclaration declaration) {
    return declaration.target().flatMap(target -> draft.target(entity, declaration.name(), target));
  }

  private Optional<? extends Association> inverse(
      AssociationDeclaration declaration, BareEntity target) {
    return declaration.kind() == Kind.ManyToMany
        ? declaration
            .mappedBy()
            .flatMap(
                by -> new InverseLinkResolver(draft, entity, declaration, by, target).resolve())
        : new InverseResolver(draft, entity, declaration, target).resolve();
  }
}
