package dev.fetchplan.processor.resolve;

import static java.util.stream.Collectors.joining;

import dev.fetchplan.processor.declaration.AssociationDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.diagnostic.Suggestions;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.resolve.Associations.Reference;
import java.util.List;
import java.util.Optional;

/** Finds the foreign key that another association is made of: the one named, or the only one. */
final class ForeignKeyResolver {
  private final Draft draft;
  private final BareEntity entity;
  private final AssociationDeclaration declaration;
  private final BareEntity holder;
  private final BareEntity target;
  private final ForeignKeyRole role;

  /**
   * @param entity declares the association that needs the foreign key
   * @param holder has the foreign key
   * @param target is where the foreign key must lead
   */
  ForeignKeyResolver(
      Draft draft,
      BareEntity entity,
      AssociationDeclaration declaration,
      BareEntity holder,
      BareEntity target,
      ForeignKeyRole role) {
    this.draft = draft;
    this.entity = entity;
    this.declaration = declaration;
    this.holder = holder;
    this.target = target;
    this.role = role;
  }

  /** Reports {@code [UnknownMappedBy]}, {@code [UnknownReference]} or {@code [WrongTarget]}. */
  Optional<Reference> named(Written<String> name) {
    Optional<Reference> reference = draft.associations(holder).reference(name.value());
    if (reference.isEmpty()) {
      return reportUnknown(name);
    }
    if (!reference.get().target().equals(target.type())) {
      return report(
          Code.WrongTarget,
          name.origin(),
          "%s.%s leads to %s, and not to %s. Foreign keys of %s to %s: %s."
              .formatted(
                  holder.simpleName(),
                  name.value(),
                  reference.get().target().simpleName(),
                  target.simpleName(),
                  holder.simpleName(),
                  target.simpleName(),
                  Suggestions.list(candidates())));
    }
    return reference;
  }

  private Optional<Reference> reportUnknown(Written<String> name) {
    boolean other = holder.declaration().association(name.value()).isPresent();
    boolean component = holder.column(name.value()).isPresent();
    return report(
        role.unknown,
        name.origin(),
        "%s. %sForeign keys of %s to %s: %s."
            .formatted(
                other || component
                    ? "%s.%s is %s, and %s names the association of a foreign key"
                        .formatted(
                            holder.simpleName(),
                            name.value(),
                            other ? "itself an inverse side or many-to-many" : "a column",
                            role.attribute)
                    : "%s has no association \"%s\"".formatted(holder.simpleName(), name.value()),
                Suggestions.didYouMean(name.value(), candidates()),
                holder.simpleName(),
                target.simpleName(),
                Suggestions.list(candidates())));
  }

  private List<String> candidates() {
    return draft.associations(holder).referencesTo(target.type()).stream()
        .map(Reference::name)
        .toList();
  }

  /** Reports {@code [NoReference]} or {@code [SeveralReferences]}. */
  Optional<Reference> only() {
    return only(candidates());
  }

  /** Returns the only one but the one that is named, if there are others. */
  Optional<Reference> onlyBut(Optional<String> named) {
    List<String> others =
        candidates().stream().filter(name -> !named.equals(Optional.of(name))).toList();
    return only(others.isEmpty() ? candidates() : others);
  }

  private Optional<Reference> only(List<String> names) {
    if (names.isEmpty()) {
      return reportNone();
    }
    if (names.size() > 1) {
      return reportSeveral(names);
    }
    return draft.associations(holder).reference(names.get(0));
  }

  private Optional<Reference> reportNone() {
    Column key = target.key().columns().get(0);
    return report(
        Code.NoReference,
        declaration.link().through().or(declaration::target).orElseThrow().origin(),
        "%s.%s %s. Declare it on a component of %s: @References(%s.class) %s %sId."
            .formatted(
                entity.simpleName(),
                declaration.name().value(),
                role.none.formatted(holder.simpleName(), target.simpleName()),
                holder.simpleName(),
                target.simpleName(),
                key.value(),
                NameForms.decapitalized(target.simpleName())));
  }

  private Optional<Reference> reportSeveral(List<String> names) {
    return report(
        Code.SeveralReferences,
        declaration.origin(),
        "%s.%s %s %s. Say which: %s."
            .formatted(
                entity.simpleName(),
                declaration.name().value(),
                role.could,
                names.stream()
                    .map(name -> role.preposition + " " + holder.simpleName() + "." + name)
                    .collect(joining(" or ")),
                names.stream()
                    .map(name -> role.attribute + " = \"" + name + "\"")
                    .collect(joining(" or "))));
  }

  private Optional<Reference> report(Code code, Origin origin, String text) {
    draft.report(entity, declaration.name(), code, origin, text);
    return Optional.empty();
  }
}
