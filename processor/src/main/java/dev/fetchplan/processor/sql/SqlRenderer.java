package dev.fetchplan.processor.sql;

import static java.util.stream.Collectors.joining;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.LinkTable;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.model.Table;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Writes the statements of a plan: the only class of the processor that writes a SELECT. */
public final class SqlRenderer {

  public RenderedPlan render(Schema schema, FetchPlan plan) {
    List<RenderedPlan.RenderedPrefetch> prefetches = new ArrayList<>();
    addPrefetches(plan.tree(), prefetches);
    return new RenderedPlan(plan, renderRoot(plan.tree()), prefetches);
  }

  private static void addPrefetches(
      PlanTree parent, List<RenderedPlan.RenderedPrefetch> prefetches) {
    for (PlanNode node : parent.nodes()) {
      node.match(join -> false, prefetch -> prefetches.add(renderPrefetch(prefetch)));
      addPrefetches(node.tree(), prefetches);
    }
  }

  private static RenderedSelect renderRoot(PlanTree tree) {
    Statement statement = new Statement(tree);
    RowLayout layout = statement.selectEntity();
    statement.fromRoot();
    statement.joinFetches();
    return statement.finish(layout);
  }

  private static RenderedPlan.RenderedPrefetch renderPrefetch(PlanNode.BatchedPrefetch node) {
    return node.association()
        .match(
            key -> renderUnlinked(node, key.columns()),
            one -> renderUnlinked(node, one.columns()),
            many -> renderUnlinked(node, many.columns()),
            link -> renderLinked(node, link));
  }

  private static RenderedPlan.RenderedPrefetch renderUnlinked(
      PlanNode.BatchedPrefetch node, List<ColumnPair> pairs) {
    List<Column> asked = node.asked().own().stream()
        .map(own -> only(pairs, pair -> pair.own().equals(own)).target())
        .toList();
    Statement statement = new Statement(node.tree());
    RowLayout layout = statement.selectEntity();
    statement.fromRoot();
    statement.joinFetches();
    statement.whereKeys(
        asked.stream().map(column -> statement.root(column.name())).toList(), keyListName(node));
    List<Integer> positions = asked.stream().map(layout::position).toList();
    return new RenderedPlan.RenderedPrefetch(node, statement.finish(layout), positions);
  }

  private static RenderedPlan.RenderedPrefetch renderLinked(
      PlanNode.BatchedPrefetch node, Association.ManyToMany association) {
    LinkTable link = association.link();
    Statement statement = new Statement(node.tree());
    String linkName = statement.linkName(association);
    String linkAlias = SqlNames.quoted(linkName);
    List<String> source = node.asked().own().stream()
        .map(own -> only(link.source(), column -> column.key().equals(own)).name())
        .map(column -> linkAlias + "." + SqlNames.quoted(column))
        .toList();
    List<Integer> positions = source.stream().map(statement::select).toList();
    RowLayout layout = statement.selectEntity();
    statement.from(link.table(), linkName);
    statement.join(
        node.tree().entity().table(),
        link.target().stream()
            .map(c -> statement.root(c.key().name())
                + " = "
                + linkAlias
                + "."
                + SqlNames.quoted(c.name()))
            .collect(joining(" AND ")));
    statement.joinFetches();
    statement.whereKeys(source, keyListName(node));
    return new RenderedPlan.RenderedPrefetch(node, statement.finish(layout), positions);
  }

  private static <T> T only(List<T> list, Predicate<T> wanted) {
    return list.stream().filter(wanted).findFirst().orElseThrow();
  }

  /** Returns {@code studentIds}, or {@code enrollmentKeys} if the key has several columns. */
  private static String keyListName(PlanNode.BatchedPrefetch node) {
    return NameForms.decapitalized(node.source().simpleName()) + node.asked().noun() + "s";
  }

  /** One statement while it is written. */
  private static final class Statement {
    private final PlanTree tree;
    private final String rootAlias;
    private final Aliases aliases;
    private final SelectText text = new SelectText();
    private final List<String> joins = new ArrayList<>();

    Statement(PlanTree tree) {
      this.tree = tree;
      this.rootAlias = tree.entity().table().name();
      this.aliases = new Aliases(rootAlias);
    }

    int select(String expression) {
      return text.column(expression);
    }

    /** Returns what the link table is known by: its own name, unless the target's table has it. */
    String linkName(Association.ManyToMany association) {
      String table = association.link().table().name();
      return aliases.take(table) ? table : aliases.of(association.name() + "Link");
    }

    String root(String column) {
      return SqlNames.quoted(rootAlias) + "." + SqlNames.quoted(column);
    }

    RowLayout selectEntity() {
      return selectTree(tree, SqlNames.quoted(rootAlias), "");
    }

    private RowLayout selectTree(PlanTree tree, String alias, String path) {
      int at = text.nextPosition();
      RowLayout.selected(tree.entity())
          .forEach(column -> text.column(alias + "." + SqlNames.quoted(column.name())));
      List<RowLayout.JoinLayout> layouts = new ArrayList<>();
      for (PlanNode.JoinFetch node : tree.joins()) {
        layouts.add(selectJoin(node, alias, path + node.association().name()));
      }
      return new RowLayout(tree, at, layouts);
    }

    private RowLayout.JoinLayout selectJoin(PlanNode.JoinFetch node, String parent, String path) {
      String name = aliases.of(path);
      String alias = SqlNames.quoted(name);
      Table table = node.tree().entity().table();
      String on = joinColumns(node.association()).stream()
          .map(pair -> alias
              + "."
              + SqlNames.quoted(pair.target().name())
              + " = "
              + parent
              + "."
              + SqlNames.quoted(pair.own().name()))
          .collect(joining(" AND "));
      joins.add("LEFT JOIN " + known(table, name) + " ON " + on);
      return new RowLayout.JoinLayout(node, alias, selectTree(node.tree(), alias, path + "."));
    }

    private static List<ColumnPair> joinColumns(Association association) {
      return association.match(
          Association.ForeignKey::columns,
          Association.InverseOne::columns,
          many -> List.of(),
          link -> List.of());
    }

    /** Returns the table with its alias, if it needs one. */
    private static String known(Table table, String name) {
      boolean own = name.equals(table.name());
      return SqlNames.quoted(table) + (own ? "" : " " + SqlNames.quoted(name));
    }

    void fromRoot() {
      from(tree.entity().table(), rootAlias);
    }

    void from(Table table, String name) {
      text.clause("FROM " + known(table, name));
    }

    void join(Table table, String on) {
      text.clause("JOIN " + SqlNames.quoted(table) + " ON " + on);
    }

    void joinFetches() {
      joins.forEach(text::clause);
    }

    void whereKeys(List<String> columns, String name) {
      String key = columns.size() == 1 ? columns.get(0) : "(" + String.join(", ", columns) + ")";
      text.clause("WHERE " + key + " IN (:" + name + ")");
    }

    RenderedSelect finish(RowLayout layout) {
      return new RenderedSelect(text.toString(), layout);
    }
  }
}
