package dev.fetchplan.processor.sql;

import static java.util.stream.Collectors.joining;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.LinkTable;
import dev.fetchplan.processor.model.LinkTable.LinkColumn;
import dev.fetchplan.processor.model.Restriction;
import dev.fetchplan.processor.model.ShapeComponent.Refinement;
import dev.fetchplan.processor.model.Table;
import dev.fetchplan.processor.plan.Aggregate;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one SELECT. */
final class SelectWriter {
  private final PlanTree tree;
  private final String rootAlias;
  private final Aliases aliases;
  private final SelectText text = new SelectText();
  private final List<Clause> joins = new ArrayList<>();

  /** A clause as it is sent while nothing restricts it, and as it is documented. */
  private record Clause(String sent, String documented) {}

  SelectWriter(PlanTree tree) {
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
    return qualified(SqlNames.quoted(rootAlias), column);
  }

  private static String qualified(String alias, String column) {
    return alias + "." + SqlNames.quoted(column);
  }

  RowLayout selectEntity() {
    return selectTree(tree, SqlNames.quoted(rootAlias), "");
  }

  private RowLayout selectTree(PlanTree tree, String alias, String path) {
    int at = text.nextPosition();
    tree.columns().forEach(column -> text.column(qualified(alias, column.name())));
    tree.aggregates().forEach(aggregate -> selectAggregate(aggregate, alias, path));
    List<RowLayout.JoinLayout> layouts = new ArrayList<>();
    for (PlanNode.JoinFetch node : tree.joins()) {
      layouts.add(selectJoin(node, alias, path + node.name()));
    }
    return new RowLayout(tree, at, layouts);
  }

  private void selectAggregate(Aggregate aggregate, String parent, String path) {
    String name = aliases.of(rootAlias + "." + path + aggregate.association().name());
    String opened = aggregate.counted() ? "(SELECT COUNT(*)" : "EXISTS (SELECT 1";
    String rows = opened + rows(aggregate, parent, name);
    text.column(rows + ")", rows + and(aggregate.where(), name) + ")");
  }

  /** Returns {@code FROM book books WHERE books.author_id = author.id}. */
  private String rows(Aggregate aggregate, String parent, String name) {
    String alias = SqlNames.quoted(name);
    String target = named(aggregate.target().table(), name);
    return aggregate
        .association()
        .match(
            key -> from(target, on(alias, parent, key.columns())),
            one -> from(target, on(alias, parent, one.columns())),
            many -> from(target, on(alias, parent, many.columns())),
            linked -> linked(linked.link(), target, alias, parent));
  }

  private static String from(String table, String tie) {
    return " FROM " + table + " WHERE " + tie;
  }

  private String linked(LinkTable link, String target, String alias, String parent) {
    String name = aliases.of(link.table().name());
    String linkAlias = SqlNames.quoted(name);
    String join = " JOIN " + target + " ON " + linkedOn(alias, linkAlias, link.target());
    return from(named(link.table(), name) + join, linkedOn(parent, linkAlias, link.source()));
  }

  private RowLayout.JoinLayout selectJoin(PlanNode.JoinFetch node, String parent, String path) {
    String name = aliases.of(path);
    String alias = SqlNames.quoted(name);
    String join = "LEFT JOIN " + named(node.tree().entity().table(), name) + " ON "
        + on(alias, parent, joinColumns(node.association()));
    joins.add(new Clause(join, join + and(node.component().refinement().where(), name)));
    return new RowLayout.JoinLayout(node, alias, selectTree(node.tree(), alias, path + "."));
  }

  private static List<ColumnPair> joinColumns(Association association) {
    return association.match(
        Association.ForeignKey::columns,
        Association.InverseOne::columns,
        many -> List.of(),
        link -> List.of());
  }

  /** Returns the table with its alias, where that is another name. */
  private static String named(Table table, String alias) {
    boolean aliasNeeded = !alias.equals(table.name());
    return SqlNames.quoted(table) + (aliasNeeded ? " " + SqlNames.quoted(alias) : "");
  }

  private static String on(String target, String own, List<ColumnPair> pairs) {
    return pairs.stream()
        .map(pair -> qualified(target, pair.target().name()) + " = "
            + qualified(own, pair.own().name()))
        .collect(joining(" AND "));
  }

  private static String linkedOn(String alias, String linkAlias, List<LinkColumn> columns) {
    return columns.stream()
        .map(column ->
            qualified(alias, column.key().name()) + " = " + qualified(linkAlias, column.name()))
        .collect(joining(" AND "));
  }

  private static String and(Optional<Restriction> where, String alias) {
    return where
        .map(restriction -> " AND " + new RestrictionText(alias).enclosed(restriction))
        .orElse("");
  }

  void fromRoot() {
    from(tree.entity().table(), rootAlias);
  }

  void from(Table table, String alias) {
    text.clause("FROM " + named(table, alias));
  }

  /** Joins the entity's table to the link table that the rows are asked for by. */
  void joinLinked(LinkTable link, String linkAlias) {
    text.clause("JOIN " + SqlNames.quoted(tree.entity().table()) + " ON "
        + linkedOn(SqlNames.quoted(rootAlias), linkAlias, link.target()));
  }

  void joinFetches() {
    joins.forEach(join -> text.clause(join.sent(), join.documented()));
  }

  /** Writes which keys are asked for, and what a shape declares of their rows. */
  void whereKeys(List<String> columns, String name, Refinement refinement) {
    String key = columns.size() == 1 ? columns.get(0) : "(" + String.join(", ", columns) + ")";
    text.clause("WHERE " + key + " IN (:" + name + ")");
    RestrictionText declared = new RestrictionText(rootAlias);
    refinement
        .where()
        .ifPresent(where -> text.documentedClause("  AND " + declared.enclosed(where)));
    if (!refinement.orders().isEmpty()) {
      String orders = refinement.orders().stream().map(declared::of).collect(joining(", "));
      text.documentedClause("ORDER BY " + orders);
    }
  }

  RenderedSelect finish(RowLayout layout) {
    return new RenderedSelect(text.sent(), text.documented(), layout);
  }
}
