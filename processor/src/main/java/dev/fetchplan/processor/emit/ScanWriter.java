package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import dev.fetchplan.processor.plan.PlanNode.JoinFetch;
import dev.fetchplan.processor.plan.PlanTree;
import dev.fetchplan.processor.sql.RenderedPlan.RenderedPrefetch;
import dev.fetchplan.processor.sql.RowLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes how the rows of one statement are read: what they are read into, and the loop. */
final class ScanWriter {
  private final FetchPlan plan;
  private final PlanNames planNames;
  private final Readers readers;
  private final LoaderNames names;
  private final RowsClasses classes;
  private final KeyCode keys;
  private final CodeBlock.Builder code;

  ScanWriter(
      FetchPlan plan,
      PlanNames planNames,
      Readers readers,
      LoaderNames names,
      RowsClasses classes,
      KeyCode keys,
      CodeBlock.Builder code) {
    this.plan = plan;
    this.planNames = planNames;
    this.readers = readers;
    this.names = names;
    this.classes = classes;
    this.keys = keys;
    this.code = code;
  }

  void writeRoot(RowLayout layout) {
    declare("", layout);
    beginScan(CodeBlock.of("$N", planNames.select("")));
    PlanTree tree = layout.tree();
    boolean keyed = !tree.completeInRow() || !tree.isWhole();
    RowsClass.Use use = keyed ? RowsClass.Use.ADD_ROOT : RowsClass.Use.APPEND;
    CodeBlock row = take(layout, "", use);
    if (needsPosition(tree)) {
      code.addStatement("int $N = $L", names.position(""), row);
      takeBelow(layout, tree, "");
    } else {
      code.addStatement("$L", row);
    }
    endScan();
    if (tree.holdsItself()) {
      code.addStatement("int $N = $N.list.size()", names.roots(), names.reader(""));
    }
  }

  void writePrefetch(RenderedPrefetch prefetch) {
    BatchedPrefetch node = prefetch.node();
    RowLayout layout = prefetch.select().layout();
    declare(node.path(), layout);
    code.addStatement(
        "var $N = $L", names.links(node), newLinks(node, CodeBlock.of("$N", names.asked(node))));
    CodeBlock asked = CodeBlock.of("$N", names.asked(node));
    beginScan(CodeBlock.of("$N, $L", planNames.select(node.path()), asked));
    boolean once = layout.tree().completeInRow() && !plan.keepsIdentity(node);
    CodeBlock row = take(layout, node.path(), once ? RowsClass.Use.APPEND : RowsClass.Use.ADD);
    takeLinked(prefetch, asked, row, layout.tree(), node.path());
    endScan();
  }

  /** Writes how further rows of a tree are read, each level with what the one before leads to. */
  void writeLevels(RenderedPrefetch prefetch) {
    BatchedPrefetch node = prefetch.node();
    String path = readers.parent(node.path());
    code.add("// level by level, until one leads to no further rows\n");
    CodeBlock asked = names.askedIndex(node);
    code.addStatement("var $N = $L", names.links(node), newLinks(node, asked));
    beginScan("scanLevels", CodeBlock.of("$N, $L", planNames.select(node.path()), asked));
    CodeBlock row = take(prefetch.select().layout(), path, RowsClass.Use.ADD);
    takeLinked(prefetch, asked, row, readers.tree(path), path);
    endScan();
  }

  /** Takes a row, notes what it was asked with, and what else is read of it. */
  private void takeLinked(
      RenderedPrefetch prefetch, CodeBlock asked, CodeBlock row, PlanTree tree, String path) {
    if (needsPosition(tree)) {
      code.addStatement("int $N = $L", names.position(path), row);
      link(prefetch, asked, CodeBlock.of("$N", names.position(path)));
      takeBelow(prefetch.select().layout(), tree, path);
    } else {
      link(prefetch, asked, row);
    }
  }

