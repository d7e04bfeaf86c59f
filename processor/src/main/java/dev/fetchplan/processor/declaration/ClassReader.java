package dev.fetchplan.processor.declaration;

import com.google.auto.common.MoreTypes;
import com.google.auto.common.Visibility;
import com.sun.source.util.Trees;
import dev.fetchplan.processor.declaration.ConstructorReader.Found;
import dev.fetchplan.processor.declaration.MemberReader.Members;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import java.util.HashSet;
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
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads records and classes: what makes instances of them, and their components. */
final class ClassReader {
  private final Elements elements;
  private final @Nullable Trees trees;
  private final MemberReader members;
  private final TypeAnnotationReader typeAnnotations;
  private final Compilation compilation;
  private final Set<ClassRef> embedded = new HashSet<>();

  ClassReader(ProcessingEnvironment environment, Compilation compilation) {
    this.elements = environment.getElementUtils();
    this.trees = Places.trees(environment);
    this.members = new MemberReader(environment);
    this.typeAnnotations = new TypeAnnotationReader(environment, compilation);
    this.compilation = compilation;
  }

  /**
   * Reads an entity or a shape.
   *
   * @param publishedNullable the paths of components that its class file, and those of what it
   *     embeds, may not show to be nullable
   */
  ClassDeclaration read(TypeElement type, Places places, Set<String> publishedNullable) {
    return read(type, places, List.of(TypeReader.name(type)), publishedNullable);
  }

  /**
   * Reads what is embedded.
   *
   * @param nearest where problems are printed if it is in a class file
   * @param path the types that lead there, itself last
   */
  ClassDeclaration readValue(
      TypeElement type, Origin nearest, List<ClassRef> path, Set<String> publishedNullable) {
    ClassRef name = TypeReader.name(type);
    embedded.add(name);
    Places places = new Places(type, trees, compilation.contains(name) ? null : nearest);
    return read(type, places, path, publishedNullable);
  }

  /** Returns whether something that was read embeds the type. */
  boolean embeds(ClassRef type) {
    return embedded.contains(type);
  }

  private ClassDeclaration read(
      TypeElement type, Places places, List<ClassRef> path, Set<String> publishedNullable) {
    boolean compiled = !compilation.contains(TypeReader.name(type));
    Form form = form(type);
    Members found = form.hasComponents()
        ? members.read(type, compiled)
        : new Members(new Found(Optional.empty(), Optional.empty(), type), List.of());
    ComponentReader components =
        new ComponentReader(places, typeAnnotations, compiled ? publishedNullable : Set.of());
    TypedIdReader typedIds =
        new TypedIdReader(members, new ComponentReader(places, typeAnnotations, Set.of()));
    EmbeddedReader embeddeds =
        new EmbeddedReader(this, components, elements, path, publishedNullable);
    return new ClassDeclaration(
        TypeReader.name(type),
        form,
        constructor(type, found, places),
        found.components().stream()
            .map(each -> components
                .read(each)
                .holding(typedIds.inner(each.type()))
                .embedding(embeddeds.read(each)))
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

  private static ConstructorDeclaration constructor(
      TypeElement type, Members members, Places places) {
    Found found = members.constructor();
    return new ConstructorDeclaration(
        found
            .maker()
            .filter(maker -> maker.getKind() == ElementKind.METHOD)
            .map(maker -> maker.getSimpleName().toString()),
        Visibility.effectiveVisibilityOfElement(type) == Visibility.PUBLIC
            && found.maker().stream().allMatch(ClassReader::isPublic)
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
