package dev.fetchplan.processor.declaration;

import static java.util.stream.Collectors.toCollection;

import com.google.auto.common.MoreTypes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The warnings that a compiler gives to those who use an entity. */
final class Deprecations {
  private Deprecations() {}

  /**
   * Returns what the warnings are called for the type, the types around it, its members and those
   * of its superclasses, and the types that it holds: {@code deprecation}, {@code removal}, both or
   * none.
   */
  static Set<String> of(TypeElement type, Elements elements) {
    Stream<? extends Element> members = MemberReader.lineage(type).stream()
        .filter(each -> !each.getQualifiedName().contentEquals("java.lang.Object"))
        .flatMap(each -> each.getEnclosedElements().stream());
    Stream<? extends Element> heldTypes = variables(type)
        .filter(variable -> variable.asType().getKind() == TypeKind.DECLARED)
        .map(variable -> MoreTypes.asElement(variable.asType()));
    Stream<? extends Element> around =
        Stream.iterate(type.getEnclosingElement(), Objects::nonNull, Element::getEnclosingElement);
    return Stream.of(Stream.of(type), members, around, heldTypes)
        .flatMap(found -> found)
        .filter(elements::isDeprecated)
        .map(Deprecations::warning)
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<VariableElement> variables(TypeElement type) {
    List<? extends Element> members = type.getEnclosedElements();
    return Stream.concat(
        ElementFilter.fieldsIn(members).stream(),
        ElementFilter.constructorsIn(members).stream()
            .flatMap(constructor -> constructor.getParameters().stream()));
  }

  private static String warning(Element element) {
    Deprecated annotation = element.getAnnotation(Deprecated.class);
    return annotation != null && annotation.forRemoval() ? "removal" : "deprecation";
  }
}