  private CodeBlock newLinks(BatchedPrefetch node, CodeBlock asked) {
    if (node.association().toMany()) {
      return CodeBlock.of("new $T()", Types.LINKS);
    }
    CodeBlock arguments = CodeBlock.of("run, $L,$W$S", asked, Words.qualified(node));
    return node.association().ownsForeignKey()
        ? CodeBlock.of("new $T($L,$W$S)", Types.TARGETS, arguments, Words.foreignKey(node))
        : CodeBlock.of("new $T($L)", Types.TARGETS, arguments);
  }

  /** Notes what the row was asked with, and that its target is the one at the position. */
  private void link(RenderedPrefetch prefetch, CodeBlock asked, CodeBlock position) {
    BatchedPrefetch node = prefetch.node();
    List<CodeBlock> at =
        prefetch.asked().stream().map(column -> CodeBlock.of("$L", column)).toList();
    CodeBlock found = CodeBlock.of("$L.find(rows, $L)", asked, keys.read(node, at));
    if (node.association().toMany()) {
      code.addStatement("$N.add($L,$W$L)", names.links(node), found, position);
    } else {
      code.addStatement(
          "$N.add(rows, $L,$W$L,$W$L)", names.links(node), at.get(0), found, position);
    }
  }

  /** Returns whether more is noted of a row than that it is there. */
  private static boolean needsPosition(PlanTree tree) {
    boolean joins = !tree.visibleJoins().isEmpty() && !tree.completeInRow();
    return joins || tree.asksWithOthers();
  }

  private void beginScan(CodeBlock arguments) {
    beginScan("scan", arguments);
  }

  private void beginScan(String method, CodeBlock arguments) {
    code.add("run.$L($L, rows -> {\n$>", method, arguments);
    code.beginControlFlow("while (rows.next())");
  }

  private void endScan() {
    code.endControlFlow();
    code.add("$<});\n");
  }

  /** Declares the readers that statements have in common where there is none above them. */
  void declareShared() {
    declare(readers.made("").stream().filter(path -> !path.isEmpty()).toList());
  }

  /** Declares the readers of the paths. */
  void declare(List<String> paths) {
    paths.forEach(this::declareReader);
  }

  /** Declares what the rows of the statement are read into. */
  private void declare(String statement, RowLayout layout) {
    declare(readers.made(statement));
    declareBelow(layout);
  }

  private void declareReader(String path) {
    RowsClass reader = classes.reader(plan, readers.tree(path));
    plan.tree().allNodes().stream()
        .filter(node -> !node.tree().isAgain())
        .filter(node -> readers.id(node.path()).equals(readers.id(path)))
        .filter(plan::keepsIdentity)
        .findFirst()
        .ifPresent(node -> code.add("// $L\n", whyKept(node)));
    code.addStatement("var $N = new $T($L)", names.reader(path), reader.type(), given(path));
  }

  private CodeBlock given(String path) {
    PlanTree tree = readers.tree(path);
    List<CodeBlock> arguments = new ArrayList<>();
    if (classes.reader(plan, tree).needsRun()) {
      arguments.add(CodeBlock.of("run"));
    }
    if (tree.completeInRow()) {
      tree.visibleJoins().stream()
          .map(join -> names.reader(join.path()))
          .distinct()
          .forEach(name -> arguments.add(CodeBlock.of("$N", name)));
    }
    return CodeBlock.join(arguments, ", ");
  }

  private static String whyKept(PlanNode node) {
    String source = Words.noun(node.source());
    String target = Words.noun(node.tree().entity());
    if (node.match(JoinFetch::inverseOne, prefetch -> false)) {
      return "two %s of one %s are an exception".formatted(Words.plural(target), source);
    }
    return node.repeats()
        ? "several %s can share one %s: each is read once".formatted(Words.plural(source), target)
        : "one %s can be reached in several ways: each is read once".formatted(target);
  }

  /**
   * Declares what is noted of rows that are built later: the positions of joined ones, and keys.
   */
  private void declareBelow(RowLayout layout) {
    declareBelow(layout, !layout.tree().completeInRow());
  }

