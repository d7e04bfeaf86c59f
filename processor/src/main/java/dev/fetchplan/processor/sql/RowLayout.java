package dev.fetchplan.processor.sql;

import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.plan.Aggregate;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.List;

/**
 * Where the columns of an entity, and of what is joined to it, stand in the rows of a statement.
 *
 * @param at the position of the entity's first column, from 1
 * @param joins in the order of the tree's join fetches
 */
public record RowLayout(PlanTree tree, int at, List<JoinLayout> joins) {

  public RowLayout {
    joins = List.copyOf(joins);
  }

  /**
   * Where the columns of a joined association stand.
   *
   * @param alias of the joined table, as it stands in the statement
   */
  public record JoinLayout(PlanNode.JoinFetch node, String alias, RowLayout layout) {}

  /** Returns how far from the entity's first column the column stands. */
  public static int offset(PlanTree tree, Column column) {
    return tree.columns().indexOf(column);
  }

  /** Returns how far from the entity's first column the aggregate stands. */
  public static int offset(PlanTree tree, Aggregate aggregate) {
    return tree.columns().size() + tree.aggregates().indexOf(aggregate);
  }

  /**
   * Returns how far from the entity's first column the first column of the joined entity stands.
   */
  public static int joinOffset(PlanTree tree, PlanNode.JoinFetch join) {
    int before = tree.joins().indexOf(join);
    return own(tree)
        + tree.joins().subList(0, before).stream()
            .mapToInt(j -> width(j.tree()))
            .sum();
  }

  private static int own(PlanTree tree) {
    return tree.columns().size() + tree.aggregates().size();
  }

  private static int width(PlanTree tree) {
    return own(tree) + tree.joins().stream().mapToInt(j -> width(j.tree())).sum();
  }

  /** Returns the position of a column of the entity. */
  public int position(Column column) {
    return at + offset(tree, column);
  }

  public JoinLayout join(PlanNode.JoinFetch node) {
    return joins.stream().filter(j -> j.node().equals(node)).findFirst().orElseThrow();
  }
}
