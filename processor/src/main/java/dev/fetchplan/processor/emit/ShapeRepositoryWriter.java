package dev.fetchplan.processor.emit;

import static java.util.stream.Collectors.toCollection;

import com.palantir.javapoet.JavaFile;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Shape;
import dev.fetchplan.processor.sql.RenderedPlan;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Writes what is generated for a shape that a user wrote: its repository. */
public final class ShapeRepositoryWriter {
  private final Files files;

  public ShapeRepositoryWriter(Files files) {
    this.files = files;
  }

  public JavaFile write(Shape shape, RenderedPlan plan) {
    Stream<Entity> fetched =
        plan.plan().tree().allNodes().stream().map(node -> node.tree().entity());
    Set<String> deprecations = Stream.concat(Stream.of(plan.plan().root()), fetched)
        .flatMap(entity -> entity.deprecations().stream())
        .collect(toCollection(TreeSet::new));
    deprecations.addAll(shape.deprecations());
    return files.file(
        shape.type().packageName(), RepositoryWriter.write(shape, plan), deprecations);
  }
}
