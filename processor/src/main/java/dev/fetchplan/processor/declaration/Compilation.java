package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.model.ClassRef;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The names of the types whose source is compiled now, over all rounds. All else is in class files,
 * perhaps left there by an earlier run of this processor.
 */
public final class Compilation {
  private final Set<String> roots = new HashSet<>();

  /** Takes note of the round's types. */
  public void add(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        roots.add(type.getQualifiedName().toString());
      }
    }
  }

  /** Returns whether the source of the type is compiled now. */
  public boolean contains(ClassRef type) {
    return roots.contains(
        ClassRef.of(type.packageName(), type.simpleNames().get(0)).canonicalName());
  }
}
