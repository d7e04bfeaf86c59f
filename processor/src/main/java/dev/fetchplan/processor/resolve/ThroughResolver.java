package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.AssociationDeclaration;
import dev.fetchplan.processor.declaration.LinkDeclaration.Attribute;
import dev.fetchplan.processor.declaration.TypeDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.diagnostic.Suggestions;
import dev.fetchplan.processor.model.Association.ForeignKey;
import dev.fetchplan.processor.model.Association.ManyToMany;
import dev.fetchplan.processor.model.LinkTable;
import dev.fetchplan.processor.model.LinkTable.LinkColumn;
import dev.fetchplan.processor.resolve.Associations.Reference;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a many-to-many association whose link table is an entity, of two of its foreign keys. */
final class ThroughResolver {
  private final Draft draft;
  private final BareEntity entity;
  private final AssociationDeclaration declaration;
  private final BareEntity target;

  ThroughResolver(
      Draft draft, BareEntity entity, AssociationDeclaration declaration, BareEntity target) {
    this.draft = draft;
    this.entity = entity;
    this.declaration = declaration;
    this.target = target;
  }

  /** Returns the association, or empty if it or one of the foreign keys has a problem. */
  Optional<ManyToMany> resolve(TypeDeclaration through) {
    return checkAlone(through)
        ? draft.through(entity, declaration.name(), through).flatMap(this::linked)
        : Optional.empty();
  }

  /** Reports {@code [ThroughConflict]} if the table is described once more. */
  private boolean checkAlone(TypeDeclaration through) {
    Optional<Attribute> described = declaration.link().names().stream().findFirst();
    described.ifPresent(attribute -> report(
        Code.ThroughConflict,
        attribute.origin(),
        "%s.%s goes through %s, whose foreign keys are the columns of the link table. Leave %s out."
            .formatted(
                entity.simpleName(),
                declaration.name().value(),
                through.type(),
                attribute.name())));
    return described.isEmpty();
  }

  private Optional<ManyToMany> linked(BareEntity link) {
    Optional<Written<String>> from = declaration.link().from();
    Optional<Written<String>> to = declaration.link().to();
    Optional<Reference> source = end(link, entity, ForeignKeyRole.FROM, from, to);
    if (source.isEmpty() && entity.type().equals(target.type())) {
      return Optional.empty(); // the other end has the same cause
    }
    Optional<Reference> other = end(link, target, ForeignKeyRole.TO, to, from);
    return source.flatMap(start -> other
        .filter(end -> checkDistinct(link, start, end))
        .flatMap(Reference::key)
        .flatMap(end -> start.key().map(key -> linked(link, key, end))));
  }

  private Optional<Reference> end(
      BareEntity link,
      BareEntity end,
      ForeignKeyRole role,
      Optional<Written<String>> named,
      Optional<Written<String>> other) {
    ForeignKeyResolver keys = new ForeignKeyResolver(draft, entity, declaration, link, end, role);
    return named.isPresent() ? keys.named(named.get()) : keys.onlyBut(other.map(Written::value));
  }

  /** Reports {@code [LinkColumns]} if one foreign key would lead to both ends. */
  private boolean checkDistinct(BareEntity link, Reference source, Reference target) {
    if (!source.equals(target)) {
      return true;
    }
    List<String> names = draft.associations(link).referencesTo(entity.type()).stream()
        .map(Reference::name)
        .toList();
    report(
        Code.LinkColumns,
        declaration.origin(),
        "%s.%s starts and ends at %s.%s, and a link needs two foreign keys. Name different ones, from and to; those of %s to %s: %s."
            .formatted(
                entity.simpleName(),
                declaration.name().value(),
                link.simpleName(),
                source.name(),
                link.simpleName(),
                entity.simpleName(),
                Suggestions.list(names)));
    return false;
  }

  private ManyToMany linked(BareEntity link, ForeignKey source, ForeignKey other) {
    LinkTable table = new LinkTable(link.table(), columns(source, entity), columns(other, target));
    return new ManyToMany(declaration.name().value(), target.type(), table);
  }

  /** Returns the foreign key's columns in the order of the key that they hold. */
  private static List<LinkColumn> columns(ForeignKey key, BareEntity end) {
    return key.columns().stream()
        .sorted(Comparator.comparingInt(pair -> end.key().columns().indexOf(pair.target())))
        .map(pair -> new LinkColumn(pair.own().name(), pair.target()))
        .toList();
  }

  private void report(Code code, Origin origin, String text) {
    draft.report(entity, declaration.name(), code, origin, text);
  }
}
