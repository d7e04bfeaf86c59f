package dev.fetchplan.processor.declaration;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * What a component of a type consists of.
 *
 * @param accessor the method that returns the component's value, if there is one
 * @param elements where annotations of the component may sit, first the one that compilers know a
 *     position of
 */
record ComponentMembers(
    String name, TypeMirror type, Optional<ExecutableElement> accessor, List<Element> elements) {

  ComponentMembers {
    elements = List.copyOf(elements);
  }

  /** Returns whether the element belongs to the component. */
  boolean contains(Element element) {
    return elements.contains(element)
        || (isHeader(element) && element.getSimpleName().contentEquals(name));
  }

  /** ecj takes what stands in the header of a record for a parameter, and one of the record. */
  private static boolean isHeader(Element element) {
    return element.getKind() == ElementKind.PARAMETER
        && element.getEnclosingElement() instanceof TypeElement;
  }
}
