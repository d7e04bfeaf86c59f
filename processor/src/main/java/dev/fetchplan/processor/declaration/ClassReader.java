package dev.fetchplan.processor.declaration;

import com.google.auto.common.MoreTypes;
import dev.fetchplan.processor.declaration.ConstructorReader.Found;
import dev.fetchplan.processor.declaration.MemberReader.Members;
import dev.fetchplan.processor.model.ClassRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Reads a record or class: what makes instances of it, and its components. */
final class ClassReader {
  private final MemberReader members;
  private final Compilation compilation;

  ClassReader(ProcessingEnvironment environment, Compilation compilation) {
    this.members = new MemberReader(environment);
    this.compilation = compilation;
  }

  /** @param publishedNullable the components that are known to be nullable */
  ClassDeclaration read(TypeElement type, Places places, Set<String> publishedNullable) {
    ClassRef name = TypeReader.name(type);
    Form form = form(type);
    Members found = form.hasComponents()
        ? members.read(type, !compilation.contains(name))
        : new Members(new Found(Optional.empty(), Optional.empty(), type), List.of());
    ComponentReader components = new ComponentReader(places, publishedNullable);
    TypedIdReader typedIds = new TypedIdReader(members, places);
    return new ClassDeclaration(
        name,
        form,
        constructor(found, places),
        found.components().stream()
            .map(each -> components.read(each).holding(typedIds.inner(each.type())))
            .toList(),
        undefinedSuperclass(type),
        places.of(type));
  }

  static Form form(TypeElement type) {
    return switch (type.getKind()) {
      case RECORD -> plain(type, Form.RECORD, Form.GENERIC_RECORD);
      case CLASS -> formOfClass(type);
      case INTERFACE -> Form.INTERFACE;
      case ENUM -> Form.ENUM;
      default -> Form.ANNOTATION;
    };
  }

  private static Form formOfClass(TypeElement type) {
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Form.ABSTRACT_CLASS;
    }
    boolean inner = type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC);
    return inner ? Form.INNER_CLASS : plain(type, Form.CLASS, Form.GENERIC_CLASS);
  }

  private static Form plain(TypeElement type, Form form, Form generic) {
    return !type.getTypeParameters().isEmpty()
        ? generic
        : TypeReader.isHidden(type) ? Form.PRIVATE : form;
  }

  private static ConstructorDeclaration constructor(Members members, Places places) {
    Found found = members.constructor();
    return new ConstructorDeclaration(
        found
            .maker()
            .filter(maker -> maker.getKind() == ElementKind.METHOD)
            .map(maker -> maker.getSimpleName().toString()),
        found.maker().stream().allMatch(ClassReader::isPublic)
            && members.components().stream()
                .flatMap(component -> component.accessor().stream())
                .allMatch(ClassReader::isPublic),
        found.fault(),
        places.of(found.place()));
  }

  private static boolean isPublic(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.PUBLIC);
  }

  /** Returns the superclass that does not exist, or not yet, and may have accessors. */
  private static Optional<String> undefinedSuperclass(TypeElement type) {
    return MemberReader.lineage(type).stream()
        .map(TypeElement::getSuperclass)
        .filter(superclass -> superclass.getKind() == TypeKind.ERROR)
        .map(superclass -> MoreTypes.asElement(superclass).getSimpleName().toString())
        .findFirst();
  }
}
