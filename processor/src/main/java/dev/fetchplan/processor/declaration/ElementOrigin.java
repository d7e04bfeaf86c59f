package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.diagnostic.Origin;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** A place in the sources of this compilation, as narrow as the compiler's elements allow. */
record ElementOrigin(
    Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value) implements Origin {

  @Override
  public void print(Messager messager, Kind kind, String message) {
    messager.printMessage(kind, message, element, annotation, value);
  }
}
