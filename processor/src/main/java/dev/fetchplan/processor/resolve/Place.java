package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.model.ClassRef;

/**
 * A part of a schema that can be broken by itself.
 *
 * @param association one of the entity's, or empty for the entity without its associations
 */
record Place(ClassRef entity, String association) {

  static Place of(ClassRef entity) {
    return new Place(entity, "");
  }
}
