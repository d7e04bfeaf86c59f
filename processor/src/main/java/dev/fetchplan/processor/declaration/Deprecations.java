package dev.fetchplan.processor.declaration;

import static java.util.stream.Collectors.toCollection;

import com.google.auto.common.MoreTypes;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The warnings that a compiler gives to those who use an entity. */
final class Deprecations {
  private Deprecations() {}

  /**
   * Returns what the warnings are called for the type, the types around it, its members and the
   * types of its fields: {@code deprecation}, {@code removal}, both or none.
   */
  static Set<String> of(TypeElement type, Elements elements) {
    Stream<? extends Element> fieldTypes =
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(field -> field.asType().getKind() == TypeKind.DECLARED)
            .map(field -> MoreTypes.asElement(field.asType()));
    Stream<? extends Element> own =
        Stream.concat(Stream.of(type), type.getEnclosedElements().stream());
    Stream<? extends Element> around =
        Stream.iterate(type.getEnclosingElement(), Objects::nonNull, Element::getEnclosingElement);
    return Stream.of(own, around, fieldTypes)
        .flatMap(found -> found)
        .filter(elements::isDeprecated)
        .map(Deprecations::warning)
        .collect(toCollection(TreeSet::new));
  }

  private static String warning(Element element) {
    Deprecated annotation = element.getAnnotation(Deprecated.class);
    return annotation != null && annotation.forRemoval() ? "removal" : "deprecation";
  }
}
