package dev.fetchplan.processor.declaration;

import com.google.auto.common.MoreElements;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Looks whether a type is a record with one component. */
final class TypedIdReader {
  private final MemberReader members;
  private final ComponentReader components;

  TypedIdReader(MemberReader members, ComponentReader components) {
    this.members = members;
    this.components = components;
  }

  /**
   * Returns the only component of the record that the type, or what its {@code Optional} holds, is.
   * Empty for entities, where the component is one, and where its type depends on the parameters of
   * the record.
   */
  Optional<ComponentDeclaration> inner(TypeMirror type) {
    return element(value(type))
        .filter(element -> element.getKind() == ElementKind.RECORD && !isEntity(element))
        .map(members::ofRecord)
        .filter(found -> found.size() == 1)
        .map(found -> found.get(0))
        .filter(only -> element(only.type()).filter(TypedIdReader::isEntity).isEmpty())
        .map(components::read)
        .filter(only -> !only.type().open());
  }

  private static TypeMirror value(TypeMirror type) {
    boolean optional = element(type)
        .filter(element -> element.getQualifiedName().contentEquals("java.util.Optional"))
        .isPresent();
    List<? extends TypeMirror> arguments =
        optional ? ((DeclaredType) type).getTypeArguments() : List.of();
    return arguments.isEmpty() ? type : arguments.get(0);
  }

  private static Optional<TypeElement> element(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        ? Optional.of(MoreElements.asType(((DeclaredType) type).asElement()))
        : Optional.empty();
  }

  private static boolean isEntity(TypeElement type) {
    return MoreElements.isAnnotationPresent(type, Annotations.ENTITY);
  }
}
