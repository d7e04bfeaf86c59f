package dev.fetchplan.processor;

import static java.util.stream.Collectors.toCollection;

import com.google.common.base.Throwables;
import dev.fetchplan.processor.declaration.DeclarationReader;
import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration.Undefined;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  }

  /** Generates what belongs to the entities, and returns the names of those that have to wait. */
  Set<String> process(List<TypeElement> types) {
    Resolution resolution;
    try {
      resolution = resolve(types);
    } catch (RuntimeException e) {
      return processApart(types, e);
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

  /** Finds the entity on which a stage failed that sees them all. */
  private Set<String> processApart(List<TypeElement> types, RuntimeException failure) {
    if (types.size() == 1) {
      reportInternal(failure, types.get(0));
      return Set.of();
    }
    return types.stream()
        .flatMap(type -> process(List.of(type)).stream())
        .collect(toCollection(LinkedHashSet::new));
  }

  private void generate(Schema schema, ResolvedEntity resolved, TypeElement type) {
    try {
      resolved.entity().ifPresent(entity -> generate(schema, entity, resolved, type));
    } catch (RuntimeException e) {
      if (resolved.diagnostics().isEmpty()) { // else the failure has a cause that is said already
        reportInternal(e, type);
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

  /**
   * Reports {@code [UndefinedType]} for entities that have waited in vain, once for each cause: on
   * the entity that names the class, if it waits too, else on the first that leads there.
   */
  void reportUndefined(List<TypeElement> types) {
    Map<Undefined, EntityDeclaration> causes = new LinkedHashMap<>();
    for (ResolvedEntity resolved : resolve(types).entities()) {
      resolved
          .undefined()
          .ifPresent(cause -> causes.merge(
              cause,
              resolved.declaration(),
              (first, other) -> other.type().equals(cause.entity()) ? other : first));
    }
    Diagnostics diagnostics = new Diagnostics();
    causes.forEach((cause, entity) -> report(cause, entity, diagnostics));
    diagnostics.printTo(messager);
  }

  private static void report(
      Undefined undefined, EntityDeclaration entity, Diagnostics diagnostics) {
    diagnostics.report(
        Code.UndefinedType,
        entity.origin(),
        "No repository was generated for %s, because %s, which does not exist. If another annotation processor should generate it, look for that processor's errors above."
            .formatted(entity.simpleName(), undefined.words()));
  }

  /** Reports {@code [Internal]}. */
  private void reportInternal(RuntimeException failure, TypeElement type) {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(
        Code.Internal,
        reader.origin(type),
        "The processor failed while it processed %s. This is a bug in the processor; report it with the stack trace below.%n%s"
            .formatted(type.getSimpleName(), Throwables.getStackTraceAsString(failure)));
    diagnostics.printTo(messager);
  }
}
