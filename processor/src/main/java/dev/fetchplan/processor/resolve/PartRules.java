package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.PartDeclaration;
import dev.fetchplan.processor.declaration.PartDeclaration.Mark;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Component;
import dev.fetchplan.processor.model.Embedded;
import dev.fetchplan.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;

/** What a component of a shape may be. Each check reports at most one problem. */
final class PartRules {
  private final ShapeDraft shape;

  PartRules(ShapeDraft shape) {
    this.shape = shape;
  }

  /** Checks what does not depend on what the component stands for. */
  boolean check(PartDeclaration part) {
    return checkName(part) && checkRoles(part) && checkHidden(part);
  }

  /** Reports {@code [ReservedName]}. */
  private boolean checkName(PartDeclaration part) {
    return !AssociationRules.isQueryMethod(part.name())
        || report(
            Code.ReservedName,
            part.origin(),
            "%s is named like a method of every query, so calls would be ambiguous. Choose another name, and say what it stands for: @Path(\"%s\").",
            shape.name(part),
            part.path().map(path -> path.value()).orElse(part.name()));
  }

  /** Reports {@code [SeveralRoles]}. */
  private boolean checkRoles(PartDeclaration part) {
    List<Mark> roles = part.roles();
    if (roles.size() > 1) {
      return report(
          Code.SeveralRoles,
          roles.get(1).origin(),
          "%s has %s and %s, and a component stands for one thing. Remove one of them.",
          shape.name(part),
          roles.get(0).annotation(),
          roles.get(1).annotation());
    }
    if (part.count().isEmpty() && part.exists().isEmpty()) {
      return true;
    }
    Optional<Mark> other = part.refinements().stream()
        .filter(refinement -> !refinement.annotation().equals(PartDeclaration.WHERE))
        .findFirst();
    return other.isEmpty()
        || report(
            Code.SeveralRoles,
            other.get().origin(),
            "%s has %s and %s, and rows that are not loaded have no order and no limit. Remove %s.",
            shape.name(part),
            roles.get(0).annotation(),
            other.get().annotation(),
            other.get().annotation());
  }

  /** Reports {@code [PrivateType]}. */
  private boolean checkHidden(PartDeclaration part) {
    return part.type()
        .hidden()
        .map(hidden -> report(
            Code.PrivateType,
            part.origin(),
            "%s has the type %s, which is private, so generated code cannot name it. Remove the modifier private.",
            shape.name(part),
            hidden))
        .orElse(true);
  }

  /**
   * Reports {@code [NotAnAssociation]} if the component has an annotation that only associations
   * may have.
   *
   * @param meaning what the component stands for, in words
   */
  boolean checkNotRefined(PartDeclaration part, String meaning) {
    return part.refinements().stream()
        .findFirst()
        .map(refinement -> report(
            Code.NotAnAssociation,
            refinement.origin(),
            "%s has %s, but is %s. Only associations have it; remove %s.",
            shape.name(part),
            refinement.annotation(),
            meaning,
            refinement.annotation()))
        .orElse(true);
  }

  /**
   * Reports {@code [ColumnType]} if the component has another type than what it stands for.
   *
   * @param meaning what the component stands for, in words
   */
  boolean checkType(PartDeclaration part, Component component, String meaning) {
    return component.match(column -> holds(part, column), embedded -> holds(part, embedded))
        || report(
            Code.ColumnType,
            part.origin(),
            "%s is %s, and %s is %s. Declare %s %s.",
            shape.name(part),
            part.type().type(),
            meaning,
            component.type(),
            component.type(),
            part.name());
  }

  private static boolean holds(PartDeclaration part, Column column) {
    TypeRef type = part.type().type();
    TypeRef held = column.wrapped() ? Wrapping.of(type).content() : content(type, column);
    return held.boxed().equals(column.value().boxed());
  }

  /** A column may itself be an {@code Optional} that a mapper of JDBI makes. */
  private static TypeRef content(TypeRef type, Column column) {
    return type.equals(column.value()) || !Wrapping.of(type).optional()
        ? type
        : Wrapping.of(type).content();
  }

  private static boolean holds(PartDeclaration part, Embedded embedded) {
    Wrapping wrapping = Wrapping.of(part.type().type());
    return !wrapping.list() && wrapping.content().equals(TypeRef.declared(embedded.value()));
  }

  private boolean report(Code code, Origin origin, String text, Object... arguments) {
    shape.diagnostics.report(code, origin, text.formatted(arguments));
    return false;
  }
}
