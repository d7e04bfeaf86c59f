package dev.fetchplan.processor;

import dev.fetchplan.processor.declaration.ShapeDeclaration;
import dev.fetchplan.processor.declaration.ShapeReader;
import dev.fetchplan.processor.resolve.ResolvedShape;
import dev.fetchplan.processor.resolve.ShapeResolution;
import dev.fetchplan.processor.resolve.ShapeResolver;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;

/** The way of a shape that a user wrote through the stages: read, resolve. */
final class ShapeStep {
  private final ShapeReader reader;
  private final ShapeResolver resolver;
  private final Messager messager;
  private final Failures failures;

  ShapeStep(ShapeReader reader, ShapeResolver resolver, Messager messager) {
    this.reader = reader;
    this.resolver = resolver;
    this.messager = messager;
    this.failures = new Failures(messager, reader::origin);
  }

  /** Resolves the shapes, and returns the names of those that have to wait. */
  Set<String> process(List<TypeElement> types) {
    ShapeResolution resolution;
    try {
      resolution = resolve(types);
    } catch (RuntimeException e) {
      return failures.processApart(types, e, this::process);
    }
    Set<String> waiting = new LinkedHashSet<>();
    for (int i = 0; i < types.size(); i++) {
      ResolvedShape resolved = resolution.resolved().get(i);
      if (resolved.undefined().isPresent()) {
        waiting.add(types.get(i).getQualifiedName().toString());
      } else {
        resolved.diagnostics().printTo(messager);
      }
    }
    return waiting;
  }

  private ShapeResolution resolve(List<TypeElement> types) {
    return resolver.resolve(types.stream().map(reader::read).toList());
  }

  /** Takes note of what the shapes, which have waited in vain, have waited for. */
  void collectUndefined(List<TypeElement> types, UndefinedTypes undefined) {
    for (ResolvedShape resolved : resolve(types).resolved()) {
      ShapeDeclaration shape = resolved.declaration();
      resolved.undefined().ifPresent(cause -> undefined.add(cause, shape.type(), shape.origin()));
    }
  }
}
