package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.AssociationDeclaration;
import dev.fetchplan.processor.declaration.AssociationDeclaration.Kind;
import dev.fetchplan.processor.model.Association;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The passes over the associations of one entity: owning sides first, in all entities, since
 * inverse sides are made of them.
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

  /** Resolves the sides that hold foreign keys or declare link tables. */
  void resolveOwningSides() {
    new ReferenceResolver(draft, entity).resolve();
    entity.declaration().associations().forEach(this::declare);
    for (AssociationDeclaration declaration : wellNamed) {
      if (declaration.declaresLinkTable()) {
        target(declaration)
            .flatMap(target -> new LinkTableResolver(draft, entity, declaration, target).resolve())
            .ifPresent(draft.associations(entity)::addLink);
      }
    }
  }

  private void declare(AssociationDeclaration declaration) {
    boolean distinct = rules.checkDistinct(declaration.name());
    draft.associations(entity).declare(declaration.name().value());
    if (distinct && rules.check(declaration.name())) {
      wellNamed.add(declaration);
    }
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
