package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.AssociationDeclaration;
import dev.fetchplan.processor.declaration.LinkDeclaration.Attribute;
import dev.fetchplan.processor.declaration.TypeDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.diagnostic.Suggestions;
import dev.fetchplan.processor.model.Association.ManyToMany;
import dev.fetchplan.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;

/** Makes a many-to-many association on the side that names the other one by {@code mappedBy}. */
final class InverseLinkResolver {
  private final Draft draft;
  private final BareEntity entity;
  private final AssociationDeclaration declaration;
  private final Written<String> mappedBy;
  private final BareEntity target;

  InverseLinkResolver(
      Draft draft,
      BareEntity entity,
      AssociationDeclaration declaration,
      Written<String> mappedBy,
      BareEntity target) {
    this.draft = draft;
    this.entity = entity;
    this.declaration = declaration;
    this.mappedBy = mappedBy;
    this.target = target;
  }

  /** Returns the association, or empty if it or the side that declares the table has a problem. */
  Optional<ManyToMany> resolve() {
    if (!checkAlone()) {
      return Optional.empty();
    }
    return owning()
        .filter(this::checkTarget)
        .flatMap(o -> draft.associations(target).link(mappedBy.value()))
        .map(ManyToMany::link)
        .map(l -> new ManyToMany(declaration.name().value(), target.type(), l.reversed()));
  }

  /** Reports {@code [MappedByConflict]}. */
  private boolean checkAlone() {
    Optional<Attribute> given = declaration.link().given().stream().findFirst();
    given.ifPresent(attribute -> report(
        Code.MappedByConflict,
        attribute.origin(),
        "%s.%s has mappedBy, so %s.%s declares the link table and its columns. Leave mappedBy or %s out."
            .formatted(
                entity.simpleName(),
                declaration.name().value(),
                target.simpleName(),
                mappedBy.value(),
                attribute.name())));
    return given.isEmpty();
  }

  /** Reports {@code [UnknownMappedBy]}. */
  private Optional<AssociationDeclaration> owning() {
    Optional<AssociationDeclaration> owning = target
        .declaration()
        .association(mappedBy.value())
        .filter(AssociationDeclaration::declaresLinkTable);
    if (owning.isEmpty()) {
      List<String> names = candidates();
      report(
          Code.UnknownMappedBy,
          mappedBy.origin(),
          "%s has no many-to-many association \"%s\" that declares a link table. %sThose of %s to %s: %s."
              .formatted(
                  target.simpleName(),
                  mappedBy.value(),
                  Suggestions.didYouMean(mappedBy.value(), names),
                  target.simpleName(),
                  entity.simpleName(),
                  Suggestions.list(names)));
    }
    return owning;
  }

  private List<String> candidates() {
    return target.declaration().associations().stream()
        .filter(AssociationDeclaration::declaresLinkTable)
        .filter(this::leadsHere)
        .map(association -> association.name().value())
        .toList();
  }

  private boolean leadsHere(AssociationDeclaration association) {
    return association
        .target()
        .map(TypeDeclaration::type)
        .filter(TypeRef.declared(entity.type())::equals)
        .isPresent();
  }

  /** Reports {@code [WrongTarget]}. */
  private boolean checkTarget(AssociationDeclaration owning) {
    return leadsHere(owning)
        || report(
            Code.WrongTarget,
            mappedBy.origin(),
            "%s.%s leads to %s, and not to %s. Many-to-many associations of %s to %s: %s."
                .formatted(
                    target.simpleName(),
                    mappedBy.value(),
                    owning.target().map(t -> t.type().toString()).orElse("nothing"),
                    entity.simpleName(),
                    target.simpleName(),
                    entity.simpleName(),
                    Suggestions.list(candidates())));
  }

  private boolean report(Code code, Origin origin, String text) {
    draft.report(entity, declaration.name(), code, origin, text);
    return false;
  }
}
