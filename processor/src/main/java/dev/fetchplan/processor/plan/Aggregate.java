package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Restriction;
import dev.fetchplan.processor.model.TypeRef;
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

  /** Returns whether this is a number of rows, and not whether there are any. */
  public boolean counted() {
    return !type.equals(new TypeRef.Primitive("boolean"));
  }
}
