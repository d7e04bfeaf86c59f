package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Writes how rows in hand are completed: the keys are taken from the rows, the statements are asked
 * with them, and a shape is built for each row.
 */
final class InHandWriter {
  private final List<BatchedPrefetch> nodes;
  private final LoaderNames names;
  private final ScanWriter scans;
  private final StitchWriter stitches;
  private final KeyCode keys;
  private final CodeBlock.Builder code;
  private final InHandKeys rowKeys;
  private final ClassName entity;
  private final ClassName shape;

  /** @param plan of which each association of the root is prefetched */
  InHandWriter(
      FetchPlan plan,
      LoaderNames names,
      ScanWriter scans,
      StitchWriter stitches,
      KeyCode keys,
      CodeBlock.Builder code) {
    this.nodes = prefetches(plan);
    this.names = names;
    this.scans = scans;
    this.stitches = stitches;
    this.keys = keys;
    this.code = code;
    this.rowKeys = new InHandKeys(plan.root(), names.position(""), keys.types());
    this.entity = Types.of(plan.root().type());
    this.shape = Types.of(plan.result());
  }

  private static List<BatchedPrefetch> prefetches(FetchPlan plan) {
    return plan.tree().nodes().stream()
        .flatMap(node -> node.match(join -> Stream.<BatchedPrefetch>empty(), Stream::of))
        .toList();
  }

  /** Returns {@code complete}, and for each key of several columns the method that makes it. */
  List<MethodSpec> write() {
    Map<String, BatchedPrefetch> indexes = new LinkedHashMap<>();
    nodes.forEach(node -> indexes.putIfAbsent(names.asked(node), node));
    takeKeys(indexes);
    scans.declareShared();
    build();
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(MethodSpec.methodBuilder("complete")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Types.list(shape))
        .addParameter(Types.RUN, "run")
        .addParameter(Types.list(entity), names.reader(""))
        .addCode(code.build())
        .build());
    indexes.values().stream()
        .filter(node -> node.asked().key().composite())
        .forEach(node -> methods.add(rowKeys.method(node)));
    return methods;
  }

  private void takeKeys(Map<String, BatchedPrefetch> indexes) {
    indexes.forEach((index, node) ->
        code.addStatement("var $N = $L", index, keys.newIndex(node.asked().key())));
    beginLoop();
    indexes.forEach((index, node) -> code.addStatement("$L", rowKeys.add(node, index)));
    code.endControlFlow();
  }

  private void build() {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("$N", names.position("")));
    for (BatchedPrefetch node : nodes) {
      String index = names.asked(node);
      String targets = stitches.load(node, CodeBlock.of("$N", index));
      arguments.add(rowKeys.targets(node, index, targets));
    }
    String result = names.built("");
    code.addStatement(
        "var $N = new $T<$T>($N.size())", result, ArrayList.class, shape, names.reader(""));
    beginLoop();
    code.addStatement("$N.add($T.of($L))", result, shape, ColumnCode.arguments(arguments));
    code.endControlFlow();
    code.addStatement("return $N", result);
  }

  private void beginLoop() {
    code.beginControlFlow("for ($T $N : $N)", entity, names.position(""), names.reader(""));
  }
}
