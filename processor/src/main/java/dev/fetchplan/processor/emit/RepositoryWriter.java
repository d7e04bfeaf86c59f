package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.sql.RenderedPlan;
import dev.fetchplan.processor.sql.RowLayout;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code BookRepository}: one method for each plan, their query classes, and row readers.
 */
final class RepositoryWriter {
  private final Entity entity;
  private final List<RenderedPlan> plans;
  private final ClassName type;
  private final MappedTypes mappedTypes = new MappedTypes();
  private final KeyCode keys;
  private final RowsClasses rowsClasses;

  RepositoryWriter(Schema schema, Entity entity, List<RenderedPlan> plans) {
    this.entity = entity;
    this.plans = plans;
    this.type = Types.of(entity.generated("Repository"));
    NameAllocator nested = new NameAllocator();
    plans.stream()
        .map(plan -> QueryWriter.type(plan.plan()).simpleName())
        .forEach(query -> nested.newName(query, query));
    this.keys = new KeyCode(mappedTypes, nested);
    this.rowsClasses = new RowsClasses(nested, mappedTypes, keys);
  }

  TypeSpec.Builder write() {
    List<TypeSpec> queries = plans.stream()
        .map(plan -> new QueryWriter(plan, rowsClasses, keys).write())
        .toList();
    MethodSpec rowMapper = rowMapper();
    List<TypeSpec> readers = rowsClasses.write();
    List<FieldSpec> types = mappedTypes.fields();
    TypeSpec.Builder repository = TypeSpec.classBuilder(type)
        .addModifiers(Modifier.FINAL)
        .addJavadoc("""
            Loads {@link $T} and what its fetch plans name.

            <p>Immutable. Made from a {@link $T} it can be used by many threads.
            """, Types.of(entity.type()), Types.JDBI)
        .addFields(types)
        .addFields(keys.types().fields())
        .addField(Types.SOURCE, "source", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(fromJdbi(types))
        .addMethod(fromHandle(types));
    Visibility.apply(repository, entity);
    plans.forEach(plan -> repository.addMethod(method(plan)));
    return repository
        .addMethod(rowMapper)
        .addTypes(queries)
        .addTypes(keys.types().records())
        .addTypes(readers);
  }

  private MethodSpec fromJdbi(List<FieldSpec> types) {
    return constructor(
        CodeBlock.of(
            "Each run takes a handle from {@code jdbi}, or joins the one that the thread has open.\n"),
        Types.JDBI,
        "jdbi",
        types);
  }

  private MethodSpec fromHandle(List<FieldSpec> types) {
    return constructor(
        CodeBlock.of("Every run uses {@code handle}, which remains the caller's to close.\n"),
        Types.HANDLE,
        "handle",
        types);
  }

  private MethodSpec constructor(
      CodeBlock docs, ClassName parameterType, String parameter, List<FieldSpec> types) {
    List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("$N", parameter)));
    types.forEach(field -> arguments.add(CodeBlock.of("$N", field.name())));
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
        .addJavadoc(docs)
        .addParameter(parameterType, parameter)
        .addStatement("this.source = $T.of($L)", Types.SOURCE, ColumnCode.arguments(arguments));
    return Visibility.apply(constructor, entity).build();
  }

  private static MethodSpec method(RenderedPlan plan) {
    ClassName query = QueryWriter.type(plan.plan());
    return MethodSpec.methodBuilder(plan.plan().method())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(PlanDocs.method(plan))
        .returns(query)
        .addStatement("return new $T(source, $T.NONE)", query, Types.NARROWING)
        .build();
  }

  private MethodSpec rowMapper() {
    ClassName row = Types.of(entity.type());
    List<CodeBlock> values = new ArrayList<>();
    List<CodeBlock> labels = new ArrayList<>();
    RowLayout.selected(entity).forEach(column -> labels.add(CodeBlock.of("$S", column.name())));
    for (Column column : entity.columns()) {
      CodeBlock at = CodeBlock.of("at[$L]", RowLayout.offset(entity, column));
      CodeBlock mapper = MappedTypes.isMapped(column)
          ? CodeBlock.of("$N", mappedTypes.constant(column))
          : CodeBlock.of("");
      values.add(ColumnCode.read(column, at, mapper));
    }
    return MethodSpec.methodBuilder("rowMapper")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("""
            Returns a mapper for rows of other queries: columns are found by label, in any order
            and any case; others are ignored.
            """)
        .returns(ParameterizedTypeName.get(Types.ROW_MAPPER, row))
        .addStatement(
            "return $T.mapper($S,$W(rows, at) -> $L,$W$L)",
            Types.LABELLED_ROWS,
            entity.simpleName(),
            ConstructionCode.entity(entity, values),
            ColumnCode.arguments(labels))
        .build();
  }
}
