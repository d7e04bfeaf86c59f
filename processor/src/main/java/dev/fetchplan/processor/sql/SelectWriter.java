package dev.fetchplan.processor.sql;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.LinkTable;
import dev.fetchplan.processor.model.Restriction;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.model.ShapeComponent.Refinement;
import dev.fetchplan.processor.model.Table;
import dev.fetchplan.processor.plan.Aggregate;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes one SELECT. */
final class SelectWriter {
  private final PlanTree tree;
  private final String rootAlias;
  private final Aliases aliases;
  private final ClaimedAliases claimed;
  private final SelectText text = new SelectText();
  private final List<Clause> joins = new ArrayList<>();
  private final List<Runnable> restrictedAggregates = new ArrayList<>();
  private final Map<String, String> joined = new HashMap<>();

  /** A clause as it is sent while nothing restricts it, and as it is documented. */
  private record Clause(String sent, String documented) {}

  /**
   * Where rows of a statement come from.
   *
   * @param alias of their table, quoted if need be
   * @param path of the components that lead to them: empty, or ends with a dot
   * @param way the same of associations
   * @param restricted whether a shape restricts them, so that conditions do not use their join
   */
  private record Place(String alias, String path, String way, boolean restricted) {}

  SelectWriter(Schema schema, PlanTree tree) {
    this.tree = tree;
    this.rootAlias = tree.entity().table().name();
    this.aliases = new Aliases(rootAlias);
    this.claimed = new ClaimedAliases(schema, rootAlias);
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
    return Ties.qualified(SqlNames.quoted(rootAlias), column);
  }

  RowLayout selectEntity() {
    return selectTree(tree, new Place(SqlNames.quoted(rootAlias), "", "", false));
  }

  private RowLayout selectTree(PlanTree tree, Place place) {
    int at = text.nextPosition();
    tree.columns().forEach(column -> text.column(Ties.qualified(place.alias(), column.name())));
    tree.aggregates().forEach(aggregate -> selectAggregate(aggregate, place));
    List<RowLayout.JoinLayout> layouts = new ArrayList<>();
    for (PlanNode.JoinFetch node : tree.joins()) {
      layouts.add(selectJoin(node, place));
    }
    return new RowLayout(tree, at, layouts);
  }

  private void selectAggregate(Aggregate aggregate, Place place) {
    String association = aggregate.association().name();
    String name = aliases.of(rootAlias + "." + place.path() + association);
    AggregateText rows = new AggregateText(aggregate, place.alias());
    int position = text.column(rows.plain(aliases, name));
    if (aggregate.where().isPresent()) {
      restrictedAggregates.add(
          () -> text.document(position, rows.restricted(claimed, place.way() + association)));
    }
  }

  private RowLayout.JoinLayout selectJoin(PlanNode.JoinFetch node, Place parent) {
    String path = parent.path() + node.name();
    String way = parent.way() + node.association().name();
    String name = aliases.of(path);
    claimed.take(name);
    String alias = SqlNames.quoted(name);
    Optional<Restriction> where = node.component().refinement().where();
    boolean restricted = parent.restricted() || where.isPresent();
    if (!restricted) {
      joined.put(way, name);
    }
    String join = "LEFT JOIN " + Ties.named(node.tree().entity().table(), name) + " ON "
        + Ties.on(alias, parent.alias(), Ties.joinColumns(node.association()));
    joins.add(new Clause(join, join + and(where, name)));
    Place place = new Place(alias, path + ".", way + ".", restricted);
    return new RowLayout.JoinLayout(node, alias, selectTree(node.tree(), place));
  }

  private String and(Optional<Restriction> where, String alias) {
    RestrictionText declared = new RestrictionText(claimed, alias, Map.of());
    return where.map(restriction -> " AND " + declared.enclosed(restriction)).orElse("");
  }

  void fromRoot() {
    text.clause("FROM " + Ties.named(tree.entity().table(), rootAlias));
  }

  /** Starts with a link table. */
  void fromLink(Table table, String alias) {
    claimed.take(alias);
    text.clause("FROM " + Ties.named(table, alias));
  }

  /** Joins the entity's table to the link table that the rows are asked for by. */
  void joinLinked(LinkTable link, String linkAlias) {
    text.clause("JOIN " + SqlNames.quoted(tree.entity().table()) + " ON "
        + Ties.linkedOn(SqlNames.quoted(rootAlias), linkAlias, link.target()));
  }

  /** Writes what is joined; with the names of all tables known, aggregates are documented. */
  void joinFetches() {
    joins.forEach(join -> text.clause(join.sent(), join.documented()));
    restrictedAggregates.forEach(Runnable::run);
  }

  /** Writes which keys are asked for, and what a shape declares of their rows. */
  void whereKeys(List<String> columns, String name, Refinement refinement) {
    RestrictionText declared = new RestrictionText(claimed, rootAlias, joined);
    Optional<String> condition = refinement.where().map(declared::enclosed);
    List<String> orders = refinement.orders().stream().map(declared::of).toList();
    declared.joins().forEach(text::documentedClause);
    String key = columns.size() == 1 ? columns.get(0) : "(" + String.join(", ", columns) + ")";
    text.clause("WHERE " + key + " IN (:" + name + ")");
    condition.ifPresent(where -> text.documentedClause("  AND " + where));
    if (!orders.isEmpty()) {
      text.documentedClause("ORDER BY " + String.join(", ", orders));
    }
  }

  /** Writes that there is one row for each key. */
  void groupBy(List<String> columns) {
    text.clause("GROUP BY " + String.join(", ", columns));
  }

  RenderedSelect finish(RowLayout layout) {
    return new RenderedSelect(text.sent(), text.documented(), layout);
  }
}
