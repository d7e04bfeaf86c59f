package dev.fetchplan.processor;

import dev.fetchplan.processor.declaration.EntityDeclaration.Undefined;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import java.util.LinkedHashMap;
import java.util.Map;

/** The classes that were waited for in vain, each said once. */
final class UndefinedTypes {
  private final Map<Undefined, Waiting> causes = new LinkedHashMap<>();

  /** An entity or shape that has waited. */
  private record Waiting(ClassRef type, Origin origin) {}

  /**
   * Takes note of what a type waits for. It is said on the type that names the class, if it waits
   * too, else on the first that leads there.
   */
  void add(Undefined cause, ClassRef type, Origin origin) {
    causes.merge(
        cause,
        new Waiting(type, origin),
        (first, other) -> other.type().equals(cause.entity()) ? other : first);
  }

  /** Reports {@code [UndefinedType]} for each cause. */
  void reportTo(Diagnostics diagnostics) {
    causes.forEach((cause, waiting) -> diagnostics.report(
        Code.UndefinedType,
        waiting.origin(),
        "No repository was generated for %s, because %s, which does not exist. If another annotation processor should generate it, look for that processor's errors above."
            .formatted(waiting.type().simpleName(), cause.words())));
  }
}
