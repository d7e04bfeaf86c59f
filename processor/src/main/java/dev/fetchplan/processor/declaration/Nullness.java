package dev.fetchplan.processor.declaration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Whether a component can be null, as annotations on it or around it say. */
public enum Nullness {
  NULLABLE,
  NOT_NULL,
  UNSAID;

  private static final Set<String> NEVER = Set.of("NonNull", "Nonnull", "NotNull");

  /**
   * Returns what is said of a component.
   *
   * @param names of the annotations on it and on its type, by whoever
   * @param element what is enclosed by the scopes that may speak for it
   */
  static Nullness of(Collection<String> names, Element element) {
    if (names.contains("Nullable")) {
      return NULLABLE;
    }
    boolean never = names.stream().anyMatch(NEVER::contains);
    return never || enclosing(element).filter(Nullness::isMarked).isPresent() ? NOT_NULL : UNSAID;
  }

  /** The nearest scope that says anything decides. */
  private static boolean isMarked(Element scope) {
    for (Optional<Element> at = Optional.of(scope); at.isPresent(); at = enclosing(at.get())) {
      List<String> names = names(at.get());
      if (names.contains("NullMarked") || names.contains("NullUnmarked")) {
        return names.contains("NullMarked");
      }
    }
    return false;
  }

  private static Optional<Element> enclosing(Element scope) {
    return Optional.ofNullable(scope.getEnclosingElement());
  }

  private static List<String> names(Element scope) {
    return scope.getAnnotationMirrors().stream()
        .map(annotation ->
            annotation.getAnnotationType().asElement().getSimpleName().toString())
        .toList();
  }
}
