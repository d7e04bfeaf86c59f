package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.ClassDeclaration;
import dev.fetchplan.processor.declaration.ComponentDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.QualifierDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.TypeRef;
import java.util.Optional;

/** What a column may be. Each check reports at most one problem and returns whether all is well. */
final class ColumnRules {
  private final ClassDeclaration owner;
  private final String role;
  private final Diagnostics diagnostics;

  /** @param role what the owner of the components is: {@code an entity} */
  ColumnRules(ClassDeclaration owner, String role, Diagnostics diagnostics) {
    this.owner = owner;
    this.role = role;
    this.diagnostics = diagnostics;
  }

  /** @param held the entity that the component holds, if it holds one */
  boolean check(ComponentDeclaration component, Optional<EntityDeclaration> held) {
    return checkNoEntity(component, held)
        && checkType(component)
        && checkHidden(component)
        && checkQualifiers(component)
        && checkName(component);
  }

  /** Reports {@code [EntityInEntity]}. */
  boolean checkNoEntity(ComponentDeclaration component, Optional<EntityDeclaration> held) {
    return held.map(other -> report(
            Code.EntityInEntity,
            component.origin(),
            "%s.%s %s, and %s holds columns only. %s"
                .formatted(
                    owner.simpleName(),
                    component.name(),
                    holds(component, other) ? "holds entities" : "is an entity",
                    role,
                    instead(component, other))))
        .orElse(true);
  }

  private static boolean holds(ComponentDeclaration component, EntityDeclaration other) {
    TypeRef type = component.type().type();
    return !type.is(other.type().canonicalName()) && !type.is("java.util.Optional");
  }

  private String instead(ComponentDeclaration component, EntityDeclaration other) {
    String name = component.name();
    if (holds(component, other)) {
      return "Declare @OneToMany(name = \"%s\", target = %s.class) on %s and fetch it with @Fetch(\"%s\")."
          .formatted(name, other.simpleName(), owner.simpleName(), name);
    }
    return "Declare the foreign key, @References(%s.class) %s %sId, and fetch it with @Fetch(\"%s\")."
        .formatted(other.simpleName(), keyType(other), name, name);
  }

  private static String keyType(EntityDeclaration other) {
    return other.components().stream()
        .filter(c -> c.id().isPresent())
        .findFirst()
        .map(c -> c.type().type().toString())
        .orElse("long");
  }

  /** Reports {@code [UnsupportedType]}. */
  private boolean checkType(ComponentDeclaration component) {
    TypeRef type = component.type().type();
    return !isOpen(type)
        || report(
            Code.UnsupportedType,
            component.origin(),
            "%s.%s is %s, and JDBI finds no mapper for a type that leaves its arguments open. Name the types, as in List<String>."
                .formatted(owner.simpleName(), component.name(), type));
  }

  private static boolean isOpen(TypeRef type) {
    boolean rawOptional = type.equals(TypeRef.declared(optional()));
    return rawOptional || type.parts().anyMatch(part -> part instanceof TypeRef.Wildcard);
  }

  /** Returns whether generated code can write the component's type. */
  static boolean canBeWritten(ComponentDeclaration component) {
    return component.type().hidden().isEmpty() && !isOpen(component.type().type());
  }

  private static ClassRef optional() {
    return ClassRef.of("java.util", "Optional");
  }

  /** Reports {@code [PrivateType]}. */
  boolean checkHidden(ComponentDeclaration component) {
    return component
        .type()
        .hidden()
        .map(hidden -> report(
            Code.PrivateType,
            component.origin(),
            "%s.%s has the type %s, which is private, so generated code cannot name it. Remove the modifier private."
                .formatted(owner.simpleName(), component.name(), hidden)))
        .orElse(true);
  }

  /** Reports {@code [QualifierHasAttributes]}. */
  private boolean checkQualifiers(ComponentDeclaration component) {
    return component.qualifiers().stream()
        .filter(qualifier -> !qualifier.plain())
        .findFirst()
        .map(qualifier -> reportQualifier(component, qualifier))
        .orElse(true);
  }

  private boolean reportQualifier(ComponentDeclaration component, QualifierDeclaration qualifier) {
    return report(
        Code.QualifierHasAttributes,
        qualifier.origin(),
        "%s.%s has the qualifier @%s, which has attributes, and JDBI chooses a mapper by qualifiers without. Declare an annotation without attributes for this case."
            .formatted(owner.simpleName(), component.name(), qualifier.type().simpleName()));
  }

  /** Reports {@code [NotAName]}. */
  private boolean checkName(ComponentDeclaration component) {
    Optional<Written<String>> blank =
        component.column().filter(name -> name.value().isBlank());
    return blank
        .map(name -> report(
            Code.NotAName,
            name.origin(),
            "%s.%s has no column name. Write it out, @Column(\"%s\"), or remove @Column."
                .formatted(
                    owner.simpleName(), component.name(), NameForms.snakeCase(component.name()))))
        .orElse(true);
  }

  private boolean report(Code code, Origin origin, String text) {
    diagnostics.report(code, origin, text);
    return false;
  }
}
