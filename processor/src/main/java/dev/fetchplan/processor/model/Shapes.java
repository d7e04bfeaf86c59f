package dev.fetchplan.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shapes that users wrote, by their class and their entity: a plain record can be a shape of
 * several entities, {@code record Label(long id, String name)} of each that has a name.
 */
public final class Shapes {
  private final Map<ClassRef, Map<ClassRef, Shape>> byEntity;

  private Shapes(Map<ClassRef, Map<ClassRef, Shape>> byEntity) {
    this.byEntity = Collections.unmodifiableMap(byEntity);
  }

  public static Shapes of(List<Shape> shapes) {
    Map<ClassRef, Map<ClassRef, Shape>> byEntity = new LinkedHashMap<>();
    shapes.forEach(shape -> byEntity
        .computeIfAbsent(shape.entity(), entity -> new LinkedHashMap<>())
        .put(shape.type(), shape));
    return new Shapes(byEntity);
  }

  /** Returns what the class is for rows of the entity, or empty if its declaration is broken. */
  public Optional<Shape> shape(ClassRef type, ClassRef entity) {
    return Optional.ofNullable(byEntity.getOrDefault(entity, Map.of()).get(type));
  }

  /** Returns what each row of the association becomes, if that is a shape that a user wrote. */
  public Optional<Shape> held(ShapeComponent.AssociationOf component) {
    return component.held() instanceof ShapeComponent.Held.Written written
        ? shape(written.shape(), component.association().target())
        : Optional.empty();
  }
}
