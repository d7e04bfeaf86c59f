package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The names in one query class: constants for its statements, variables of its loader. */
final class LoaderNames {
  private final FetchPlan plan;
  private final Map<String, PlanTree> trees = new LinkedHashMap<>();
  private final NameAllocator constants = new NameAllocator();
  private final NameAllocator variables = new NameAllocator();
  private final Map<String, String> given = new HashMap<>();
  private final Set<String> declared = new HashSet<>();

  LoaderNames(FetchPlan plan) {
    this.plan = plan;
    trees.put("", plan.tree());
    plan.tree().allNodes().forEach(node -> trees.put(node.path(), node.tree()));
    constants.newName("PLAN");
    for (String used : new String[] {"run", "rows", "i"}) {
      variables.newName(used);
    }
    plan.prefetches()
        .forEach(p -> given.put("select " + p.path(), constants.newName(Words.constant(p.path()))));
    given.put(
        "select ",
        constants.newName(
            Words.constant(Words.plural(NameForms.decapitalized(plan.root().simpleName())))));
  }

  static String parentPath(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  private PlanTree tree(String path) {
    return Objects.requireNonNull(trees.get(path), path);
  }

  /** Returns the tree that the node hangs from. */
  PlanTree parent(PlanNode node) {
    return tree(parentPath(node.path()));
  }

  /** Returns the constant that holds the statement of the path. */
  String select(String path) {
    return Objects.requireNonNull(given.get("select " + path), path);
  }

  /** Returns the variable that reads the rows of the path. */
  String reader(String path) {
    return given.computeIfAbsent(readerId(path), id -> variables.newName(readerName(path)));
  }

  /** Returns whether the reader of the path has to be declared, and takes note that it now is. */
  boolean declareReader(String path) {
    return declared.add(readerId(path));
  }

  /** Paths that lead to the same complete result share a reader, so that they share instances. */
  private String readerId(String path) {
    PlanTree tree = tree(path);
    return tree.completeInRow() && !path.isEmpty()
        ? "complete " + tree.signature()
        : "reader " + path;
  }

  private String readerName(String path) {
    if (path.isEmpty()) {
      return Words.plural(Words.variable(plan.root()));
    }
    String id = readerId(path);
    boolean shared = trees.keySet().stream().filter(p -> readerId(p).equals(id)).count() > 1;
    if (shared) {
      String entities = Words.plural(Words.variable(tree(path).entity()));
      return given.containsValue(entities) || entities.equals(lastName(""))
          ? "fetched" + NameForms.capitalized(entities)
          : entities;
    }
    String last = plural(path, path.substring(path.lastIndexOf('.') + 1));
    boolean unique = trees.keySet().stream()
        .filter(p -> p.isEmpty() || !readerId(p).equals(id))
        .noneMatch(p -> lastName(p).equals(last));
    return unique ? last : plural(path, Words.camelCase(path));
  }

  private String lastName(String path) {
    return path.isEmpty()
        ? Words.plural(Words.variable(plan.root()))
        : plural(path, path.substring(path.lastIndexOf('.') + 1));
  }

  private String plural(String path, String name) {
    return isToMany(path) ? name : Words.plural(name);
  }

  private boolean isToMany(String path) {
    return plan.tree().allNodes().stream()
        .anyMatch(n -> n.path().equals(path) && n.association().toMany());
  }

  /** Returns the variable that holds which target belongs to which parent. */
  String links(PlanNode node) {
    String parent = Words.variable(parent(node).entity());
    return name(
        "links " + node.path(),
        parent + "To" + NameForms.capitalized(node.association().name()),
        node);
  }

  /** Returns the variable that holds the values of a parent's column that a prefetch asks with. */
  String asked(PlanNode node) {
    String wanted = Words.variable(parent(node).entity())
        + Words.plural(NameForms.capitalized(node.asked().get(0).component()));
    return given.computeIfAbsent(askedId("values", node), id -> variables.newName(wanted));
  }

  /** Returns the index of what the prefetch is asked with: its parents' keys, or another column. */
  CodeBlock askedIndex(PlanNode.BatchedPrefetch node) {
    return parent(node).askedWithKey(node)
        ? CodeBlock.of("$N.keys", reader(parentPath(node.path())))
        : CodeBlock.of("$N", asked(node));
  }

  /** Returns the variable that holds which parent has which of these values. */
  String parentToAsked(PlanNode node) {
    String wanted = Words.variable(parent(node).entity())
        + "To"
        + NameForms.capitalized(node.asked().get(0).component());
    return given.computeIfAbsent(askedId("parents", node), id -> variables.newName(wanted));
  }

  /** Prefetches that ask with the same column of the same parents share its values. */
  private static String askedId(String what, PlanNode node) {
    return what + " " + parentPath(node.path()) + " " + node.asked().get(0).component();
  }

  /** Returns the variable that holds the lists of targets by the position of the parent. */
  String lists(PlanNode node) {
    return name("lists " + node.path(), node.association().name() + "Of", node);
  }

  private String name(String id, String wanted, PlanNode node) {
    String parent = parentPath(node.path());
    String name = parent.isEmpty() || !hasNamesake(node)
        ? wanted
        : Words.camelCase(parent) + NameForms.capitalized(wanted);
    return given.computeIfAbsent(id, key -> variables.newName(name));
  }

  private boolean hasNamesake(PlanNode node) {
    String name = node.association().name();
    return plan.tree().allNodes().stream()
        .anyMatch(other -> !other.equals(node) && other.association().name().equals(name));
  }

  /** Returns the variable that holds the position of the row's entity. */
  String position(String path) {
    PlanTree tree = tree(path);
    return given.computeIfAbsent(
        "position " + path, id -> variables.newName(Words.variable(tree.entity())));
  }

  /** Returns the variable that holds the finished shapes. */
  String built(String path) {
    PlanTree tree = tree(path);
    return given.computeIfAbsent(
        "built " + path,
        id -> variables.newName(path.isEmpty() ? "result" : Words.variables(tree)));
  }
}
