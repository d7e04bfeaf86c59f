package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the end of a loader: shapes are built of the rows that were read, children before parents.
 */
final class StitchWriter {
  private final FetchPlan plan;
  private final LoaderNames names;
  private final CodeBlock.Builder code;

  StitchWriter(FetchPlan plan, LoaderNames names, CodeBlock.Builder code) {
    this.plan = plan;
    this.names = names;
    this.code = code;
  }

  void write() {
    if (plan.tree().completeInRow()) {
      code.addStatement("return $L", distinct());
      return;
    }
    code.add("\n// up: leaves first, each shape once\n");
    build(plan.tree(), "");
    code.addStatement("return $N", names.built(""));
  }

  /** Returns the root's rows, of which no two have one key. */
  private CodeBlock distinct() {
    Entity root = plan.root();
    List<CodeBlock> key = root.key().columns().stream()
        .map(c -> CodeBlock.of("$N", plan.tree().leaf() ? c.accessor() : c.component()))
        .toList();
    if (root.key().composite()) {
      CodeBlock parts = key.stream()
          .map(part -> CodeBlock.of("row.$L()", part))
          .collect(CodeBlock.joining(",$W"));
      return CodeBlock.of(
          "run.distinctBy($N.list,$Wrow -> new $T($L))",
          names.reader(""),
          KeyCode.type(root),
          parts);
    }
    return CodeBlock.of(
        "run.$L($N.list, $T::$L)",
        KeyCode.isLong(root.key()) ? "distinct" : "distinctBy",
        names.reader(""),
        Types.of(plan.result()),
        key.get(0));
  }

  /** Builds the shapes of a tree and returns the list that holds them. */
  private CodeBlock build(PlanTree tree, String path) {
    if (tree.completeInRow()) {
      return CodeBlock.of("$N.list", names.reader(path));
    }
    CodeBlock entities = CodeBlock.of("$N.list", names.reader(path));
    CodeBlock entity = CodeBlock.of("$L.get(i)", entities);
    List<CodeBlock> arguments = new ArrayList<>(List.of(entity));
    for (PlanNode node : tree.nodes()) {
      arguments.add(argument(node, entities, build(node.tree(), node.path())));
    }
    code.addStatement(
        "var $N =$Wnew $T<$T>($L.size())",
        names.built(path),
        ArrayList.class,
        Types.of(tree.result()),
        entities);
    code.beginControlFlow("for (int i = 0; i < $L.size(); i++)", entities);
    code.addStatement(
        "$N.add($T.of($L))",
        names.built(path),
        Types.of(tree.result()),
        ColumnCode.arguments(arguments));
    code.endControlFlow();
    return CodeBlock.of("$N", names.built(path));
  }

  private CodeBlock argument(PlanNode node, CodeBlock parents, CodeBlock targets) {
    return node.match(
        join -> join.association().optional()
            ? CodeBlock.of("$N.optional(i, $L)", names.links(join), targets)
            : CodeBlock.of("$L.get($N.get(i))", targets, names.links(join)),
        prefetch -> {
          boolean byKey = names.parent(prefetch).askedWithKey(prefetch);
          code.addStatement(
              "var $N =$W$N.lists($L.size(), $L)",
              names.lists(prefetch),
              names.links(prefetch),
              byKey ? parents : names.askedIndex(prefetch),
              targets);
          return byKey
              ? CodeBlock.of("$N[i]", names.lists(prefetch))
              : CodeBlock.of(
                  "$N.list(i, $N)", names.parentToAsked(prefetch), names.lists(prefetch));
        });
  }
}
