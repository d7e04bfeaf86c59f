package dev.fetchplan.processor.declaration;

import com.google.auto.common.MoreElements;
import dev.fetchplan.processor.diagnostic.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Reads a component from the members that it consists of. */
final class ComponentReader {
  private final Places places;
  private final TypeAnnotationReader typeAnnotations;
  private final Set<String> publishedNullable;

  /**
   * @param publishedNullable the components that the generated columns type says to be nullable, in
   *     case that their class file is not at hand
   */
  ComponentReader(
      Places places, TypeAnnotationReader typeAnnotations, Set<String> publishedNullable) {
    this.places = places;
    this.typeAnnotations = typeAnnotations;
    this.publishedNullable = publishedNullable;
  }

  ComponentDeclaration read(ComponentMembers component) {
    List<Element> elements = component.elements();
    Origin origin = places.of(elements.get(0));
    List<AnnotationReader> annotations = annotations(component);
    return new ComponentDeclaration(
        component.name(),
        component.accessor().map(accessor -> accessor.getSimpleName().toString()),
        TypeReader.read(component.type(), origin),
        Optional.empty(),
        nullness(component.name(), elements, annotations),
        first(annotations, Annotations.ID).map(AnnotationReader::origin),
        column(annotations),
        first(annotations, Annotations.REFERENCES).flatMap(ComponentReader::reference),
        Optional.empty(),
        qualifiers(annotations),
        origin);
  }

  /** Returns the annotations of the component, each kind once. */
  List<AnnotationReader> annotations(ComponentMembers component) {
    Map<String, AnnotationReader> byName = new LinkedHashMap<>();
    component.elements().stream()
        .flatMap(element -> AnnotationReader.all(places, element).stream())
        .forEach(annotation -> byName.putIfAbsent(annotation.name(), annotation));
    return List.copyOf(byName.values());
  }

  static Optional<AnnotationReader> first(List<AnnotationReader> all, String name) {
    return all.stream().filter(annotation -> annotation.is(name)).findFirst();
  }

  private Nullness nullness(
      String name, List<Element> elements, List<AnnotationReader> annotations) {
    if (publishedNullable.contains(name)) {
      return Nullness.NULLABLE;
    }
    Stream<String> names = annotations.stream()
        .map(annotation -> annotation.mirror().getAnnotationType().asElement())
        .map(type -> type.getSimpleName().toString());
    Stream<String> onType = elements.stream().flatMap(typeAnnotations::names);
    return Nullness.of(Stream.concat(names, onType).toList(), elements.get(0));
  }

  private static Optional<Written<String>> column(List<AnnotationReader> annotations) {
    return Stream.of(Annotations.COLUMN, Annotations.JDBI_COLUMN_NAME)
        .flatMap(name -> first(annotations, name).stream())
        .flatMap(annotation -> annotation.strings("value").stream())
        .findFirst();
  }

  private static Optional<ReferenceDeclaration> reference(AnnotationReader annotation) {
    return annotation
        .type("value")
        .map(target -> new ReferenceDeclaration(
            target,
            annotation.string("name"),
            annotation.string("to"),
            annotation.isTrue("optional"),
            annotation.origin()));
  }

  private static List<QualifierDeclaration> qualifiers(List<AnnotationReader> annotations) {
    return annotations.stream()
        .filter(annotation -> annotation.isMarked(Annotations.JDBI_QUALIFIER))
        .map(annotation -> new QualifierDeclaration(
            TypeReader.name(
                MoreElements.asType(annotation.mirror().getAnnotationType().asElement())),
            annotation.isPlain(),
            annotation.origin()))
        .toList();
  }
}
