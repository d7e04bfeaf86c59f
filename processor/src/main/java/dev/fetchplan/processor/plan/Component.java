package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.ShapeComponent.Presence;
import dev.fetchplan.processor.model.ShapeComponent.Refinement;

/**
 * The component of a shape that holds an association.
 *
 * @param name by default that of the association
 * @param presence of a to-one; a list is always there
 * @param refinement which rows are fetched, in which order
 * @param behindOptional whether an optional association leads to where this one starts
 */
public record Component(
    String name, Presence presence, Refinement refinement, boolean behindOptional) {

  /** Returns how generated shapes hold associations: all rows, under their own name. */
  static Component plainly(Association association) {
    boolean absent = association.optional() && !association.toMany();
    return new Component(
        association.name(), absent ? Presence.OPTIONAL : Presence.REQUIRED, Refinement.NONE, false);
  }
}
