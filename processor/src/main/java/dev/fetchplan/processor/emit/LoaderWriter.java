package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import dev.fetchplan.processor.sql.RenderedPlan;
import dev.fetchplan.processor.sql.RenderedPlan.RenderedPrefetch;
import dev.fetchplan.processor.sql.RowLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * Writes the method that runs the statements of a plan and stitches their rows: statements on the
 * way down, shapes on the way up.
 */
final class LoaderWriter {
  private final RenderedPlan rendered;
  private final FetchPlan plan;
  private final LoaderNames names;
  private final RowsClasses classes;
  private final CodeBlock.Builder code = CodeBlock.builder();

  LoaderWriter(RenderedPlan rendered, RowsClasses classes) {
    this.rendered = rendered;
    this.plan = rendered.plan();
    this.classes = classes;
    this.names = new LoaderNames(plan);
  }

  MethodSpec write() {
    down();
    up();
    return MethodSpec.methodBuilder("load")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Types.list(Types.of(plan.result())))
        .addParameter(Types.RUN, "run")
        .addCode(code.build())
        .build();
  }

  private void down() {
    if (!rendered.prefetches().isEmpty()) {
      code.add("// down: one statement for each association\n");
    }
    scanRoot();
    rendered.prefetches().forEach(this::scanPrefetch);
  }

  private void scanRoot() {
    RowLayout layout = rendered.root().layout();
    declareReaders(layout, Optional.empty());
    beginScan(CodeBlock.of("$N", names.select("")));
    RowsClass.Use use = complete(layout.tree()) ? RowsClass.Use.APPEND : RowsClass.Use.ADD_ROOT;
    CodeBlock row = take(layout, "", use);
    if (layout.joins().isEmpty() || complete(layout.tree())) {
      code.addStatement("$L", row);
    } else {
      code.addStatement("int $N = $L", names.position(""), row);
      takeJoins(layout, "");
    }
    endScan();
  }

  private void scanPrefetch(RenderedPrefetch prefetch) {
    PlanNode node = prefetch.node();
    RowLayout layout = prefetch.select().layout();
    String parents = names.reader(LoaderNames.parentPath(node.path()));
    declareReaders(layout, Optional.of(node));
    code.addStatement("var $N = new $T()", names.links(node), Types.LINKS);
    beginScan(CodeBlock.of("$N, $N.keys", names.select(node.path()), parents));
    boolean once = complete(layout.tree()) && !plan.keepsIdentity(node);
    CodeBlock row = take(layout, node.path(), once ? RowsClass.Use.APPEND : RowsClass.Use.ADD);
    CodeBlock parent =
        CodeBlock.of("$N.keys.find(rows, $L)", parents, prefetch.parentKey().get(0));
    if (layout.joins().isEmpty() || complete(layout.tree())) {
      code.addStatement("$N.add($L, $L)", names.links(node), parent, row);
    } else {
      code.addStatement("int $N = $L", names.position(node.path()), row);
      code.addStatement("$N.add($L, $N)", names.links(node), parent, names.position(node.path()));
      takeJoins(layout, node.path());
    }
    endScan();
  }

  private void beginScan(CodeBlock arguments) {
    code.add("run.scan($L, rows -> {\n$>", arguments);
    code.beginControlFlow("while (rows.next())");
  }

  private void endScan() {
    code.endControlFlow();
    code.add("$<});\n");
  }

  private static boolean complete(PlanTree tree) {
    return tree.completeInRow();
  }

  /**
   * Declares what the rows of a statement are read into: joined readers before those they serve.
   */
  private void declareReaders(RowLayout layout, Optional<PlanNode> node) {
    String path = node.map(PlanNode::path).orElse("");
    PlanTree tree = layout.tree();
    layout.joins().forEach(join -> declareReaders(join.layout(), Optional.of(join.node())));
    if (names.declareReader(path)) {
      RowsClass reader = classes.reader(plan, tree);
      node.filter(plan::keepsIdentity).ifPresent(n -> code.add("// $L\n", whyKept(n)));
      code.addStatement(
          "var $N = new $T($L)", names.reader(path), reader.type(), given(reader, layout, path));
    }
    if (!complete(tree)) {
      for (RowLayout.JoinLayout join : layout.joins()) {
        code.addStatement("var $N = new $T()", names.links(join.node()), Types.POSITIONS);
      }
    }
  }

  private CodeBlock given(RowsClass reader, RowLayout layout, String path) {
    List<CodeBlock> arguments = new ArrayList<>();
    if (reader.needsRun()) {
      arguments.add(CodeBlock.of("run"));
    }
    if (complete(layout.tree())) {
      layout.joins().stream()
          .map(join -> names.reader(join.node().path()))
          .distinct()
          .forEach(name -> arguments.add(CodeBlock.of("$N", name)));
    }
    return CodeBlock.join(arguments, ", ");
  }

  private String whyKept(PlanNode node) {
    String target = Words.noun(node.tree().entity());
    return node.repeats()
        ? "several "
            + Words.nouns(names.parent(node).entity())
            + " can share one "
            + target
            + ": each is read once"
        : "one " + target + " can be reached in several ways: each is read once";
  }

  /** Returns the expression that takes the row of the entity and gives its position. */
  private CodeBlock take(RowLayout layout, String path, RowsClass.Use use) {
    RowsClass reader = classes.reader(plan, layout.tree());
    return CodeBlock.of("$N.$N(rows, $L)", names.reader(path), reader.use(use), layout.at());
  }

  /** Notes the positions of what is joined to an entity that is built later. */
  private void takeJoins(RowLayout layout, String path) {
    for (RowLayout.JoinLayout join : layout.joins()) {
      PlanNode.JoinFetch node = join.node();
      CodeBlock row = take(join.layout(), node.path(), RowsClass.Use.ADD);
      CodeBlock position = node.association().optional()
          ? row
          : ColumnCode.required(
              layout.tree().entity(),
              node,
              row,
              column -> CodeBlock.of("$L", layout.position(column)));
      if (complete(node.tree()) || join.layout().joins().isEmpty()) {
        code.addStatement("$N.set($N, $L)", names.links(node), names.position(path), position);
      } else {
        takeJoinWithJoins(join, path, position);
      }
    }
  }

  private void takeJoinWithJoins(RowLayout.JoinLayout join, String path, CodeBlock position) {
    PlanNode.JoinFetch node = join.node();
    String name = names.position(node.path());
    code.addStatement("int $N = $L", name, position);
    code.addStatement("$N.set($N, $N)", names.links(node), names.position(path), name);
    if (node.association().optional()) {
      code.beginControlFlow("if ($N >= 0)", name);
      takeJoins(join.layout(), node.path());
      code.endControlFlow();
    } else {
      takeJoins(join.layout(), node.path());
    }
  }

  private void up() {
    if (complete(plan.tree())) {
      Entity root = plan.root();
      code.addStatement(
          "return run.$L($N.list, $T::$N)",
          KeyCode.isLong(root.key()) ? "distinct" : "distinctBy",
          names.reader(""),
          Types.of(plan.result()),
          plan.tree().leaf()
              ? root.key().column().accessor()
              : root.key().column().component());
      return;
    }
    code.add("\n// up: leaves first, each shape once\n");
    build(plan.tree(), "");
    code.addStatement("return $N", names.built(""));
  }

  /** Builds the shapes of a tree and returns the list that holds them. */
  private CodeBlock build(PlanTree tree, String path) {
    if (complete(tree)) {
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
          code.addStatement(
              "var $N = $N.lists($L.size(), $L)",
              names.lists(prefetch),
              names.links(prefetch),
              parents,
              targets);
          return CodeBlock.of("$N[i]", names.lists(prefetch));
        });
  }
}
