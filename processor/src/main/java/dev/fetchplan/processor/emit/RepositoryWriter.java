package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Shape;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanTree;
import dev.fetchplan.processor.sql.RenderedPlan;
import dev.fetchplan.processor.sql.RowLayout;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code BookRepository}: one method for each plan, their query classes, and row readers.
 */
final class RepositoryWriter {
  private final ClassName row;
  private final boolean visible;
  private final List<RenderedPlan> plans;
  private final ClassName type;
  private final MappedTypes mappedTypes = new MappedTypes();
  private final KeyCode keys;
  private final RowsClasses rowsClasses;

  private RepositoryWriter(ClassRef row, boolean visible, List<RenderedPlan> plans) {
    this.row = Types.of(row);
    this.visible = visible;
    this.plans = plans;
    this.type = Types.of(plans.get(0).plan().repository());
    NameAllocator nested = new NameAllocator();
    plans.stream()
        .map(plan -> QueryWriter.type(plan.plan()).simpleName())
        .forEach(query -> nested.newName(query, query));
    plans.stream()
        .flatMap(plan -> plan.inHand().plan().taken().stream())
        .map(node -> node.tree().result().simpleName())
        .forEach(type -> nested.newName(type, type));
    this.keys = new KeyCode(mappedTypes, nested);
    this.rowsClasses = new RowsClasses(nested, mappedTypes, keys);
  }

  /** Writes the repository of an entity: its plans, and a mapper of its rows. */
  static TypeSpec.Builder write(Entity entity, List<RenderedPlan> plans) {
    RepositoryWriter writer = new RepositoryWriter(entity.type(), entity.visible(), plans);
    return writer.write("Loads {@link $T} and what its fetch plans name.\n", Optional.of(entity));
  }

  /** Writes the repository of a shape that a user wrote. */
  static TypeSpec.Builder write(Shape shape, RenderedPlan plan) {
    return new RepositoryWriter(shape.type(), shape.visible(), List.of(plan))
        .write("Loads {@link $T}.\n", Optional.empty());
  }

  private TypeSpec.Builder write(String docs, Optional<Entity> mapped) {
    List<TypeSpec> queries = plans.stream()
        .map(plan -> new QueryWriter(plan, rowsClasses, keys).write())
        .toList();
    Optional<MethodSpec> rowMapper = mapped.map(this::rowMapper);
    List<TypeSpec> readers = rowsClasses.write();
    List<FieldSpec> types = mappedTypes.fields();
    TypeSpec.Builder repository = TypeSpec.classBuilder(type)
        .addModifiers(Modifier.FINAL)
        .addJavadoc(docs, row)
        .addJavadoc(
            "\n<p>Immutable. Made from a {@link $T} it can be used by many threads.\n", Types.JDBI)
        .addFields(types)
        .addFields(keys.types().fields())
        .addField(Types.SOURCE, "source", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(fromJdbi(types))
        .addMethod(fromHandle(types));
    Visibility.apply(repository, visible);
    plans.forEach(plan -> addMethods(repository, plan));
    rowMapper.ifPresent(repository::addMethod);
    repository.addTypes(queries).addTypes(keys.types().records());
    for (RenderedPlan plan : plans) {
      FetchPlan inHand = plan.inHand().plan();
      inHand.taken().forEach(node -> repository.addType(RowRecord.taken(node, inHand)));
    }
    return repository.addTypes(readers);
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
    return Visibility.apply(constructor, visible).build();
  }

  private static void addMethods(TypeSpec.Builder repository, RenderedPlan rendered) {
    FetchPlan plan = rendered.plan();
    ClassName query = QueryWriter.type(plan);
    List<ParameterSpec> parameters =
        plan.parameters().stream().map(RepositoryWriter::parameter).toList();
    Optional<CodeBlock> declared = RefinementCode.declared(plan);
    CodeBlock arguments = parameters.stream()
        .map(parameter -> CodeBlock.of("$N", parameter.name()))
        .collect(CodeBlock.joining(",$W"));
    boolean hidden = plan.parameters().stream().anyMatch(p -> p.name().equals("source"));
    repository.addMethod(MethodSpec.methodBuilder(plan.method())
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(PlanDocs.method(rendered))
        .addParameters(parameters)
        .returns(query)
        .addStatement(
            "return new $T($L,$W$L)",
            query,
            hidden ? "this.source" : "source",
            declared.isPresent()
                ? CodeBlock.of("declared($L)", arguments)
                : CodeBlock.of("$T.NONE", Types.NARROWING))
        .build());
    declared.ifPresent(narrowing -> repository.addMethod(MethodSpec.methodBuilder("declared")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addParameters(parameters)
        .returns(Types.NARROWING)
        .addStatement("return $L", narrowing)
        .build()));
  }

  private static ParameterSpec parameter(Shape.Parameter parameter) {
    TypeName type = Types.of(parameter.type());
    TypeName given = parameter.several()
        ? ParameterizedTypeName.get(ClassName.get(Collection.class), type.box())
        : type;
    return ParameterSpec.builder(given, parameter.name()).build();
  }

  private MethodSpec rowMapper(Entity entity) {
    PlanTree tree = PlanTree.of(entity);
    List<CodeBlock> labels =
        tree.columns().stream().map(column -> CodeBlock.of("$S", column.name())).toList();
    List<CodeBlock> values = new ConstructionCode(
            column -> labelled(column, RowLayout.offset(tree, column)),
            (first, count) ->
                CodeBlock.of("rows.areNull(at, $L, $L)", RowLayout.offset(tree, first), count))
        .values(entity.components());
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

  private CodeBlock labelled(Column column, int label) {
    CodeBlock mapper = MappedTypes.isMapped(column)
        ? CodeBlock.of("$N", mappedTypes.constant(column))
        : CodeBlock.of("");
    return ColumnCode.read(column, CodeBlock.of("at[$L]", label), mapper, false);
  }
}
