package dev.fetchplan.processor.sql;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.LinkTable;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.List;
import java.util.function.Predicate;

/** Renders the statements of a plan: what each selects, from where, and for which keys. */
public final class SqlRenderer {

  public RenderedPlan render(Schema schema, FetchPlan plan) {
    return new RenderedPlan(
        plan, renderRoot(plan.tree()), renderPrefetches(plan), renderPrefetches(plan.inHand()));
  }

  private static List<RenderedPlan.RenderedPrefetch> renderPrefetches(FetchPlan plan) {
    return plan.prefetches().stream().map(SqlRenderer::renderPrefetch).toList();
  }

  private static RenderedSelect renderRoot(PlanTree tree) {
    SelectWriter statement = new SelectWriter(tree);
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
    SelectWriter statement = new SelectWriter(node.tree());
    List<String> columns =
        asked.stream().map(column -> statement.root(column.name())).toList();
    boolean selected = node.tree().columns().containsAll(asked);
    List<Integer> before =
        selected ? List.of() : columns.stream().map(statement::select).toList();
    RowLayout layout = statement.selectEntity();
    statement.fromRoot();
    statement.joinFetches();
    statement.whereKeys(columns, keyListName(node), node.component().refinement());
    List<Integer> positions = selected ? asked.stream().map(layout::position).toList() : before;
    return new RenderedPlan.RenderedPrefetch(node, statement.finish(layout), positions);
  }

  private static RenderedPlan.RenderedPrefetch renderLinked(
      PlanNode.BatchedPrefetch node, Association.ManyToMany association) {
    LinkTable link = association.link();
    SelectWriter statement = new SelectWriter(node.tree());
    String linkName = statement.linkName(association);
    String linkAlias = SqlNames.quoted(linkName);
    List<String> source = node.asked().own().stream()
        .map(own -> only(link.source(), column -> column.key().equals(own)).name())
        .map(column -> linkAlias + "." + SqlNames.quoted(column))
        .toList();
    List<Integer> positions = source.stream().map(statement::select).toList();
    RowLayout layout = statement.selectEntity();
    statement.from(link.table(), linkName);
    statement.joinLinked(link, linkAlias);
    statement.joinFetches();
    statement.whereKeys(source, keyListName(node), node.component().refinement());
    return new RenderedPlan.RenderedPrefetch(node, statement.finish(layout), positions);
  }

  private static <T> T only(List<T> list, Predicate<T> wanted) {
    return list.stream().filter(wanted).findFirst().orElseThrow();
  }

  /** Returns {@code studentIds}, or {@code enrollmentKeys} if the key has several columns. */
  private static String keyListName(PlanNode.BatchedPrefetch node) {
    return NameForms.decapitalized(node.source().simpleName()) + node.asked().noun() + "s";
  }
}
