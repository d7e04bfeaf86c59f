package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.TypedId;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import dev.fetchplan.processor.plan.PlanNode.JoinFetch;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the end of a loader: what is below is loaded, and shapes are built of the rows that were
 * read, children before parents.
 */
final class StitchWriter {
  private final FetchPlan plan;
  private final PlanNames planNames;
  private final Readers readers;
  private final LoaderNames names;
  private final CodeBlock.Builder code;

  StitchWriter(
      FetchPlan plan,
      PlanNames planNames,
      Readers readers,
      LoaderNames names,
      CodeBlock.Builder code) {
    this.plan = plan;
    this.planNames = planNames;
    this.readers = readers;
    this.names = names;
    this.code = code;
  }

  void writeRoot() {
    code.addStatement(
        "return $L", plan.tree().completeInRow() ? distinct() : build(plan.tree(), ""));
  }

  void writePrefetch(BatchedPrefetch node) {
    CodeBlock built = build(node.tree(), node.path());
    String links = names.links(node);
    if (node.association().toMany()) {
      code.addStatement("return $N.lists($N.size(), $L)", links, names.asked(node), built);
    } else {
      String method = node.association().optional() ? "optional" : "required";
      code.addStatement("return $N.$L($L)", links, method, built);
    }
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
    String distinct = KeyCode.isLong(root.key()) ? "distinct" : "distinctBy";
    Optional<TypedId> typedId = root.key().column().typedId();
    if (typedId.isPresent()) {
      return CodeBlock.of(
          "run.$L($N.list, row -> row.$L().$N())",
          distinct,
          names.reader(""),
          key.get(0),
          typedId.get().accessor());
    }
    return CodeBlock.of(
        "run.$L($N.list, $T::$L)", distinct, names.reader(""), Types.of(plan.result()), key.get(0));
  }

  /** Builds the shapes of a tree and returns the list that holds them. */
  private CodeBlock build(PlanTree tree, String path) {
    CodeBlock entities = CodeBlock.of("$N.list", names.reader(path));
    if (tree.completeInRow()) {
      return entities;
    }
    List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("$L.get(i)", entities)));
    for (PlanNode node : tree.nodes()) {
      arguments.add(node.match(this::joined, this::prefetched));
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

  private CodeBlock joined(JoinFetch node) {
    CodeBlock targets = build(node.tree(), node.path());
    return node.association().optional()
        ? CodeBlock.of("$N.optional(i, $L)", names.links(node), targets)
        : CodeBlock.of("$L.get($N.get(i))", targets, names.links(node));
  }

  private CodeBlock prefetched(BatchedPrefetch node) {
    String loader = planNames.loader(node.path());
    String targets = names.targets(node, loader);
    code.addStatement("var $N = $N($L)", targets, loader, arguments(node));
    boolean toMany = node.association().toMany();
    if (node.askedWithKey()) {
      return CodeBlock.of(toMany ? "$N[i]" : "$N.get(i)", targets);
    }
    String asked = names.parentToAsked(node);
    if (toMany) {
      return CodeBlock.of("$N.list(i, $N)", asked, targets);
    }
    return node.association().optional()
        ? CodeBlock.of("$N.target(i, $N)", asked, targets)
        : CodeBlock.of("$N.get($N.get(i))", targets, asked);
  }

  private CodeBlock arguments(BatchedPrefetch node) {
    List<CodeBlock> arguments = new ArrayList<>();
    arguments.add(CodeBlock.of("run"));
    arguments.add(names.askedIndex(node));
    for (String path : readers.given(node.path())) {
      arguments.add(CodeBlock.of("$N", names.reader(path)));
    }
    return ColumnCode.arguments(arguments);
  }
}
