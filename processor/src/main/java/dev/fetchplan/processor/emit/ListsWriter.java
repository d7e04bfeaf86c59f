package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fetchplan.processor.model.KeyColumns;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import dev.fetchplan.processor.sql.RenderedPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Writes {@code reviewsOf}: what a to-many association of the root leads to, for keys in hand. */
final class ListsWriter {
  private static final String INDEX = "keys";

  private final RenderedPlan rendered;
  private final FetchPlan plan;
  private final PlanNames planNames;
  private final Readers readers;
  private final RowsClasses classes;
  private final KeyCode keys;

  ListsWriter(RenderedPlan rendered, PlanNames names, RowsClasses classes, KeyCode keys) {
    this.rendered = rendered;
    this.plan = rendered.inHand().plan();
    this.planNames = names;
    this.readers = new Readers(plan);
    this.classes = classes;
    this.keys = keys;
  }

  List<MethodSpec> write() {
    return rendered.inHand().distinct().stream()
        .map(RenderedPlan.RenderedPrefetch::node)
        .filter(node -> node.association().toMany() && plan.tree().nodes().contains(node))
        .map(this::method)
        .toList();
  }

  private MethodSpec method(BatchedPrefetch node) {
    String name = node.name() + "Of";
    TypeName key = keys.exposedType(node.asked().key());
    String given = Words.asked(node);
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(PlanDocs.lists(rendered, node))
        .returns(ParameterizedTypeName.get(ClassName.get(Map.class), key, Types.component(node)))
        .addParameter(ParameterizedTypeName.get(ClassName.get(Collection.class), key), given)
        .addStatement("var $N = $L", INDEX, keys.newIndex(node.asked().key()))
        .addCode(load(
            node,
            CodeBlock.of("return lists($S, $N, $L$N, run -> ", name, given, inner(node), INDEX)))
        .build();
  }

  /** Returns the argument that takes what it holds out of a typed key. */
  private static CodeBlock inner(BatchedPrefetch node) {
    KeyColumns key = node.asked().key();
    return key.composite() || key.column().typedId().isEmpty()
        ? CodeBlock.of("")
        : CodeBlock.of("$L, ", ColumnCode.inner(key.column()));
  }

  /** Returns the call of the association's loader, with readers of its own. */
  private CodeBlock load(BatchedPrefetch node, CodeBlock start) {
    LoaderNames names = new LoaderNames(readers, node.path(), INDEX, Words.asked(node));
    CodeBlock.Builder made = CodeBlock.builder();
    new ScanWriter(plan, planNames, readers, names, classes, keys, made)
        .declare(readers.shared(node.path()));
    List<CodeBlock> arguments =
        new ArrayList<>(List.of(CodeBlock.of("run"), CodeBlock.of("$N", INDEX)));
    readers.given(node.path()).forEach(p -> arguments.add(CodeBlock.of("$N", names.reader(p))));
    CodeBlock call =
        CodeBlock.of("$N($L)", planNames.loader(node.path()), ColumnCode.arguments(arguments));
    CodeBlock.Builder code = CodeBlock.builder();
    return made.isEmpty()
        ? code.addStatement("$L$L)", start, call).build()
        : code.add("$L{\n$>", start)
            .add(made.build())
            .addStatement("return $L", call)
            .add("$<});\n")
            .build();
  }
}
