package dev.fetchplan.processor.golden;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/**
 * Another processor: it generates a type in the first round that a case's annotation
 * {@code late.Generates} gives the name and the text of.
 */
final class LateTypes extends AbstractProcessor {

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("late.Generates");
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement annotation : annotations) {
      round.getElementsAnnotatedWith(annotation).forEach(this::generate);
    }
    return false;
  }

  private void generate(Element element) {
    Object[] values = element.getAnnotationMirrors().stream()
        .filter(mirror -> mirror.getAnnotationType().toString().equals("late.Generates"))
        .flatMap(mirror -> mirror.getElementValues().values().stream())
        .map(value -> value.getValue())
        .toArray();
    if (values.length < 2) {
      return; // a member of the annotation is missing, and javac says so
    }
    try (Writer writer =
        processingEnv.getFiler().createSourceFile(values[0].toString(), element).openWriter()) {
      writer.write(values[1].toString());
    } catch (IOException e) {
      processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.toString(), element);
    }
  }
}
