package dev.fetchplan.processor.sql;

import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.List;
import java.util.stream.Stream;

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

  /** Returns the columns in the order in which statements select them: the key first. */
  public static List<Column> selected(Entity entity) {
    List<Column> key = entity.key().columns();
    return Stream.concat(key.stream(), entity.columns().stream().filter(c -> !key.contains(c)))
        .toList();
  }

  /** Returns how far from the entity's first column the column stands. */
  public static int offset(Entity entity, Column column) {
    return selected(entity).indexOf(column);
  }

  /**
   * Returns how far from the entity's first column the first column of the joined entity stands.
   */
  public static int joinOffset(PlanTree tree, PlanNode.JoinFetch join) {
    int before = tree.joins().indexOf(join);
    return tree.entity().columns().size()
        + tree.joins().subList(0, before).stream()
            .mapToInt(j -> width(j.tree()))
            .sum();
  }

  private static int width(PlanTree tree) {
    return tree.entity().columns().size()
        + tree.joins().stream().mapToInt(j -> width(j.tree())).sum();
  }

  /** Returns the position of a column of the entity. */
  public int position(Column column) {
    return at + offset(tree.entity(), column);
  }

  public JoinLayout join(PlanNode.JoinFetch node) {
    return joins.stream().filter(j -> j.node().equals(node)).findFirst().orElseThrow();
  }
}
