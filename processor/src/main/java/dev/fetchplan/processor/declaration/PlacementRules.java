package dev.fetchplan.processor.declaration;

import static java.util.stream.Collectors.joining;

import com.google.auto.common.MoreElements;
import dev.fetchplan.processor.declaration.MemberReader.Members;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.model.ClassRef;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Where our annotations may stand: on entities, shapes and their components. */
public final class PlacementRules {
  /** The type, then what javac knows a position of. */
  private static final Comparator<Element> WIDEST_FIRST = Comparator.comparing(
          (Element e) -> !MoreElements.isType(e))
      .thenComparing(e -> e.getKind() != ElementKind.FIELD)
      .thenComparing(e -> e.getKind() != ElementKind.METHOD)
      .thenComparing(e -> e.getSimpleName().toString());

  private final MemberReader members;
  private final Predicate<ClassRef> embedded;
  private final Diagnostics diagnostics;

  /** @param embedded tells whether an entity embeds a type, and so checks what stands there */
  public PlacementRules(
      ProcessingEnvironment environment, Predicate<ClassRef> embedded, Diagnostics diagnostics) {
    this.members = new MemberReader(environment);
    this.embedded = embedded;
    this.diagnostics = diagnostics;
  }

  /** Reports each type at most once that has annotations of ours where they mean nothing. */
  public void check(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Map<TypeElement, Element> misplaced =
        new TreeMap<>(Comparator.comparing(type -> type.getQualifiedName().toString()));
    for (TypeElement annotation : annotations) {
      if (annotation.getKind() != ElementKind.ANNOTATION_TYPE) {
        continue; // a misspelt name, of which the javacs after 17 are not to be asked
      }
      String name = withoutContainer(annotation).getQualifiedName().toString();
      round.getElementsAnnotatedWith(annotation).stream()
          .filter(element -> isMisplaced(name, element))
          .forEach(element ->
              misplaced.merge(enclosingType(element), element, BinaryOperator.minBy(WIDEST_FIRST)));
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
    return misplacement(annotation, element, enclosingType(element)).isPresent();
  }

  /** Returns why the annotation means nothing there, and the way out, or empty if it does. */
  private Optional<String> misplacement(String annotation, Element element, TypeElement type) {
    if (annotation.equals(Annotations.SHAPE)) {
      return isEntity(type)
          ? words("%1$s is an entity. Declare the shape as a record of its own.")
          : Optional.empty();
    }
    if (isNeither(type) && mayBeUsed(annotation, type)) {
      return Optional.empty();
    }
    Optional<String> stranger = Annotations.belongsToEntity(annotation)
        ? notAnEntity(type)
        : Annotations.belongsToPart(annotation) ? notAShape(type) : Optional.empty();
    return stranger.or(
        () -> Annotations.belongsToComponent(annotation) && !isComponent(element, type)
            ? notAComponent(type)
            : Optional.empty());
  }

  private static boolean isNeither(TypeElement type) {
    return !isEntity(type) && !isShape(type);
  }

  /** Returns whether an entity may embed the type, or inherit what stands there. */
  private boolean mayBeUsed(String annotation, TypeElement type) {
    boolean inherited = type.getModifiers().contains(Modifier.ABSTRACT);
    return Annotations.belongsToValue(annotation)
        || (Annotations.belongsToComponent(annotation)
            && !Annotations.belongsToPart(annotation)
            && (inherited || embedded.test(TypeReader.name(type))));
  }

  private static Optional<String> words(String words) {
    return Optional.of(words);
  }

  private static Optional<String> notAnEntity(TypeElement type) {
    if (isEntity(type)) {
      return Optional.empty();
    }
    return isShape(type)
        ? words("%1$s is a shape, and has what its entity declares. Remove @%2$s.")
        : words("%1$s is not an entity. Annotate it with @" + Annotations.ENTITY
            + ", or remove @%2$s.");
  }

  /** A plain record may be a shape in another. */
  private static Optional<String> notAShape(TypeElement type) {
    if (isEntity(type)) {
      return words(
          "%1$s is an entity. Declare a shape of it, @Shape(%1$s.class), or remove @%2$s.");
    }
    return isShape(type) || type.getKind() == ElementKind.RECORD
        ? Optional.empty()
        : words(
            "%1$s is not a shape. Annotate it with @" + Annotations.SHAPE + ", or remove @%2$s.");
  }

  private Optional<String> notAComponent(TypeElement type) {
    String components = members.read(type, false).components().stream()
        .map(ComponentMembers::name)
        .collect(joining(", "));
    return words("is not a component of the %s. Move the annotation to one of: %s."
        .formatted(type.getKind() == ElementKind.RECORD ? "record" : "class", components));
  }

  private static boolean isEntity(TypeElement type) {
    return MoreElements.isAnnotationPresent(type, Annotations.ENTITY);
  }

  private static boolean isShape(TypeElement type) {
    return MoreElements.isAnnotationPresent(type, Annotations.SHAPE);
  }

  /** Whether the element belongs to a component; so does each if there is a worse mistake. */
  private boolean isComponent(Element element, TypeElement type) {
    Members found = members.read(type, false);
    return !ClassReader.form(type).hasComponents()
        || found.constructor().fault().isPresent()
        || found.components().stream().anyMatch(c -> c.contains(element));
  }

  private void report(TypeElement type, Element element) {
    Places places = new Places(type, null, null);
    Optional<AnnotationReader> wrongImport = AnnotationReader.all(places, type).stream()
        .filter(annotation -> Annotations.isWrongImport(annotation.name()))
        .filter(annotation -> annotation.name().endsWith(".Entity"))
        .findFirst();
    if (wrongImport.isPresent()) {
      reportWrongImport(type, wrongImport.get());
    } else {
      reportMisplaced(type, element, places);
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

  /** Reports {@code [MisplacedAnnotation]}. */
  private void reportMisplaced(TypeElement type, Element element, Places places) {
    AnnotationReader annotation = AnnotationReader.all(places, element).stream()
        .filter(found -> isMisplaced(found.name(), element))
        .findFirst()
        .orElseThrow();
    String name = type.getSimpleName().toString();
    String reason = misplacement(annotation.name(), element, type).orElseThrow();
    diagnostics.report(
        Code.MisplacedAnnotation,
        annotation.origin(),
        "%s%s has @%s, but %s"
            .formatted(
                name,
                element.equals(type) ? "" : "." + element.getSimpleName(),
                annotation.simpleName(),
                reason.formatted(name, annotation.simpleName())));
  }
}
