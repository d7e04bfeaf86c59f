package dev.fetchplan.processor.declaration;

import com.sun.source.util.Trees;
import dev.fetchplan.processor.diagnostic.Origin;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of one type stand.
 *
 * @param trees javac's, or null under another compiler
 * @param nearest the user's declaration that leads to the type, or null if its source is compiled
 */
record Places(
    TypeElement type, @Nullable Trees trees, @Nullable Origin nearest) {

  /** Returns javac's trees, or null if this is another compiler. */
  static @Nullable Trees trees(ProcessingEnvironment environment) {
    try {
      return Trees.instance(environment);
    } catch (RuntimeException | LinkageError e) {
      return null; // ecj, or a build tool that wraps the environment: the type is the place then
    }
  }

  Origin of(Element element) {
    return of(element, null, null);
  }

  Origin of(
      Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {
    return nearest == null
        ? new ElementOrigin(element, annotation, value)
        : new ClassFileOrigin(nearest, type.getQualifiedName().toString());
  }

  /** Returns a place in an annotation on the type that the compiler has put into a container. */
  Origin ofRepeated(AnnotationMirror annotation, int index, String attribute, int item) {
    String name = annotation.getAnnotationType().asElement().getSimpleName().toString();
    Origin place = of(type, annotation, null);
    return Optional.ofNullable(trees)
        .filter(t -> nearest == null)
        .<Origin>map(t -> new RepeatedOrigin(t, type, name, index, attribute, item, place))
        .orElse(place);
  }
}
