package dev.fetchplan.processor.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.sql.SqlNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code BookColumns}: what conditions and orders name. */
final class ColumnsWriter {
  private static final Map<Reading, String> KINDS = Map.of(
      Reading.BOOLEAN, "Boolean",
      Reading.BYTE, "Byte",
      Reading.SHORT, "Short",
      Reading.INT, "Int",
      Reading.LONG, "Long",
      Reading.FLOAT, "Float",
      Reading.DOUBLE, "Double",
      Reading.STRING, "String");

  private ColumnsWriter() {}

  static TypeSpec.Builder write(Schema schema, Entity entity) {
    TypeSpec.Builder type = TypeSpec.classBuilder(Types.of(entity.generated("Columns")))
        .addModifiers(Modifier.FINAL)
        .addJavadoc(
            "The columns of {@link $T} and the ways from it, for conditions and orders.\n",
            Types.of(entity.type()))
        .addField(Types.PATH, "path", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(constructor(entity));
    nullableComponents(entity).ifPresent(type::addAnnotation);
    Visibility.apply(type, entity.visible());
    entity.columns().forEach(column -> type.addMethod(column(column)));
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
    List<Column> nullable =
        entity.columns().stream().filter(c -> c.optional() && !c.wrapped()).toList();
    if (nullable.isEmpty()) {
      return Optional.empty();
    }
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(Types.NULLABLE_COMPONENTS);
    nullable.forEach(column -> annotation.addMember("value", "$S", column.component()));
    return Optional.of(annotation.build());
  }

  private static MethodSpec constructor(Entity entity) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
        .addJavadoc("Names the columns at the end of the path. Generated code calls this.\n")
        .addParameter(Types.PATH, "path")
        .addStatement("this.path = path");
    return Visibility.apply(constructor, entity.visible()).build();
  }

  private static MethodSpec column(Column column) {
    TypeName type = columnType(column);
    CodeBlock inner = column
        .typedId()
        .map(id -> CodeBlock.of(", $L", ColumnCode.inner(column)))
        .orElse(CodeBlock.of(""));
    CodeBlock qualifiedType = KINDS.containsKey(column.reading())
        ? CodeBlock.of("")
        : CodeBlock.of(", $L", MappedTypes.expression(column));
    return MethodSpec.methodBuilder(column.component())
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addStatement(
            "return $T.$L(path, $S$L$L)",
            type instanceof ParameterizedTypeName p ? p.rawType() : type,
            column.optional() ? "nullable" : "of",
            SqlNames.quoted(column.name()),
            inner,
            qualifiedType)
        .build();
  }

  private static TypeName columnType(Column column) {
    String kind = KINDS.get(column.reading());
    if (kind != null && column.typedId().isEmpty()) {
      return Types.column(kind);
    }
    ClassName raw = column.ordered() ? Types.COMPARABLE_COLUMN : Types.COLUMN;
    return ParameterizedTypeName.get(raw, Types.of(column.value()).box());
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
