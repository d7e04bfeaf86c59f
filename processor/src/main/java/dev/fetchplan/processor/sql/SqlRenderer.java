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
    Statements statements = new Statements(schema);
    FetchPlan inHand = plan.inHand();
    return new RenderedPlan(
        plan,
        statements.root(plan.tree()),
        plan.prefetches().stream().map(statements::prefetch).toList(),
        new RenderedPlan.InHand(
            inHand,
            inHand.prefetches().stream().map(statements::prefetch).toList(),
            inHand.totals().stream().map(statements::total).toList()));
  }

  /** Renders one statement after the other. */
  private record Statements(Schema schema) {

    RenderedSelect root(PlanTree tree) {
      SelectWriter statement = new SelectWriter(schema, tree);
      RowLayout layout = statement.selectEntity();
      statement.fromRoot();
      statement.joinFetches();
      return statement.finish(layout);
    }

    RenderedPlan.RenderedPrefetch prefetch(PlanNode.BatchedPrefetch node) {
      return node.association()
          .match(
              key -> unlinked(node, key.columns()),
              one -> unlinked(node, one.columns()),
              many -> unlinked(node, many.columns()),
              link -> linked(node, link));
    }

    private RenderedPlan.RenderedPrefetch unlinked(
        PlanNode.BatchedPrefetch node, List<ColumnPair> pairs) {
      List<Column> asked = targets(node, pairs);
      SelectWriter statement = new SelectWriter(schema, node.tree());
      List<String> columns =
          asked.stream().map(column -> statement.root(column.name())).toList();
      RowLayout layout = statement.selectEntity();
      boolean selected = node.tree().columns().containsAll(asked);
      List<Integer> positions = selected
          ? asked.stream().map(layout::position).toList()
          : columns.stream().map(statement::select).toList();
      statement.fromRoot();
      statement.joinFetches();
      statement.whereKeys(columns, keyListName(node), node.component().refinement());
      return new RenderedPlan.RenderedPrefetch(node, statement.finish(layout), positions);
    }

    private RenderedPlan.RenderedPrefetch linked(
        PlanNode.BatchedPrefetch node, Association.ManyToMany association) {
      SelectWriter statement = new SelectWriter(schema, node.tree());
      String linkName = statement.linkName(association);
      List<String> source = sources(node, association.link(), linkName);
      List<Integer> positions = source.stream().map(statement::select).toList();
      RowLayout layout = statement.selectEntity();
      statement.fromLink(association.link().table(), linkName);
      statement.joinLinked(association.link(), SqlNames.quoted(linkName));
      statement.joinFetches();
      statement.whereKeys(source, keyListName(node), node.component().refinement());
      return new RenderedPlan.RenderedPrefetch(node, statement.finish(layout), positions);
    }

    /** Renders the statement that counts the rows of each key. */
    RenderedPlan.RenderedTotal total(FetchPlan.Total total) {
      PlanNode.BatchedPrefetch node = total.prefetch();
      SelectWriter statement = new SelectWriter(schema, node.tree());
      List<String> columns = node.association()
          .match(
              key -> List.of(),
              one -> List.of(),
              many -> selectTargets(statement, targets(node, many.columns())),
              link -> selectSources(statement, node, link));
      if (total.aggregate().counted()) {
        statement.select("COUNT(*)");
      }
      statement.whereKeys(columns, keyListName(node), node.component().refinement());
      statement.groupBy(columns);
      return new RenderedPlan.RenderedTotal(
          total, statement.finish(new RowLayout(node.tree(), 1, List.of())));
    }

    private List<String> selectTargets(SelectWriter statement, List<Column> asked) {
      List<String> columns =
          asked.stream().map(column -> statement.root(column.name())).toList();
      columns.forEach(statement::select);
      statement.fromRoot();
      return columns;
    }

    private List<String> selectSources(
        SelectWriter statement, PlanNode.BatchedPrefetch node, Association.ManyToMany association) {
      String linkName = statement.linkName(association);
      List<String> columns = sources(node, association.link(), linkName);
      columns.forEach(statement::select);
      statement.fromLink(association.link().table(), linkName);
      statement.joinLinked(association.link(), SqlNames.quoted(linkName));
      return columns;
    }
  }

  /** Returns the target's columns that hold what the statement is asked with. */
  private static List<Column> targets(PlanNode.BatchedPrefetch node, List<ColumnPair> pairs) {
    return node.asked().own().stream()
        .map(own -> only(pairs, pair -> pair.own().equals(own)).target())
        .toList();
  }

  /** Returns the link table's columns that hold what the statement is asked with. */
  private static List<String> sources(
      PlanNode.BatchedPrefetch node, LinkTable link, String linkName) {
    return node.asked().own().stream()
        .map(own -> only(link.source(), column -> column.key().equals(own)).name())
        .map(column -> Ties.qualified(SqlNames.quoted(linkName), column))
        .toList();
  }

  private static <T> T only(List<T> list, Predicate<T> wanted) {
    return list.stream().filter(wanted).findFirst().orElseThrow();
  }

  /** Returns {@code studentIds}, or {@code enrollmentKeys} if the key has several columns. */
  private static String keyListName(PlanNode.BatchedPrefetch node) {
    return NameForms.decapitalized(node.source().simpleName()) + node.asked().noun() + "s";
  }
}
