package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.model.JavaNames;
import java.util.Set;

/** What an association may be called. */
final class AssociationRules {
  /** A narrowing method of that name would make every call with a lambda ambiguous. */
  private static final Set<String> QUERY_METHODS = Set.of("where", "orderBy");

  private final Draft draft;
  private final BareEntity entity;

  AssociationRules(Draft draft, BareEntity entity) {
    this.draft = draft;
    this.entity = entity;
  }

  static boolean isQueryMethod(String name) {
    return QUERY_METHODS.contains(name);
  }

  /** Returns whether the association may have its name; reports the first reason why not. */
  boolean check(Written<String> name) {
    return checkWord(name) && checkReserved(name) && checkNoComponent(name);
  }

  /** Reports {@code [NotAName]}. */
  private boolean checkWord(Written<String> name) {
    return JavaNames.isName(name.value())
        || JavaNames.isKeyword(name.value())
        || report(
            Code.NotAName,
            name,
            "\"%s\" cannot be the name of an association of %s. Choose a Java name like \"author\"."
                .formatted(name.value(), entity.simpleName()));
  }

  /** Reports {@code [ReservedName]} for names that are taken by Java or by every query. */
  private boolean checkReserved(Written<String> name) {
    if (JavaNames.isKeyword(name.value())) {
      return reportReserved(name, "is a keyword of Java");
    }
    if (isQueryMethod(name.value())) {
      return reportReserved(
          name, "is named like a method of every query, so calls would be ambiguous");
    }
    if (JavaNames.isMethodOfObject(name.value())) {
      return reportReserved(
          name, "is named like a method of Object, which no record component may be");
    }
    return true;
  }

  /** Reports {@code [ReservedName]} for the name of a component. */
  private boolean checkNoComponent(Written<String> name) {
    return !entity.hasComponent(name.value())
        || reportReserved(
            name,
            isDefault(name)
                ? "is a foreign key, and by default its association has the component's name without \"Id\", which is the same here"
                : "is named like a component, and a shape holds both");
  }

  private boolean isDefault(Written<String> name) {
    return entity.declaration().components().stream()
        .filter(component -> component.name().equals(name.value()))
        .flatMap(component -> component.reference().stream())
        .anyMatch(reference -> reference.name().isEmpty());
  }

  private boolean reportReserved(Written<String> name, String reason) {
    return report(
        Code.ReservedName,
        name,
        "%s.%s %s. Choose another name for the association: name = \"…\"."
            .formatted(entity.simpleName(), name.value(), reason));
  }

  /** Reports {@code [DuplicateAssociation]}. */
  boolean checkDistinct(Written<String> name) {
    return !draft.associations(entity).contains(name.value())
        || report(
            Code.DuplicateAssociation,
            name,
            "%s has two associations \"%s\". Give one of them another name: name = \"…\"."
                .formatted(entity.simpleName(), name.value()));
  }

  private boolean report(Code code, Written<String> name, String text) {
    draft.report(entity, name, code, name.origin(), text);
    return false;
  }
}
