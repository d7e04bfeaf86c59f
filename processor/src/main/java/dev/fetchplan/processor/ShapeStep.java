package dev.fetchplan.processor;

import dev.fetchplan.processor.declaration.ShapeDeclaration;
import dev.fetchplan.processor.declaration.ShapeReader;
import dev.fetchplan.processor.emit.ShapeRepositoryWriter;
import dev.fetchplan.processor.emit.SourceFiles;
import dev.fetchplan.processor.model.Shape;
import dev.fetchplan.processor.plan.Planner;
import dev.fetchplan.processor.resolve.ResolvedShape;
import dev.fetchplan.processor.resolve.ShapeResolution;
import dev.fetchplan.processor.resolve.ShapeResolver;
import dev.fetchplan.processor.sql.SqlRenderer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;

/** The way of a shape that a user wrote through the stages: read, resolve, plan, render, emit. */
final class ShapeStep {
  private final ShapeReader reader;
  private final ShapeResolver resolver;
  private final Planner planner;
  private final SqlRenderer renderer;
  private final ShapeRepositoryWriter writer;
  private final SourceFiles files;
  private final Messager messager;
  private final Failures failures;

  ShapeStep(
      ShapeReader reader,
      ShapeResolver resolver,
      Planner planner,
      SqlRenderer renderer,
      ShapeRepositoryWriter writer,
      SourceFiles files,
      Messager messager) {
    this.reader = reader;
    this.resolver = resolver;
    this.planner = planner;
    this.renderer = renderer;
    this.writer = writer;
    this.files = files;
    this.messager = messager;
    this.failures = new Failures(messager, reader::origin);
  }

  /** Generates what belongs to the shapes, and returns the names of those that have to wait. */
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
        generate(resolution, resolved, types.get(i));
      }
    }
    return waiting;
  }

  private void generate(ShapeResolution resolution, ResolvedShape resolved, TypeElement type) {
    try {
      resolved.shape().ifPresent(shape -> generate(resolution, shape, resolved, type));
    } catch (RuntimeException e) {
      failures.report(e, type);
    }
    resolved.diagnostics().printTo(messager);
  }

  private void generate(
      ShapeResolution resolution, Shape shape, ResolvedShape resolved, TypeElement type) {
    planner
        .plan(resolution.schema(), resolution.shapes(), shape, resolved.diagnostics())
        .map(plan -> renderer.render(resolution.schema(), plan))
        .ifPresent(plan -> files.write(List.of(writer.write(shape, plan)), type));
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
