package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The variables in the method that loads one statement. */
final class LoaderNames {
  private final Readers readers;
  private final String statement;
  private final NameAllocator names = new NameAllocator();
  private final Map<String, String> given = new HashMap<>();

  /** @param outer the variables around the method's body, if it is a lambda's */
  LoaderNames(Readers readers, String statement, String... outer) {
    this.readers = readers;
    this.statement = statement;
    Stream.concat(Stream.of("run", "rows", "i"), Stream.of(outer))
        .forEach(used -> given.put("outer " + used, names.newName(used)));
    readers.prefetch(statement).ifPresent(this::links);
    reserve(readers.tree(statement));
  }

  /** Gives names to what is near before what is far, in whichever order they are written. */
  private void reserve(PlanTree tree) {
    tree.visibleJoins().forEach(this::links);
    tree.visibleJoins().forEach(join -> reserve(join.tree()));
  }

  /** Returns the variable that reads the rows of the path. */
  String reader(String path) {
    return given.computeIfAbsent(readers.id(path), id -> newName(readerName(path)));
  }

  private String readerName(String path) {
    if (readers.isShared(path)) {
      String entities = Words.variables(readers.tree(path));
      return lastNames().contains(entities) ? fetched(entities) : entities;
    }
    String last = lastName(path);
    boolean unique = path.isEmpty() || lastNames().stream().filter(last::equals).count() == 1;
    return unique ? last : plural(path, Words.camelCase(path));
  }

  private String newName(String wanted) {
    return names.newName(given.containsValue(wanted) ? fetched(wanted) : wanted);
  }

  private static String fetched(String name) {
    return "fetched" + NameForms.capitalized(name);
  }

  /** Returns what the readers of this statement would be called, were they alone. */
  private List<String> lastNames() {
    return readers.pathsOf(statement).stream()
        .filter(path -> !readers.isShared(path))
        .map(this::lastName)
        .toList();
  }

  private String lastName(String path) {
    return path.isEmpty()
        ? Words.plural(Words.variable(readers.tree(path).entity()))
        : plural(path, path.substring(path.lastIndexOf('.') + 1));
  }

  private String plural(String path, String name) {
    return readers.isToMany(path) ? name : Words.plural(name);
  }

  /** Returns the variable that holds which target belongs to which parent. */
  String links(PlanNode node) {
    String parent = Words.variable(readers.tree(readers.parent(node.path())).entity());
    String wanted = parent + "To" + NameForms.capitalized(node.name());
    return name("links " + node.path(), wanted, readers.parent(node.path()));
  }

  /** Gives a name, behind that of the path it starts at if it is taken. */
  private String name(String id, String wanted, String path) {
    String known = given.get(id);
    if (known == null) {
      boolean taken = given.containsValue(wanted) && !path.isEmpty();
      known = newName(taken ? Words.camelCase(path) + NameForms.capitalized(wanted) : wanted);
      given.put(id, known);
    }
    return known;
  }

  /** Returns the variable that holds the values that a prefetch is asked with. */
  String asked(BatchedPrefetch node) {
    return name(askedId("values", node), Words.asked(node), readers.parent(node.path()));
  }

  /** Returns the index of what the prefetch is asked with: its parents' keys, or other columns. */
  CodeBlock askedIndex(BatchedPrefetch node) {
    return node.askedWithKey()
        ? CodeBlock.of("$N.keys", reader(readers.parent(node.path())))
        : CodeBlock.of("$N", asked(node));
  }

  /** Returns the variable that holds which parent has which of these values. */
  String parentToAsked(BatchedPrefetch node) {
    String parent = Words.variable(readers.tree(readers.parent(node.path())).entity());
    String wanted = parent
        + "To"
        + (node.through().isEmpty()
            ? node.asked().noun()
            : NameForms.capitalized(Words.camelCase(String.join(".", node.through()))));
    return name(askedId("parents", node), wanted, readers.parent(node.path()));
  }

  /** Prefetches that ask with the same columns of the same parents share their values. */
  private String askedId(String what, BatchedPrefetch node) {
    return what
        + " "
        + readers.parent(node.path())
        + " "
        + String.join(".", node.through())
        + " "
        + node.asked().noun();
  }

  /** Returns the variable that holds how many rows there are, by what was asked with. */
  String counts(BatchedPrefetch node, String counter) {
    return given.computeIfAbsent("counts " + node.path(), id -> newName(counter));
  }

  /** Returns the variable that holds what the association leads to, by what it was asked with. */
  String targets(BatchedPrefetch node, String loader) {
    return given.computeIfAbsent("targets " + node.path(), id -> newName(loader));
  }

  /** Returns the variable that holds the position of the row's entity. */
  String position(String path) {
    return name(
        "position " + path, Words.variable(readers.tree(path).entity()), readers.parent(path));
  }

  /** Returns the variable that holds what a shape takes of the row that a row in hand leads to. */
  String taken(BatchedPrefetch node) {
    return name("taken " + node.path(), node.name(), "");
  }

  /** Returns the parameter that holds the branches of a row of a tree. */
  String branches(BatchedPrefetch node) {
    boolean taken = given.containsValue(node.name());
    return given.computeIfAbsent(
        "branches " + node.path(), id -> newName(taken ? "branches" : node.name()));
  }

  /** Returns the variable that holds how many of the rows are roots. */
  String roots() {
    return given.computeIfAbsent("roots", id -> newName("roots"));
  }

  /** Returns the variable that holds the finished shapes. */
  String built(String path) {
    PlanTree tree = readers.tree(path);
    return name(
        "built " + path, path.isEmpty() ? "result" : Words.variables(tree), readers.parent(path));
  }
}
