package dev.fetchplan.processor.declaration;

import static java.util.stream.Collectors.joining;

import com.google.auto.common.MoreElements;
import dev.fetchplan.processor.declaration.MemberReader.Members;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Where our annotations may stand: on entities and their components. */
public final class PlacementRules {
  /** The type, then what javac knows a position of. */
  private static final Comparator<Element> WIDEST_FIRST = Comparator.comparing(
          (Element e) -> !MoreElements.isType(e))
      .thenComparing(e -> e.getKind() != ElementKind.FIELD)
      .thenComparing(e -> e.getKind() != ElementKind.METHOD);

  private final MemberReader members;
  private final Diagnostics diagnostics;

  public PlacementRules(ProcessingEnvironment environment, Diagnostics diagnostics) {
    this.members = new MemberReader(environment);
    this.diagnostics = diagnostics;
  }

  /** Reports each type at most once that has annotations of ours where they mean nothing. */
  public void check(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Map<TypeElement, Element> misplaced = new LinkedHashMap<>();
    for (TypeElement annotation : annotations) {
      String name = withoutContainer(annotation).getQualifiedName().toString();
      round.getElementsAnnotatedWith(annotation).stream()
          .filter(element -> isMisplaced(name, element))
          .sorted(WIDEST_FIRST)
          .forEach(element -> misplaced.putIfAbsent(enclosingType(element), element));
    }
    misplaced.forEach(this::report);
  }

  private static TypeElement withoutContainer(TypeElement annotation) {
    return annotation.getEnclosingElement() instanceof TypeElement contained
        ? contained
        : annotation;
  }

  private static TypeElement enclosingType(Element element) {
    return TypeReader.nesting(element).get(0);
  }

  private boolean isMisplaced(String annotation, Element element) {
    if (!Annotations.belongsToEntity(annotation)) {
      return false;
    }
    TypeElement type = enclosingType(element);
    return !isEntity(type)
        || (Annotations.belongsToComponent(annotation) && !isComponent(element, type));
  }

  private static boolean isEntity(TypeElement type) {
    return MoreElements.isAnnotationPresent(type, Annotations.ENTITY);
  }

  /** Whether the element belongs to a component; so does each if there is a worse mistake. */
  private boolean isComponent(Element element, TypeElement type) {
    Members found = members.read(type, false);
    return !ClassReader.form(type).hasComponents()
        || found.constructor().fault().isPresent()
        || found.components().stream().anyMatch(c -> c.elements().contains(element));
  }

  private void report(TypeElement type, Element element) {
    Places places = new Places(type, null, null);
    Optional<AnnotationReader> wrongImport = AnnotationReader.all(places, type).stream()
        .filter(annotation -> Annotations.isWrongImport(annotation.name()))
        .filter(annotation -> annotation.name().endsWith(".Entity"))
        .findFirst();
    if (wrongImport.isPresent()) {
      reportWrongImport(type, wrongImport.get());
    } else if (isEntity(type)) {
      reportMember(type, element, places);
    } else {
      reportNoEntity(type, element, places);
    }
  }

  /** Reports {@code [WrongImport]}. */
  private void reportWrongImport(TypeElement type, AnnotationReader annotation) {
    diagnostics.report(
        Code.WrongImport,
        annotation.origin(),
        "%s is annotated with %s, which Fetchplan does not read. Import %s instead."
            .formatted(type.getSimpleName(), annotation.name(), Annotations.ENTITY));
  }

  /** Reports {@code [MisplacedAnnotation]} for a member that is not a component. */
  private void reportMember(TypeElement type, Element member, Places places) {
    AnnotationReader annotation = first(member, places);
    String components = members.read(type, false).components().stream()
        .map(ComponentMembers::name)
        .collect(joining(", "));
    diagnostics.report(
        Code.MisplacedAnnotation,
        annotation.origin(),
        "%s.%s has @%s, but is not a component of the %s. Move the annotation to one of: %s."
            .formatted(
                type.getSimpleName(),
                member.getSimpleName(),
                annotation.simpleName(),
                type.getKind() == ElementKind.RECORD ? "record" : "class",
                components));
  }

  /** Reports {@code [MisplacedAnnotation]} for a type that is not an entity. */
  private void reportNoEntity(TypeElement type, Element element, Places places) {
    AnnotationReader annotation = first(element, places);
    String member = element.equals(type) ? "" : "." + element.getSimpleName();
    diagnostics.report(
        Code.MisplacedAnnotation,
        annotation.origin(),
        "%s%s has @%s, but %s is not an entity. Annotate it with @%s, or remove @%s."
            .formatted(
                type.getSimpleName(),
                member,
                annotation.simpleName(),
                type.getSimpleName(),
                Annotations.ENTITY,
                annotation.simpleName()));
  }

  private static AnnotationReader first(Element element, Places places) {
    return AnnotationReader.all(places, element).stream()
        .filter(annotation -> Annotations.belongsToEntity(annotation.name()))
        .findFirst()
        .orElseThrow();
  }
}
