package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.ComponentDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.QualifierDeclaration;
import dev.fetchplan.processor.declaration.ReferenceDeclaration;
import dev.fetchplan.processor.declaration.TypeDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.model.TypeRef;
import dev.fetchplan.processor.model.TypedId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pass that makes columns of components. */
final class ColumnResolver {
  private static final String OPTIONAL = "java.util.Optional";
  private static final Set<String> MAY_BE_EMPTY =
      Set.of("java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");

  private ColumnResolver() {}

  /** Returns a column for each component, those with a problem too. */
  static List<Column> columns(EntityDeclaration entity) {
    return entity.components().stream().map(ColumnResolver::column).toList();
  }

  private static Column column(ComponentDeclaration component) {
    TypeRef type = nameable(component.type());
    TypeRef value = unwrapped(type);
    Optional<ComponentDeclaration> inner = inner(component);
    Optional<TypedId> typedId =
        inner.map(i -> new TypedId(i.accessor().orElse(i.name()), i.type().type()));
    List<QualifierDeclaration> qualifiers = inner.orElse(component).qualifiers();
    return new Column(
        component.name(),
        component.accessor().orElse(component.name()),
        type,
        value,
        typedId,
        qualifiers.stream().map(QualifierDeclaration::type).toList(),
        qualifiers.isEmpty()
            ? Reading.of(typedId.map(TypedId::inner).orElse(value))
            : Reading.MAPPED,
        component.id().isEmpty() && isOptional(component),
        component.column().map(Written::value).orElse(NameForms.snakeCase(component.name())));
  }

  /**
   * Returns what the typed id holds that the component is; with a qualifier it is a mapped value.
   */
  private static Optional<ComponentDeclaration> inner(ComponentDeclaration component) {
    return component.qualifiers().isEmpty() && component.type().hidden().isEmpty()
        ? component.inner().filter(ColumnResolver::isReadable)
        : Optional.empty();
  }

  private static boolean isReadable(ComponentDeclaration inner) {
    TypeRef type = inner.type().type();
    return inner.type().hidden().isEmpty()
        && !type.is(OPTIONAL)
        && type.parts().noneMatch(part -> part instanceof TypeRef.Wildcard)
        && inner.qualifiers().stream().allMatch(QualifierDeclaration::plain);
  }

  /** Leaves out what generated code could not name; it has been reported. */
  private static TypeRef nameable(TypeDeclaration declaration) {
    return declaration.hidden().isPresent()
        ? TypeRef.declared(ClassRef.of("java.lang", "Object"))
        : closed(declaration.type());
  }

  private static TypeRef closed(TypeRef type) {
    boolean open = type.parts().anyMatch(part -> part instanceof TypeRef.Wildcard);
    return open && type instanceof TypeRef.Declared declared
        ? TypeRef.declared(declared.name())
        : type;
  }

  /** Returns what the {@code Optional} holds, or the type itself. */
  private static TypeRef unwrapped(TypeRef type) {
    return content(type).orElse(type);
  }

  private static Optional<TypeRef> content(TypeRef type) {
    return type.is(OPTIONAL)
            && type instanceof TypeRef.Declared declared
            && declared.arguments().size() == 1
        ? Optional.of(declared.arguments().get(0))
        : Optional.empty();
  }

  /** Returns whether the component says that it can be absent. */
  static boolean isOptional(ComponentDeclaration component) {
    TypeRef type = component.type().type();
    return !type.isPrimitive()
        && (component.nullable()
            || component.reference().filter(ReferenceDeclaration::optional).isPresent()
            || showsAbsence(type));
  }

  /** Returns whether values of the type can say that there is none. */
  static boolean showsAbsence(TypeRef type) {
    return !type.isPrimitive()
        && (type.is(OPTIONAL) || MAY_BE_EMPTY.stream().anyMatch(type::is) || isBoxed(type));
  }

  private static boolean isBoxed(TypeRef type) {
    return Reading.of(type).primitive().isPresent() || type.is("java.lang.Character");
  }
}
