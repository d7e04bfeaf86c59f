package dev.fetchplan.processor.resolve;

import static java.util.stream.Collectors.joining;

import dev.fetchplan.processor.declaration.AssociationDeclaration;
import dev.fetchplan.processor.declaration.AssociationDeclaration.Kind;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.diagnostic.Suggestions;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Association.ForeignKey;
import dev.fetchplan.processor.model.Association.InverseMany;
import dev.fetchplan.processor.model.Association.InverseOne;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.resolve.Associations.Reference;
import java.util.List;
import java.util.Optional;

/** The pass that finds the foreign key of which an association is the inverse side. */
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
    Optional<Reference> reference =
        declaration.mappedBy().isPresent() ? named(declaration.mappedBy().get()) : only();
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

  /** Reports {@code [UnknownMappedBy]} or {@code [WrongTarget]}. */
  private Optional<Reference> named(Written<String> mappedBy) {
    Optional<Reference> reference = draft.associations(target).reference(mappedBy.value());
    if (reference.isEmpty()) {
      return reportUnknown(mappedBy);
    }
    if (!reference.get().target().equals(entity.type())) {
      return report(
          Code.WrongTarget,
          mappedBy.origin(),
          "%s.%s leads to %s, and not to %s. Foreign keys of %s to %s: %s."
              .formatted(
                  target.simpleName(),
                  mappedBy.value(),
                  reference.get().target().simpleName(),
                  entity.simpleName(),
                  target.simpleName(),
                  entity.simpleName(),
                  Suggestions.list(candidates())));
    }
    return reference;
  }

  private Optional<Reference> reportUnknown(Written<String> mappedBy) {
    boolean other = target.declaration().association(mappedBy.value()).isPresent();
    boolean component = target.column(mappedBy.value()).isPresent();
    return report(
        Code.UnknownMappedBy,
        mappedBy.origin(),
        "%s. %sForeign keys of %s to %s: %s."
            .formatted(
                other || component
                    ? "%s.%s is %s, and mappedBy names the association of a foreign key"
                        .formatted(
                            target.simpleName(),
                            mappedBy.value(),
                            other ? "itself an inverse side or many-to-many" : "a column")
                    : "%s has no association \"%s\""
                        .formatted(target.simpleName(), mappedBy.value()),
                Suggestions.didYouMean(mappedBy.value(), candidates()),
                target.simpleName(),
                entity.simpleName(),
                Suggestions.list(candidates())));
  }

  private List<String> candidates() {
    return draft.associations(target).referencesTo(entity.type()).stream()
        .map(Reference::name)
        .toList();
  }

  /** Reports {@code [NoReference]} or {@code [SeveralReferences]}. */
  private Optional<Reference> only() {
    List<String> names = candidates();
    if (names.isEmpty()) {
      return reportNone();
    }
    if (names.size() > 1) {
      return reportSeveral(names);
    }
    return draft.associations(target).reference(names.get(0));
  }

  private Optional<Reference> reportNone() {
    Column key = entity.key().columns().get(0);
    return report(
        Code.NoReference,
        declaration.target().orElseThrow().origin(),
        "%s.%s is the inverse of a foreign key, and %s has none to %s. Declare it on a component of %s: @References(%s.class) %s %sId."
            .formatted(
                entity.simpleName(),
                declaration.name().value(),
                target.simpleName(),
                entity.simpleName(),
                target.simpleName(),
                entity.simpleName(),
                key.value(),
                NameForms.decapitalized(entity.simpleName())));
  }

  private Optional<Reference> reportSeveral(List<String> names) {
    return report(
        Code.SeveralReferences,
        declaration.origin(),
        "%s.%s could be the inverse of %s. Say which: %s."
            .formatted(
                entity.simpleName(),
                declaration.name().value(),
                names.stream()
                    .map(name -> target.simpleName() + "." + name)
                    .collect(joining(" or of ")),
                names.stream()
                    .map(name -> "mappedBy = \"" + name + "\"")
                    .collect(joining(" or "))));
  }

  private Optional<Reference> report(Code code, Origin origin, String text) {
    draft.report(entity, declaration.name(), code, origin, text);
    return Optional.empty();
  }
}
