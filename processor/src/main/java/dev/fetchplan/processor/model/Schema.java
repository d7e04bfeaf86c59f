package dev.fetchplan.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entities that have been resolved, by their type. */
public record Schema(Map<ClassRef, Entity> entities) {

  public Schema {
    entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
  }

  public static Schema of(List<Entity> entities) {
    Map<ClassRef, Entity> byType = new LinkedHashMap<>();
    entities.forEach(entity -> byType.put(entity.type(), entity));
    return new Schema(byType);
  }

  /** Returns the entity, or empty if it is not one or its declaration is broken. */
  public Optional<Entity> entity(ClassRef type) {
    return Optional.ofNullable(entities.get(type));
  }

  /** Returns the entity that the association leads to. */
  public Entity target(Association association) {
    return entity(association.target())
        .orElseThrow(() -> new IllegalStateException("no entity " + association.target()));
  }
}
