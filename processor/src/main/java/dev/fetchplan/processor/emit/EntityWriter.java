package dev.fetchplan.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.sql.RenderedPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes all that is generated for one entity: its columns, the shapes of its plans, its repository. */
public final class EntityWriter {
  private static final AnnotationSpec GENERATED =
      AnnotationSpec.builder(Types.GENERATED)
          .addMember("value", "$S", "dev.fetchplan.processor.FetchPlanProcessor")
          .build();

  /** Classes of {@code java.lang} that generated code names; an entity called alike needs an import. */
  private static final Set<String> JAVA_LANG =
      Set.of(
          "Boolean", "Byte", "Short", "Integer", "Long", "Float", "Double", "Character", "String",
          "Override");

  public List<JavaFile> write(Schema schema, Entity entity, List<RenderedPlan> plans) {
    List<JavaFile> files = new ArrayList<>();
    files.add(file(schema, entity, ColumnsWriter.write(schema, entity)));
    for (RenderedPlan plan : plans) {
      if (!plan.plan().tree().leaf()) {
        files.add(file(schema, entity, ShapeWriter.write(plan.plan())));
      }
    }
    files.add(file(schema, entity, new RepositoryWriter(schema, entity, plans).write()));
    return files;
  }

  private static JavaFile file(Schema schema, Entity entity, TypeSpec.Builder type) {
    return JavaFile.builder(entity.type().packageName(), type.addAnnotation(GENERATED).build())
        .skipJavaLangImports(
            schema.entities().keySet().stream()
                .map(ref -> ClassName.get("", ref.simpleName()).simpleName())
                .noneMatch(JAVA_LANG::contains))
        .indent("  ")
        .build();
  }
}
