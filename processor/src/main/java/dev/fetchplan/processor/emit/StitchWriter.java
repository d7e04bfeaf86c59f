package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.ShapeComponent.Presence;
import dev.fetchplan.processor.model.TypedId;
import dev.fetchplan.processor.plan.Content;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.Part;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import dev.fetchplan.processor.plan.PlanNode.JoinFetch;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    boolean rows = plan.tree().completeInRow() && plan.tree().isWhole();
    code.addStatement("return $L", rows ? distinct() : build(plan.tree(), ""));
  }

  void writePrefetch(BatchedPrefetch node) {
    CodeBlock built = build(node.tree(), node.path());
    String links = names.links(node);
    if (node.association().toMany()) {
      code.addStatement("return $N.lists($N.size(), $L)", links, names.asked(node), built);
    } else {
      String method = node.required() ? "required" : orAbsent(node);
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
    CodeBlock row = CodeBlock.of("$L.get(i)", entities);
    boolean named = Content.parts(tree.content()).stream().anyMatch(StitchWriter::isHeld);
    CodeBlock made = tree.content() instanceof Content.Chosen chosen
        ? chosen(tree, chosen, names.position(path))
        : shape(tree, row);
    if (tree.holdsItself()) {
      return buildTree(tree, path, made, named ? row : CodeBlock.of(""));
    }
    code.addStatement(
        "var $N =$Wnew $T<$T>($L.size())",
        names.built(path),
        ArrayList.class,
        Types.of(tree.result()),
        entities);
    code.beginControlFlow("for (int i = 0; i < $L.size(); i++)", entities);
    if (named) {
      code.addStatement("var $N = $L", names.position(path), row);
    }
    code.addStatement("$N.add($L)", names.built(path), made);
    code.endControlFlow();
    return CodeBlock.of("$N", names.built(path));
  }

  private CodeBlock shape(PlanTree tree, CodeBlock row) {
    List<CodeBlock> arguments = new ArrayList<>(List.of(row));
    tree.nodes().forEach(node -> arguments.add(node.match(this::joined, this::prefetched)));
    return CodeBlock.of("$T.of($L)", Types.of(tree.result()), ColumnCode.arguments(arguments));
  }

  /** Returns the construction of a user's shape: what its row holds, and what belongs to it. */
  private CodeBlock chosen(PlanTree tree, Content.Chosen chosen, String row) {
    Map<PlanNode, CodeBlock> fetched = new HashMap<>();
    for (PlanNode node : tree.visibleNodes()) { // in the order of the statements
      fetched.put(node, node.match(this::joined, this::prefetched));
    }
    List<CodeBlock> arguments = new ArrayList<>();
    for (Part part : chosen.parts()) {
      arguments.add(part.match(
          value -> held(row, value),
          entity -> held(row, entity),
          association -> Objects.requireNonNull(fetched.get(tree.node(association))),
          total -> held(row, total)));
    }
    return ConstructionCode.made(Types.of(chosen.type()), chosen.constructor(), arguments);
  }

  private static CodeBlock held(String row, Part part) {
    return CodeBlock.of("$N.$N()", row, part.name());
  }

  /** Returns whether the row itself holds the part. */
  private static boolean isHeld(Part part) {
    return part.match(value -> true, row -> true, fetched -> false, total -> true);
  }

  /** Builds shapes that hold shapes of their own kind. */
  private CodeBlock buildTree(PlanTree tree, String path, CodeBlock made, CodeBlock row) {
    BatchedPrefetch further = tree.prefetchesAgain().get(0);
    String links = names.links(further);
    CodeBlock branches = further.association().toMany()
        ? CodeBlock.of("$N", links)
        : further.askedWithKey()
            ? CodeBlock.of("$N.links()", links)
            : CodeBlock.of(
                "$N.$L($N)",
                links,
                further.required() ? "requiredLinks" : "links",
                names.parentToAsked(further));
    code.add(
        "$T $N =$Wrun.tree($S,$W$N.keys,$W$L,$W(i, $N) -> {\n$>",
        Types.list(Types.of(tree.result())),
        names.built(path),
        Words.qualified(further),
        names.reader(path),
        branches,
        names.branches(further));
    if (!row.isEmpty()) {
      code.addStatement("var $N = $L", names.position(path), row);
    }
    code.addStatement("return $L", made);
    code.add("$<});\n");
    return path.isEmpty()
        ? CodeBlock.of("$N.subList(0, $N)", names.built(path), names.roots())
        : CodeBlock.of("$N", names.built(path));
  }

  /** Returns what belongs to a row of a tree, from the list of its branches. */
  private CodeBlock branches(BatchedPrefetch node) {
    String branches = names.branches(node);
    if (node.association().toMany()) {
      return CodeBlock.of("$N", branches);
    }
    return switch (node.component().presence()) {
      case REQUIRED -> CodeBlock.of("$N.get(0)", branches);
      case OPTIONAL -> CodeBlock.of("$N.stream().findFirst()", branches);
      case NULLABLE -> CodeBlock.of("$1N.isEmpty() ? null : $1N.get(0)", branches);
    };
  }

  private CodeBlock joined(JoinFetch node) {
    CodeBlock targets = build(node.tree(), node.path());
    if (node.optional()) {
      return CodeBlock.of("$N.$L(i, $L)", names.links(node), orAbsent(node), targets);
    }
    return present(node, CodeBlock.of("$L.get($N.get(i))", targets, names.links(node)));
  }

  private static String orAbsent(PlanNode node) {
    return node.component().presence() == Presence.NULLABLE ? "orNull" : "optional";
  }

  /** Returns the target as its component holds it: a required one may be held as optional. */
  static CodeBlock present(PlanNode node, CodeBlock target) {
    return node.required() && node.component().presence() == Presence.OPTIONAL
        ? CodeBlock.of("$T.of($L)", Optional.class, target)
        : target;
  }

  private CodeBlock prefetched(BatchedPrefetch node) {
    if (node.tree().isAgain()) {
      return branches(node);
    }
    String targets = load(node, names.askedIndex(node));
    boolean toMany = node.association().toMany();
    if (toMany) {
      return node.askedWithKey()
          ? CodeBlock.of("$N[i]", targets)
          : CodeBlock.of("$N.list(i, $N)", names.parentToAsked(node), targets);
    }
    if (node.askedWithKey()) {
      return present(node, CodeBlock.of("$N.get(i)", targets));
    }
    String asked = names.parentToAsked(node);
    if (!node.optional()) {
      return present(node, CodeBlock.of("$N.get($N.get(i))", targets, asked));
    }
    boolean wrapped = orAbsent(node).equals("optional") && !node.required();
    return CodeBlock.of("$N.$L(i, $N)", asked, wrapped ? "target" : orAbsent(node), targets);
  }

  /** Loads what the association leads to, and returns the variable that holds it. */
  String load(BatchedPrefetch node, CodeBlock asked) {
    List<CodeBlock> arguments = new ArrayList<>(List.of(CodeBlock.of("run"), asked));
    for (String path : readers.given(node.path())) {
      arguments.add(CodeBlock.of("$N", names.reader(path)));
    }
    String loader = planNames.loader(node.path());
    String targets = names.targets(node, loader);
    code.addStatement("var $N = $N($L)", targets, loader, ColumnCode.arguments(arguments));
    return targets;
  }
}
