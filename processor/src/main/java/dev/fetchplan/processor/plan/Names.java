package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.NameForms;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names that a plan gives, made of the user's words. */
final class Names {
  private Names() {}

  /** Returns {@code CourseWithStudents}: the target and the associations below it. */
  static String nestedShape(Entity target, Collection<String> associations) {
    return target.baseName()
        + "With"
        + associations.stream().map(NameForms::capitalized).collect(Collectors.joining());
  }
}
