package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import dev.fetchplan.processor.sql.RenderedPlan;
import dev.fetchplan.processor.sql.RenderedPlan.RenderedPrefetch;
import dev.fetchplan.processor.sql.RowLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final KeyCode keys;
  private final Set<String> declared = new HashSet<>();
  private final CodeBlock.Builder code = CodeBlock.builder();

  LoaderWriter(RenderedPlan rendered, RowsClasses classes, KeyCode keys) {
    this.rendered = rendered;
    this.plan = rendered.plan();
    this.classes = classes;
    this.keys = keys;
    this.names = new LoaderNames(plan);
  }

  MethodSpec write() {
    down();
    new StitchWriter(plan, names, code).write();
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
    if (needsPosition(layout)) {
      code.addStatement("int $N = $L", names.position(""), row);
      takeBelow(layout, "");
    } else {
      code.addStatement("$L", row);
    }
    endScan();
  }

  private void scanPrefetch(RenderedPrefetch prefetch) {
    PlanNode node = prefetch.node();
    RowLayout layout = prefetch.select().layout();
    declareReaders(layout, Optional.of(node));
    code.addStatement("var $N = new $T()", names.links(node), Types.LINKS);
    CodeBlock asked = names.askedIndex(prefetch.node());
    beginScan(CodeBlock.of("$N, $L", names.select(node.path()), asked));
    boolean once = complete(layout.tree()) && !plan.keepsIdentity(node);
    CodeBlock row = take(layout, node.path(), once ? RowsClass.Use.APPEND : RowsClass.Use.ADD);
    PlanTree parent = names.parent(node);
    CodeBlock found = parent.askedWithKey(prefetch.node())
        ? keys.find(asked, parent.entity(), prefetch.parentKey())
        : CodeBlock.of("$L.find(rows, $L)", asked, prefetch.parentKey().get(0));
    if (needsPosition(layout)) {
      code.addStatement("int $N = $L", names.position(node.path()), row);
      code.addStatement("$N.add($L,$W$N)", names.links(node), found, names.position(node.path()));
      takeBelow(layout, node.path());
    } else {
      code.addStatement("$N.add($L,$W$L)", names.links(node), found, row);
    }
    endScan();
  }

  /** Returns whether more is noted of a row than that it is there. */
  private static boolean needsPosition(RowLayout layout) {
    boolean joins = !layout.joins().isEmpty() && !complete(layout.tree());
    return joins || !layout.tree().askedWithOthers().isEmpty();
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
          "var $N = new $T($L)", names.reader(path), reader.type(), given(reader, layout));
    }
    if (!complete(tree)) {
      for (RowLayout.JoinLayout join : layout.joins()) {
        code.addStatement("var $N = new $T()", names.links(join.node()), Types.POSITIONS);
      }
    }
    declareAsked(tree);
  }

  private void declareAsked(PlanTree tree) {
    for (PlanNode.BatchedPrefetch prefetch : tree.askedWithOthers()) {
      String values = names.asked(prefetch);
      if (declared.add(values)) {
        code.addStatement("var $N = $L", values, keys.newIndex(prefetch.asked().get(0)));
        code.addStatement("var $N = new $T()", names.parentToAsked(prefetch), Types.POSITIONS);
      }
    }
  }

  private CodeBlock given(RowsClass reader, RowLayout layout) {
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
    if (node.inverseOne()) {
      return "two "
          + Words.nouns(node.tree().entity())
          + " of one "
          + Words.noun(names.parent(node).entity())
          + " are an exception";
    }
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

  /** Notes what else is read of the row of an entity that is built later. */
  private void takeBelow(RowLayout layout, String path) {
    takeJoins(layout, path);
    Set<String> taken = new HashSet<>();
    for (PlanNode.BatchedPrefetch prefetch : layout.tree().askedWithOthers()) {
      if (taken.add(names.asked(prefetch))) {
        code.addStatement(
            "$N.set($N, $N.add(rows, $L))",
            names.parentToAsked(prefetch),
            names.position(path),
            names.asked(prefetch),
            layout.position(prefetch.asked().get(0)));
      }
    }
  }

  /** Notes the positions of what is joined to the entity. */
  private void takeJoins(RowLayout layout, String path) {
    for (RowLayout.JoinLayout join : layout.joins()) {
      PlanNode.JoinFetch node = join.node();
      classes.reader(plan, join.layout().tree()).reachBy(node, layout.tree().entity());
      CodeBlock row = take(join.layout(), node.path(), RowsClass.Use.ADD);
      CodeBlock position = node.association().optional()
          ? row
          : ColumnCode.required(
              layout.tree().entity(),
              node,
              row,
              column -> CodeBlock.of("$L", layout.position(column)));
      if (needsPosition(join.layout())) {
        takeJoinWithMore(join, path, position);
      } else {
        code.addStatement("$N.set($N,$W$L)", names.links(node), names.position(path), position);
      }
    }
  }

  private void takeJoinWithMore(RowLayout.JoinLayout join, String path, CodeBlock position) {
    PlanNode.JoinFetch node = join.node();
    String name = names.position(node.path());
    code.addStatement("int $N = $L", name, position);
    code.addStatement("$N.set($N, $N)", names.links(node), names.position(path), name);
    if (node.association().optional()) {
      code.beginControlFlow("if ($N >= 0)", name);
      takeBelow(join.layout(), node.path());
      code.endControlFlow();
    } else {
      takeBelow(join.layout(), node.path());
    }
  }
}
