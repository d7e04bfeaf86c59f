package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.ClassDeclaration;
import dev.fetchplan.processor.declaration.ComponentDeclaration;
import dev.fetchplan.processor.declaration.Nullness;
import dev.fetchplan.processor.declaration.QualifierDeclaration;
import dev.fetchplan.processor.declaration.ReferenceDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Component;
import dev.fetchplan.processor.model.Constructor;
import dev.fetchplan.processor.model.Embedded;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.model.TypeRef;
import dev.fetchplan.processor.model.TypedId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pass that makes columns of components, and values of those that are embedded. */
final class ColumnResolver {
  private static final String OPTIONAL = "java.util.Optional";
  private static final Set<String> MAY_BE_EMPTY =
      Set.of("java.util.OptionalInt", "java.util.OptionalLong", "java.util.OptionalDouble");

  private final String path;
  private final String prefix;
  private final boolean inOptional;

  /**
   * @param path of the components, with a dot behind it unless they are the entity's own
   * @param prefix of the columns
   * @param inOptional whether what embeds the components may be absent
   */
  private ColumnResolver(String path, String prefix, boolean inOptional) {
    this.path = path;
    this.prefix = prefix;
    this.inOptional = inOptional;
  }

  /** Returns what each component of an entity is, those with a problem too. */
  static List<Component> components(ClassDeclaration entity) {
    return new ColumnResolver("", "", false).resolve(entity);
  }

  private List<Component> resolve(ClassDeclaration type) {
    return type.components().stream()
        .map(component -> component
            .value()
            .map(value -> embedded(component, value))
            .orElseGet(() -> column(component)))
        .toList();
  }

  private Component embedded(ComponentDeclaration component, ClassDeclaration value) {
    String name = path + component.name();
    boolean optional = component.nullable() || component.type().type().content().isPresent();
    ColumnResolver inner = new ColumnResolver(
        name + ".", prefix + component.embedded().orElseThrow().prefix(), inOptional || optional);
    return new Embedded(
        name,
        accessor(component),
        component.type().type(),
        value.type(),
        constructor(value),
        optional,
        inner.resolve(value));
  }

  static Constructor constructor(ClassDeclaration type) {
    return new Constructor(type.constructor().method(), type.constructor().open());
  }

  /** Returns the accessor; the type is not generated for if there is none. */
  private static String accessor(ComponentDeclaration component) {
    return component.accessor().orElse(component.name());
  }

  private Component column(ComponentDeclaration component) {
    TypeRef type = component.type().type();
    TypeRef value = type.content().orElse(type);
    Optional<ComponentDeclaration> inner = inner(component);
    Optional<TypedId> typedId =
        inner.map(i -> new TypedId(i.accessor().orElse(i.name()), i.type().type()));
    List<QualifierDeclaration> qualifiers = inner.orElse(component).qualifiers();
    boolean optional = component.id().isEmpty() && isOptional(component);
    return new Column(
        path + component.name(),
        accessor(component),
        type,
        value,
        typedId,
        qualifiers.stream().map(QualifierDeclaration::type).toList(),
        qualifiers.isEmpty()
            ? Reading.of(typedId.map(TypedId::inner).orElse(value))
            : Reading.MAPPED,
        optional,
        optional || inOptional,
        inOptional || (component.id().isEmpty() && mayBeNull(component)),
        prefixed(
            component.column().map(Written::value).orElse(NameForms.snakeCase(component.name()))));
  }

  /** Puts the prefix before a name, within the quotes that a user has given it. */
  private String prefixed(String column) {
    return column.startsWith("\"") ? "\"" + prefix + column.substring(1) : prefix + column;
  }

  /**
   * Returns what the typed id holds that the component is; with a qualifier it is a mapped value.
   */
  static Optional<ComponentDeclaration> inner(ComponentDeclaration component) {
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

  /**
   * Returns whether the column's rows can be NULL. A text may be where nothing says that it is not,
   * and then an order has to say where those rows stand, or a slice would lose them.
   */
  private static boolean mayBeNull(ComponentDeclaration component) {
    boolean isSaidToBePresent = component.nullness() == Nullness.NOT_NULL;
    return isOptional(component)
        || (!component.type().type().isPrimitive()
            && component
                .reference()
                .map(ReferenceDeclaration::optional)
                .orElse(!isSaidToBePresent));
  }

  private static boolean isBoxed(TypeRef type) {
    return Reading.of(type).primitive().isPresent() || type.is("java.lang.Character");
  }
}
