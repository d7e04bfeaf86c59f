package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.KeyColumns;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import dev.fetchplan.processor.sql.RenderedPlan;
import dev.fetchplan.processor.sql.RenderedPlan.RenderedPrefetch;
import dev.fetchplan.processor.sql.RenderedPlan.RenderedTotal;
import dev.fetchplan.processor.sql.RenderedSelect;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code WithAuthor}: the query object of one plan, nested in the repository. */
final class QueryWriter {
  private final RenderedPlan rendered;
  private final FetchPlan plan;
  private final Entity root;
  private final ClassName type;
  private final PlanNames names;
  private final ListsWriter lists;
  private final LoaderWriter loader;
  private final KeyCode keys;

  QueryWriter(RenderedPlan rendered, RowsClasses classes, KeyCode keys) {
    this.keys = keys;
    this.rendered = rendered;
    this.plan = rendered.plan();
    this.root = plan.root();
    this.type = type(plan);
    this.names = new PlanNames(rendered);
    this.lists = new ListsWriter(rendered, names, classes, keys);
    this.loader = new LoaderWriter(rendered, names, classes, keys);
  }

  /** Returns the name of the plan's query class. */
  static ClassName type(FetchPlan plan) {
    return Types.of(plan.repository()).nestedClass(NameForms.capitalized(plan.method()));
  }

  TypeSpec write() {
    ClassName shape = Types.of(plan.result());
    ClassName columns = Types.of(root.generated("Columns"));
    TypeSpec.Builder query = TypeSpec.classBuilder(type.simpleName())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(ParameterizedTypeName.get(
            Types.QUERY, shape, Types.of(root.type()), columns, KeyCode.type(root), type))
        .addJavadoc(PlanDocs.query(plan))
        .addField(selectRoot());
    rendered.inHand().distinct().forEach(prefetch -> query.addField(select(prefetch)));
    rendered.inHand().totals().forEach(total -> query.addField(select(total)));
    query.addField(planField(shape, columns)).addMethod(constructor()).addMethod(byId(shape));
    if (plan.takesRows()) {
      query.addMethod(of(shape));
    }
    query.addMethods(lists.write());
    NarrowingWriter.addTo(query, plan, type);
    return query.addMethods(loader.write()).build();
  }

  private FieldSpec select(RenderedPrefetch prefetch) {
    BatchedPrefetch node = prefetch.node();
    boolean taken = rendered.inHand().plan().isTaken(node.tree());
    CodeBlock.Builder further = CodeBlock.builder();
    if (taken) {
      further.add("\n$>$>.unnarrowed()$<$<");
    }
    String start = taken ? "" : node.tree().isAgain() ? node.holder() : node.path();
    new SelectCode(further, start).addBelow(prefetch.select().layout());
    return select(node, prefetch.select(), further);
  }

  private FieldSpec select(RenderedTotal total) {
    return select(total.total().prefetch(), total.select(), CodeBlock.builder());
  }

  private FieldSpec select(BatchedPrefetch node, RenderedSelect select, CodeBlock.Builder further) {
    addOwnKey(further, node.tree().entity());
    further.add(keys.keyOfStatement(node.asked().key()));
    CodeBlock factory =
        CodeBlock.of("prefetch($S, $S, ", node.path(), node.tree().entity().simpleName());
    return select(node.path(), select, factory, further.build());
  }

  private FieldSpec selectRoot() {
    CodeBlock.Builder further = CodeBlock.builder();
    new SelectCode(further, "").addBelow(rendered.root().layout());
    addOwnKey(further, root);
    further.add(KeyCode.typedKey(root.key()));
    further.add(keys.keyOfStatement(KeyColumns.ofKey(root)));
    return select(
        "", rendered.root(), CodeBlock.of("root($S, ", root.simpleName()), further.build());
  }

  private static void addOwnKey(CodeBlock.Builder further, Entity entity) {
    int columns = entity.key().columns().size();
    if (columns > 1) {
      further.add("\n$>$>.ownKey($L)$<$<", columns);
    }
  }

  private FieldSpec select(
      String path, RenderedSelect select, CodeBlock factory, CodeBlock further) {
    return FieldSpec.builder(Types.SELECT, names.select(path))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer("$T.$L$L)$L", Types.SELECT, factory, Texts.textBlock(select.text()), further)
        .build();
  }

  private FieldSpec planField(ClassName shape, ClassName columns) {
    List<CodeBlock> selects = new ArrayList<>();
    selects.add(CodeBlock.of("$N", names.select("")));
    rendered
        .prefetches()
        .forEach(p -> selects.add(CodeBlock.of("$N", names.select(p.node().path()))));
    return FieldSpec.builder(
            ParameterizedTypeName.get(Types.PLAN, type, shape, columns),
            "PLAN",
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer(
            "\n$>$>$T.of($S,$W$T::new,$W$T::new,$W$T::load,$W$L)$L$<$<",
            Types.PLAN,
            plan.repository().simpleName() + "." + plan.method(),
            type,
            columns,
            type,
            ColumnCode.arguments(selects),
            byRootKey())
        .build();
  }

  private CodeBlock byRootKey() {
    List<CodeBlock> selects = rendered.prefetches().stream()
        .filter(prefetch -> prefetch.node().askedWithRootKey())
        .map(prefetch -> CodeBlock.of("$N", names.select(prefetch.node().path())))
        .toList();
    return selects.isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of("\n$>$>.byRootKey($L)$<$<", ColumnCode.arguments(selects));
  }

  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Types.SOURCE, "source")
        .addParameter(Types.NARROWING, "narrowing")
        .addStatement("super(PLAN, source, narrowing)")
        .build();
  }

  private MethodSpec byId(ClassName shape) {
    MethodSpec.Builder byId = MethodSpec.methodBuilder("byId")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            "Returns the $L with that key, or empty if this query has none.\n", Words.noun(root))
        .returns(Types.optional(shape));
    List<CodeBlock> parts = new ArrayList<>();
    for (Column column : root.key().columns()) {
      byId.addParameter(Types.of(column.value()), column.component());
      parts.add(CodeBlock.of("$N", column.component()));
    }
    CodeBlock key = ColumnCode.arguments(parts);
    return root.key().composite()
        ? byId.addStatement("return byKey(new $T($L))", KeyCode.type(root), key).build()
        : byId.addStatement("return byKey($L)", key).build();
  }

  private MethodSpec of(ClassName shape) {
    String rows = Words.plural(Words.variable(root));
    MethodSpec.Builder of = MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(PlanDocs.of(rendered))
        .returns(Types.list(shape))
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(Collection.class), Types.of(root.type())),
            rows);
    return plan.tree().leaf()
        ? of.addStatement("return inHand($N)", rows).build()
        : of.addStatement("return complete($N, $T::complete)", rows, type).build();
  }
}
