package dev.fetchplan.processor;

import dev.fetchplan.processor.declaration.DeclarationReader;
import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.emit.EntityWriter;
import dev.fetchplan.processor.emit.SourceFiles;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.Planner;
import dev.fetchplan.processor.resolve.Resolution;
import dev.fetchplan.processor.resolve.ResolvedEntity;
import dev.fetchplan.processor.resolve.Resolver;
import dev.fetchplan.processor.sql.RenderedPlan;
import dev.fetchplan.processor.sql.SqlRenderer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.TypeElement;

/** The way of an entity through the stages: read, resolve, plan, render, emit. */
final class EntityStep {
  private final DeclarationReader reader;
  private final Resolver resolver;
  private final Planner planner;
  private final SqlRenderer renderer;
  private final EntityWriter writer;
  private final SourceFiles files;
  private final Messager messager;
  private final Failures failures;

  EntityStep(
      DeclarationReader reader,
      Resolver resolver,
      Planner planner,
      SqlRenderer renderer,
      EntityWriter writer,
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

  /** Generates what belongs to the entities, and returns the names of those that have to wait. */
  Set<String> process(List<TypeElement> types) {
    Resolution resolution;
    try {
      resolution = resolve(types);
    } catch (RuntimeException e) {
      return failures.processApart(types, e, this::process);
    }
    Set<String> waiting = new LinkedHashSet<>();
    for (int i = 0; i < types.size(); i++) {
      ResolvedEntity resolved = resolution.entities().get(i);
      if (resolved.undefined().isPresent()) {
        waiting.add(types.get(i).getQualifiedName().toString());
      } else {
        generate(resolution.schema(), resolved, types.get(i));
      }
    }
    return waiting;
  }

  private Resolution resolve(List<TypeElement> types) {
    return resolver.resolve(types.stream().map(reader::read).toList());
  }

  private void generate(Schema schema, ResolvedEntity resolved, TypeElement type) {
    try {
      resolved.entity().ifPresent(entity -> generate(schema, entity, resolved, type));
    } catch (RuntimeException e) {
      if (resolved.diagnostics().isEmpty()) { // else the failure has a cause that is said already
        failures.report(e, type);
      }
    }
    resolved.diagnostics().printTo(messager);
  }

  private void generate(Schema schema, Entity entity, ResolvedEntity resolved, TypeElement type) {
    List<FetchPlan> plans =
        planner.plan(schema, entity, resolved.requests(), resolved.diagnostics());
    List<RenderedPlan> statements =
        plans.stream().map(plan -> renderer.render(schema, plan)).toList();
    files.write(writer.write(schema, entity, statements), type);
  }

  /** Takes note of what the entities, which have waited in vain, have waited for. */
  void collectUndefined(List<TypeElement> types, UndefinedTypes undefined) {
    for (ResolvedEntity resolved : resolve(types).entities()) {
      EntityDeclaration entity = resolved.declaration();
      resolved.undefined().ifPresent(cause -> undefined.add(cause, entity.type(), entity.origin()));
    }
  }
}
