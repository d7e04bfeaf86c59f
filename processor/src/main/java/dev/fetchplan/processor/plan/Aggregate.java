package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Restriction;
import dev.fetchplan.processor.model.ShapeComponent.Presence;
import dev.fetchplan.processor.model.ShapeComponent.Refinement;
import dev.fetchplan.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;

/**
 * What the rows of a to-many association come to, computed by the database.
 *
 * @param path of the component that holds it, from the root of the plan
 * @param target the entity that the association leads to
 * @param type {@code boolean} for whether there are any, otherwise that of their number
 * @param where what the rows must meet
 */
public record Aggregate(
    String name,
    String path,
    Association association,
    Entity target,
    TypeRef type,
    Optional<Restriction> where) {

  /** Returns this at another place of a plan. */
  Aggregate below(String start) {
    return new Aggregate(name, start + path, association, target, type, where);
  }

  /**
   * Returns the prefetch of the rows, of which nothing but what they come to is read.
   *
   * @param source the entity that the association starts at
   */
  PlanNode.BatchedPrefetch prefetch(Entity source) {
    Refinement restricted = new Refinement(where, List.of(), Optional.empty(), 0);
    Component component = new Component(name, Presence.REQUIRED, restricted, false);
    return new PlanNode.BatchedPrefetch(
        association, source, component, path, PlanTree.of(target), false);
  }

  /** Returns whether this is a number of rows, and not whether there are any. */
  public boolean counted() {
    return !type.equals(new TypeRef.Primitive("boolean"));
  }
}
