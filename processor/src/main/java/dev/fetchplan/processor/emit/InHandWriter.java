package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fetchplan.processor.plan.Aggregate;
import dev.fetchplan.processor.plan.Content;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * Writes how rows in hand are completed: the keys are taken from the rows, the statements are asked
 * with them, and a shape is built for each row.
 */
final class InHandWriter {
  private final FetchPlan plan;
  private final List<BatchedPrefetch> nodes;
  private final List<FetchPlan.Total> totals;
  private final PlanNames planNames;
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
      PlanNames planNames,
      LoaderNames names,
      ScanWriter scans,
      StitchWriter stitches,
      KeyCode keys,
      CodeBlock.Builder code) {
    this.plan = plan;
    this.nodes = plan.tree().ownPrefetches();
    this.totals = plan.totals();
    this.planNames = planNames;
    this.names = names;
    this.scans = scans;
    this.stitches = stitches;
    this.keys = keys;
    this.code = code;
    this.rowKeys = new InHandKeys(plan.root(), names.position(""), keys.types());
    this.entity = Types.of(plan.root().type());
    this.shape = Types.of(plan.result());
  }

  /** Returns {@code complete}, and for each key of several columns the method that makes it. */
  List<MethodSpec> write() {
    Map<String, BatchedPrefetch> indexes = new LinkedHashMap<>();
    nodes.forEach(node -> indexes.putIfAbsent(names.asked(node), node));
    totals.forEach(total -> indexes.putIfAbsent(names.asked(total.prefetch()), total.prefetch()));
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
    if (indexes.isEmpty()) {
      return;
    }
    indexes.forEach((index, node) ->
        code.addStatement("var $N = $L", index, keys.newIndex(node.asked().key())));
    beginLoop();
    indexes.forEach((index, node) -> code.addStatement("$L", rowKeys.add(node, index)));
    code.endControlFlow();
  }

  private void build() {
    Map<BatchedPrefetch, CodeBlock> targets = new LinkedHashMap<>();
    for (BatchedPrefetch node : nodes) {
      String index = names.asked(node);
      String loaded = stitches.load(node, CodeBlock.of("$N", index));
      targets.put(node, rowKeys.targets(node, index, loaded));
    }
    Map<Aggregate, CodeBlock> numbers = new LinkedHashMap<>();
    totals.forEach(total -> numbers.put(total.aggregate(), number(total)));
    String result = names.built("");
    code.addStatement(
        "var $N = new $T<$T>($N.size())", result, ArrayList.class, shape, names.reader(""));
    beginLoop();
    CodeBlock made = plan.tree().content() instanceof Content.Chosen chosen
        ? new InHandShape(plan, names, targets, numbers).made(chosen, code)
        : whole(targets.values());
    code.addStatement("$N.add($L)", result, made);
    code.endControlFlow();
    code.addStatement("return $N", result);
  }

  private CodeBlock whole(Collection<CodeBlock> targets) {
    List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("$N", names.position(""))));
    arguments.addAll(targets);
    return CodeBlock.of("$T.of($L)", shape, ColumnCode.arguments(arguments));
  }

  /** Counts the rows of an aggregate, and returns what they come to for a row. */
  private CodeBlock number(FetchPlan.Total total) {
    BatchedPrefetch node = total.prefetch();
    String index = names.asked(node);
    String counter = planNames.loader(node.path());
    String counts = names.counts(node, counter);
    code.addStatement("var $N = $N(run, $N)", counts, counter, index);
    String method = RowCode.getter(total.aggregate(), "isAny", "getInt", "get");
    return CodeBlock.of("$N.$L($L)", counts, method, rowKeys.position(node, index));
  }

  private void beginLoop() {
    code.beginControlFlow("for ($T $N : $N)", entity, names.position(""), names.reader(""));
  }
}
