package dev.fetchplan.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.sql.RenderedPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

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
    List<JavaFile> files = new ArrayList<>();
    files.add(file(entity, ColumnsWriter.write(schema, entity)));
    if (entity.key().composite()) {
      files.add(file(entity, KeyWriter.write(entity)));
    }
    for (RenderedPlan plan : plans) {
      if (!plan.plan().tree().leaf()) {
        files.add(file(entity, ShapeWriter.write(plan.plan())));
      }
    }
    files.add(file(entity, new RepositoryWriter(schema, entity, plans).write()));
    return files;
  }

  private JavaFile file(Entity entity, TypeSpec.Builder type) {
    String packageName = entity.type().packageName();
    return JavaFile.builder(packageName, type.addAnnotation(GENERATED).build())
        .skipJavaLangImports(
            JAVA_LANG.stream().noneMatch(name -> exists.test(ClassRef.of(packageName, name))))
        .indent("  ")
        .build();
  }
}
