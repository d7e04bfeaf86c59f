package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.Entity;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names that a plan gives, made of the user's words. */
final class Names {
  private Names() {}

  static String capitalized(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Returns {@code CourseWithStudents}: the target and the associations below it. */
  static String nestedShape(Entity target, Collection<String> associations) {
    return target.baseName()
        + "With"
        + associations.stream().map(Names::capitalized).collect(Collectors.joining());
  }
}
