package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.AssociationDeclaration;
import dev.fetchplan.processor.declaration.AssociationDeclaration.Kind;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Association.ForeignKey;
import dev.fetchplan.processor.model.Association.InverseMany;
import dev.fetchplan.processor.model.Association.InverseOne;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.resolve.Associations.Reference;
import java.util.List;
import java.util.Optional;

/** Makes the inverse side of a foreign key. */
final class InverseResolver {
  private final Draft draft;
  private final BareEntity entity;
  private final AssociationDeclaration declaration;
  private final BareEntity target;

  InverseResolver(
      Draft draft, BareEntity entity, AssociationDeclaration declaration, BareEntity target) {
    this.draft = draft;
    this.entity = entity;
    this.declaration = declaration;
    this.target = target;
  }

  /** Returns the association, or empty if it or its foreign key has a problem. */
  Optional<Association> resolve() {
    ForeignKeyResolver keys = new ForeignKeyResolver(
        draft, entity, declaration, target, entity, ForeignKeyRole.MAPPED_BY);
    Optional<Reference> reference = declaration.mappedBy().map(keys::named).orElseGet(keys::only);
    return reference.flatMap(Reference::key).map(this::inverse);
  }

  private Association inverse(ForeignKey key) {
    String name = declaration.name().value();
    List<ColumnPair> columns = key.columns().stream()
        .map(pair -> new ColumnPair(pair.target(), pair.own()))
        .toList();
    return declaration.kind() == Kind.OneToOne
        ? new InverseOne(name, target.type(), columns)
        : new InverseMany(name, target.type(), columns);
  }
}
