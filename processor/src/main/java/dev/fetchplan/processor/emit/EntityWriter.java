package dev.fetchplan.processor.emit;

import static java.util.stream.Collectors.toCollection;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.sql.RenderedPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Writes all that is generated for one entity: its columns, the shapes of its plans, its
 * repository.
 */
public final class EntityWriter {
  private final Files files;

  public EntityWriter(Files files) {
    this.files = files;
  }

  public List<JavaFile> write(Schema schema, Entity entity, List<RenderedPlan> plans) {
    List<TypeSpec.Builder> types = new ArrayList<>();
    types.add(ColumnsWriter.write(schema, entity));
    if (entity.key().composite()) {
      types.add(KeyWriter.write(entity));
    }
    for (RenderedPlan plan : plans) {
      if (!plan.plan().tree().leaf()) {
        types.add(ShapeWriter.write(plan.plan()));
      }
    }
    types.add(RepositoryWriter.write(entity, plans));
    Set<String> deprecations = deprecations(schema, entity, plans);
    String packageName = entity.type().packageName();
    return types.stream()
        .map(type -> files.file(packageName, type, deprecations))
        .toList();
  }

  /** Returns the warnings that the user gets at the declarations, and shall not get here again. */
  private static Set<String> deprecations(Schema schema, Entity entity, List<RenderedPlan> plans) {
    Stream<Entity> targets = entity.associations().stream().map(schema::target);
    Stream<Entity> fetched = plans.stream()
        .flatMap(plan -> plan.plan().tree().allNodes().stream())
        .map(node -> node.tree().entity());
    return Stream.of(Stream.of(entity), targets, fetched)
        .flatMap(entities -> entities)
        .flatMap(named -> named.deprecations().stream())
        .collect(toCollection(TreeSet::new));
  }
}
