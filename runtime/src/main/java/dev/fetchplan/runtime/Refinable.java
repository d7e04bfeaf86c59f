package dev.fetchplan.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a shape may restrict within a statement, beside its rows: joined rows and aggregates.
 *
 * @param joins by the alias of the joined table, the associations that lead there from the
 *     statement's entity
 * @param aggregates by the place among the selected columns, from 0
 */
record Refinable(Map<String, List<String>> joins, Map<Integer, Aggregate> aggregates) {

  static final Refinable NOTHING = new Refinable(Map.of(), Map.of());

  /**
   * What the rows of a to-many association come to.
   *
   * @param steps to the component that holds it
   * @param rows the association
   * @param counted their number, or whether there are any
   */
  record Aggregate(List<String> steps, Path rows, boolean counted) {}

  Refinable {
    joins = Map.copyOf(joins);
    aggregates = Map.copyOf(aggregates);
  }

  Refinable join(String alias, List<String> steps) {
    Map<String, List<String>> more = new HashMap<>(joins);
    more.put(alias, steps);
    return new Refinable(more, aggregates);
  }

  Refinable aggregate(int item, Aggregate aggregate) {
    Map<Integer, Aggregate> more = new HashMap<>(aggregates);
    more.put(item, aggregate);
    return new Refinable(joins, more);
  }

  /** Whether the narrowing restricts none of this. */
  boolean isPlain(Narrowing narrowing) {
    return joins.values().stream().allMatch(steps -> narrowing.at(steps).isPlain())
        && aggregates.values().stream()
            .allMatch(aggregate -> narrowing.at(aggregate.steps()).isPlain());
  }
}