  /** @param later whether the shape that the rows belong to is built later */
  private void declareBelow(RowLayout layout, boolean later) {
    for (RowLayout.JoinLayout join : layout.joins()) {
      PlanTree tree = join.layout().tree();
      declareBelow(join.layout(), tree.isPassage() ? later : !tree.completeInRow());
    }
    if (later) {
      for (RowLayout.JoinLayout join : layout.joins()) {
        if (!join.node().tree().isPassage()) {
          code.addStatement("var $N = new $T()", names.links(join.node()), Types.POSITIONS);
        }
      }
    }
    Set<String> declared = new HashSet<>();
    for (BatchedPrefetch prefetch : layout.tree().askedWithOthers()) {
      if (declared.add(names.asked(prefetch))) {
        code.addStatement(
            "var $N = $L", names.asked(prefetch), keys.newIndex(prefetch.asked().key()));
        code.addStatement("var $N = new $T()", names.parentToAsked(prefetch), Types.POSITIONS);
      }
    }
  }

  /** Returns the expression that takes the row of the entity and gives its position. */
  private CodeBlock take(RowLayout layout, String path, RowsClass.Use use) {
    RowsClass reader = classes.reader(plan, layout.tree());
    return CodeBlock.of("$N.$N(rows, $L)", names.reader(path), reader.use(use), layout.at());
  }

  /** Notes what else is read of the row of an entity that is built later. */
  private void takeBelow(RowLayout layout, PlanTree tree, String path) {
    takeJoins(layout, path);
    Set<String> taken = new HashSet<>();
    for (BatchedPrefetch prefetch : tree.askedWithOthers()) {
      if (taken.add(names.asked(prefetch))) {
        code.addStatement(
            "$N.set($N,$W$L)",
            names.parentToAsked(prefetch),
            names.position(path),
            takeAsked(layout, prefetch));
      }
    }
  }

  private CodeBlock takeAsked(RowLayout layout, BatchedPrefetch prefetch) {
    List<Column> own = prefetch.asked().own();
    List<CodeBlock> at =
        own.stream().map(c -> CodeBlock.of("$L", layout.position(c))).toList();
    CodeBlock added = keys.add(names.asked(prefetch), prefetch, at);
    boolean canBeAbsent = own.stream().anyMatch(column -> !column.refusesNull());
    return prefetch.optional() || !canBeAbsent
        ? added
        : ColumnCode.required(
            prefetch, added, column -> CodeBlock.of("$L", layout.position(column)));
  }

  /** Notes the positions of what is joined to the entity. */
  private void takeJoins(RowLayout layout, String path) {
    for (RowLayout.JoinLayout join : layout.joins()) {
      if (join.node().tree().isPassage()) {
        takeBelow(join.layout(), join.layout().tree(), path);
      } else {
        takeJoin(layout, join, path);
      }
    }
  }

  private void takeJoin(RowLayout layout, RowLayout.JoinLayout join, String path) {
    JoinFetch node = join.node();
    classes.reader(plan, join.layout().tree()).reachBy(node);
    CodeBlock row = take(join.layout(), node.path(), RowsClass.Use.ADD);
    CodeBlock position = node.required()
        ? ColumnCode.required(node, row, column -> CodeBlock.of("$L", layout.position(column)))
        : row;
    if (needsPosition(join.layout().tree())) {
      takeJoinWithMore(join, path, position);
    } else {
      code.addStatement("$N.set($N,$W$L)", names.links(node), names.position(path), position);
    }
  }

  private void takeJoinWithMore(RowLayout.JoinLayout join, String path, CodeBlock position) {
    JoinFetch node = join.node();
    String name = names.position(node.path());
    code.addStatement("int $N = $L", name, position);
    code.addStatement("$N.set($N, $N)", names.links(node), names.position(path), name);
    if (node.optional()) {
      code.beginControlFlow("if ($N >= 0)", name);
      takeBelow(join.layout(), join.layout().tree(), node.path());
      code.endControlFlow();
    } else {
      takeBelow(join.layout(), join.layout().tree(), node.path());
    }
  }
}
