package dev.fetchplan.processor.declaration;

import com.google.auto.common.MoreElements;
import dev.fetchplan.processor.diagnostic.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the components of a record. */
final class ComponentReader {
  private final Places places;
  private final TypeElement type;
  private final Set<String> publishedNullable;

  /**
   * @param publishedNullable the components that the generated columns type says to be nullable,
   *     for class files do not show it
   */
  ComponentReader(Places places, TypeElement type, Set<String> publishedNullable) {
    this.places = places;
    this.type = type;
    this.publishedNullable = publishedNullable;
  }

  List<ComponentDeclaration> read() {
    Map<String, ComponentDeclaration> components = new LinkedHashMap<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      String name = component.getSimpleName().toString();
      // javac 17 lists a component twice if the record's class file is there, and its source new.
      if (!components.containsKey(name)) {
        components.put(name, read(component, elementsOf(component, components.size())));
      }
    }
    return List.copyOf(components.values());
  }

  /**
   * Returns the elements on which annotations of the component may sit: JDBI's have no component
   * target. The field comes first, since javac knows no position of a component.
   */
  private List<Element> elementsOf(RecordComponentElement component, int index) {
    List<Element> elements = new ArrayList<>();
    ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
        .forEach(elements::add);
    canonicalParameter(index).ifPresent(elements::add);
    Optional.ofNullable(component.getAccessor()).ifPresent(elements::add);
    elements.add(component);
    return elements;
  }

  private Optional<VariableElement> canonicalParameter(int index) {
    List<String> types =
        type.getRecordComponents().stream().map(c -> text(c.asType())).toList();
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .map(ExecutableElement::getParameters)
        .filter(parameters ->
            parameters.stream().map(p -> text(p.asType())).toList().equals(types))
        .findFirst()
        .map(parameters -> parameters.get(index));
  }

  private String text(TypeMirror type) {
    return TypeReader.read(type, places.of(this.type)).type().toString();
  }

  private ComponentDeclaration read(RecordComponentElement component, List<Element> elements) {
    String name = component.getSimpleName().toString();
    Origin origin = places.of(elements.get(0));
    List<AnnotationReader> annotations = annotations(elements);
    return new ComponentDeclaration(
        name,
        name,
        TypeReader.read(component.asType(), origin),
        isNullable(name, elements, annotations),
        first(annotations, Annotations.ID).map(AnnotationReader::origin),
        column(annotations),
        first(annotations, Annotations.REFERENCES).flatMap(ComponentReader::reference),
        qualifiers(annotations),
        origin);
  }

  /** Returns the annotations on all the elements, each kind once. */
  private List<AnnotationReader> annotations(List<Element> elements) {
    Map<String, AnnotationReader> byName = new LinkedHashMap<>();
    elements.stream()
        .flatMap(element -> AnnotationReader.all(places, element).stream())
        .forEach(annotation -> byName.putIfAbsent(annotation.name(), annotation));
    return List.copyOf(byName.values());
  }

  private static Optional<AnnotationReader> first(List<AnnotationReader> all, String name) {
    return all.stream().filter(annotation -> annotation.is(name)).findFirst();
  }

  private boolean isNullable(
      String name, List<Element> elements, List<AnnotationReader> annotations) {
    return publishedNullable.contains(name)
        || annotations.stream().map(AnnotationReader::mirror).anyMatch(ComponentReader::isNullable)
        || elements.stream()
            .flatMap(ComponentReader::typeAnnotations)
            .anyMatch(ComponentReader::isNullable);
  }

  private static Stream<? extends AnnotationMirror> typeAnnotations(Element element) {
    TypeMirror type =
        element instanceof ExecutableElement accessor ? accessor.getReturnType() : element.asType();
    return type.getAnnotationMirrors().stream();
  }

  private static boolean isNullable(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
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
