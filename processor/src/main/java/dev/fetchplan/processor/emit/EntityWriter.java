package dev.fetchplan.processor.emit;

import static java.util.stream.Collectors.toCollection;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.sql.RenderedPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes all that is generated for one entity: its columns, the shapes of its plans, its
 * repository.
 */
public final class EntityWriter {
  private static final AnnotationSpec GENERATED = AnnotationSpec.builder(Types.GENERATED)
      .addMember("value", "$S", "dev.fetchplan.processor.FetchPlanProcessor")
      .build();

  /** Classes of {@code java.lang} that generated code names: imported only if one is shadowed. */
  private static final List<String> JAVA_LANG = List.of(
      "Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double", "Character", "String");

  private final Predicate<ClassRef> exists;

  /** @param exists tells whether there is a class, which may shadow one of {@code java.lang} */
  public EntityWriter(Predicate<ClassRef> exists) {
    this.exists = exists;
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
    types.add(new RepositoryWriter(schema, entity, plans).write());
    Set<String> deprecations = deprecations(schema, entity, plans);
    return types.stream().map(type -> file(entity, type, deprecations)).toList();
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

  private JavaFile file(Entity entity, TypeSpec.Builder type, Set<String> deprecations) {
    String packageName = entity.type().packageName();
    if (!deprecations.isEmpty()) {
      AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
      deprecations.forEach(warning -> suppress.addMember("value", "$S", warning));
      type.addAnnotation(suppress.build());
    }
    return JavaFile.builder(packageName, type.addAnnotation(GENERATED).build())
        .skipJavaLangImports(
            JAVA_LANG.stream().noneMatch(name -> exists.test(ClassRef.of(packageName, name))))
        .indent("  ")
        .build();
  }
}
