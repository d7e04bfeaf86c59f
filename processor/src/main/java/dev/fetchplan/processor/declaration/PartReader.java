package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.declaration.PartDeclaration.Limit;
import java.util.List;
import java.util.Optional;

/** Reads a component of a shape: what it stands for, and which rows are meant. */
final class PartReader {
  private final ComponentReader components;

  PartReader(ComponentReader components) {
    this.components = components;
  }

  PartDeclaration read(ComponentMembers component) {
    List<AnnotationReader> annotations = components.annotations(component);
    return new PartDeclaration(
        components.read(component),
        text(annotations, Annotations.PATH),
        text(annotations, Annotations.COUNT),
        text(annotations, Annotations.EXISTS),
        text(annotations, Annotations.WHERE).map(ConditionReader::read),
        text(annotations, Annotations.ORDER_BY).map(OrderReader::read),
        ComponentReader.first(annotations, Annotations.LIMIT).flatMap(PartReader::limit),
        ComponentReader.first(annotations, Annotations.BATCH).map(AnnotationReader::origin));
  }

  /** Returns the value of an annotation, or empty if there is none. */
  private static Optional<Written<String>> text(List<AnnotationReader> annotations, String name) {
    return ComponentReader.first(annotations, name)
        .flatMap(annotation -> annotation.strings("value").stream().findFirst());
  }

  private static Optional<Limit> limit(AnnotationReader annotation) {
    return annotation
        .integer("value")
        .map(rows -> new Limit(rows, annotation.integer("offset"), annotation.origin()));
  }
}
