package dev.fetchplan.processor.declaration;

import com.google.auto.common.MoreElements;
import dev.fetchplan.processor.diagnostic.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** Reads one annotation: its values as written, each with its place. */
final class AnnotationReader {
  /** The index of an annotation that is in no container. */
  private static final int SINGLE = -1;

  private final Places places;
  private final Element element;
  private final AnnotationMirror mirror;
  private final int index;

  private AnnotationReader(Places places, Element element, AnnotationMirror mirror, int index) {
    this.places = places;
    this.element = element;
    this.mirror = mirror;
    this.index = index;
  }

  /** Returns the element's annotations, those in containers too, in the order of the source. */
  static List<AnnotationReader> all(Places places, Element element) {
    return element.getAnnotationMirrors().stream()
        .flatMap(mirror -> contents(places, element, mirror))
        .toList();
  }

  private static Stream<AnnotationReader> contents(
      Places places, Element element, AnnotationMirror mirror) {
    List<AnnotationMirror> contained = contained(mirror);
    if (contained.isEmpty()) {
      return Stream.of(new AnnotationReader(places, element, mirror, SINGLE));
    }
    List<AnnotationReader> readers = new ArrayList<>();
    for (AnnotationMirror content : contained) {
      readers.add(new AnnotationReader(places, element, content, readers.size()));
    }
    return readers.stream();
  }

  /** Returns what is in a container: any annotation whose value is an array of ours. */
  private static List<AnnotationMirror> contained(AnnotationMirror mirror) {
    return values(mirror, "value")
        .flatMap(AnnotationReader::items)
        .filter(item -> item.getValue() instanceof AnnotationMirror)
        .map(item -> (AnnotationMirror) item.getValue())
        .filter(content -> name(content).startsWith(Annotations.PACKAGE))
        .toList();
  }

  private static Stream<AnnotationValue> values(AnnotationMirror mirror, String attribute) {
    return mirror.getElementValues().entrySet().stream()
        .filter(e -> e.getKey().getSimpleName().contentEquals(attribute))
        .map(Map.Entry<? extends ExecutableElement, ? extends AnnotationValue>::getValue);
  }

  private static Stream<AnnotationValue> items(AnnotationValue value) {
    return value.getValue() instanceof List<?> list
        ? list.stream().filter(AnnotationValue.class::isInstance).map(AnnotationValue.class::cast)
        : Stream.of(value);
  }

  /** Returns the qualified name of the annotation. */
  String name() {
    return name(mirror);
  }

  private static String name(AnnotationMirror mirror) {
    return MoreElements.asType(mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .toString();
  }

  String simpleName() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  boolean is(String qualifiedName) {
    return name().equals(qualifiedName);
  }

  /** Returns whether the annotation is itself annotated with the one of that name. */
  boolean isMarked(String qualifiedName) {
    return mirror.getAnnotationType().asElement().getAnnotationMirrors().stream()
        .anyMatch(mark -> name(mark).equals(qualifiedName));
  }

  /** Returns whether the annotation's type has no attributes. */
  boolean isPlain() {
    return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())
        .isEmpty();
  }

  AnnotationMirror mirror() {
    return mirror;
  }

  /** Returns the place of the annotation. */
  Origin origin() {
    return index == SINGLE
        ? places.of(element, mirror, null)
        : places.ofRepeated(mirror, index, "", 0);
  }

  private Origin origin(String attribute, AnnotationValue value, int item) {
    return index == SINGLE
        ? places.of(element, mirror, value)
        : places.ofRepeated(mirror, index, attribute, item);
  }

  /**
   * Returns a text that was given, or empty if it was left out or is its default, the empty one.
   */
  Optional<Written<String>> string(String attribute) {
    return strings(attribute).stream().filter(text -> !text.value().isEmpty()).findFirst();
  }

  /** Returns the texts that were given, none where the attribute was left out. */
  List<Written<String>> strings(String attribute) {
    return written(attribute, String.class);
  }

  Optional<Written<Integer>> integer(String attribute) {
    return written(attribute, Integer.class).stream().findFirst();
  }

  boolean isTrue(String attribute) {
    return written(attribute, Boolean.class).stream().anyMatch(Written::value);
  }

  private <T> List<Written<T>> written(String attribute, Class<T> type) {
    List<Written<T>> found = new ArrayList<>();
    for (AnnotationValue value : values(mirror, attribute).toList()) {
      int item = 0;
      for (AnnotationValue each : items(value).toList()) {
        Origin origin = origin(attribute, each, item++);
        if (type.isInstance(each.getValue())) {
          found.add(new Written<>(type.cast(each.getValue()), origin));
        }
      }
    }
    return found;
  }

  /** Returns the class that was given, or empty if the attribute was left out. */
  Optional<TypeDeclaration> type(String attribute) {
    return values(mirror, attribute)
        .findFirst()
        .map(value -> TypeReader.read(value, origin(attribute, value, 0)));
  }
}
