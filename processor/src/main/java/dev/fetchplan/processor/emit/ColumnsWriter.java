package dev.fetchplan.processor.emit;

import static java.util.stream.Collectors.toSet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Component;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Schema;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code BookColumns}: what conditions and orders name. */
final class ColumnsWriter {
  private ColumnsWriter() {}

  static TypeSpec.Builder write(Schema schema, Entity entity) {
    TypeSpec.Builder type = TypeSpec.classBuilder(columnsClass(entity))
        .addModifiers(Modifier.FINAL)
        .addJavadoc(
            "The columns of {@link $T} and the ways from it, for conditions and orders.\n",
            Types.of(entity.type()))
        .addField(Types.PATH, "path", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(constructor(entity));
    nullableComponents(entity).ifPresent(type::addAnnotation);
    Visibility.apply(type, entity.visible());
    new ComponentWriter(columnsClass(entity), targetColumns(schema, entity))
        .addTo(type, entity.components());
    for (Association association : entity.associations()) {
      schema
          .entity(association.target())
          .filter(Entity::columnsType)
          .ifPresent(target -> type.addMethod(
              association.toMany() ? toMany(association, target) : toOne(association, target)));
    }
    return type;
  }

  /** Class files do not show every annotation, so what is nullable is repeated where they do. */
  private static Optional<AnnotationSpec> nullableComponents(Entity entity) {
    List<String> nullable = nullable(entity.components()).toList();
    if (nullable.isEmpty()) {
      return Optional.empty();
    }
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(Types.NULLABLE_COMPONENTS);
    nullable.forEach(component -> annotation.addMember("value", "$S", component));
    return Optional.of(annotation.build());
  }

  private static Stream<String> nullable(List<Component> components) {
    return components.stream()
        .flatMap(component -> component.match(
            column -> column.optional() && !column.wrapped()
                ? Stream.of(column.component())
                : Stream.empty(),
            embedded -> Stream.concat(
                embedded.optional() && !embedded.wrapped()
                    ? Stream.of(embedded.component())
                    : Stream.empty(),
                nullable(embedded.components()))));
  }

  private static ClassName columnsClass(Entity entity) {
    return Types.of(entity.generated("Columns"));
  }

  private static Set<String> targetColumns(Schema schema, Entity entity) {
    return entity.associations().stream()
        .flatMap(association -> schema.entity(association.target()).stream())
        .map(target -> columnsClass(target).simpleName())
        .collect(toSet());
  }

  private static MethodSpec constructor(Entity entity) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
        .addJavadoc("Names the columns at the end of the path. Generated code calls this.\n")
        .addParameter(Types.PATH, "path")
        .addStatement("this.path = path");
    return Visibility.apply(constructor, entity.visible()).build();
  }

  private static MethodSpec toOne(Association association, Entity target) {
    ClassName columns = Types.of(target.generated("Columns"));
    return MethodSpec.methodBuilder(association.name())
        .addModifiers(Modifier.PUBLIC)
        .returns(columns)
        .addStatement(
            "return new $T($L)", columns, PathCode.step(CodeBlock.of("path"), association, target))
        .build();
  }

  private static MethodSpec toMany(Association association, Entity target) {
    ClassName columns = Types.of(target.generated("Columns"));
    return MethodSpec.methodBuilder(association.name())
        .addModifiers(Modifier.PUBLIC)
        .returns(ParameterizedTypeName.get(Types.TO_MANY, columns))
        .addStatement(
            "return $T.of($L,$W$T::new)",
            Types.TO_MANY,
            PathCode.step(CodeBlock.of("path"), association, target),
            columns)
        .build();
  }
}
