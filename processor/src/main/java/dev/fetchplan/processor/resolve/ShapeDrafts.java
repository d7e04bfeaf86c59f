package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.ShapeDeclaration;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Schema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** The shapes that have been found, each resolved once for each entity it is a shape of. */
final class ShapeDrafts {
  final Draft entities;
  final Schema schema;
  private final BiFunction<ClassRef, Origin, Optional<EntityDeclaration>> entityDeclarations;
  private final BiFunction<ClassRef, Origin, Optional<ShapeDeclaration>> shapeDeclarations;
  private final Map<Id, ShapeDraft> drafts = new LinkedHashMap<>();

  private record Id(ClassRef type, ClassRef entity) {}

  ShapeDrafts(
      Draft entities,
      Schema schema,
      BiFunction<ClassRef, Origin, Optional<EntityDeclaration>> entityDeclarations,
      BiFunction<ClassRef, Origin, Optional<ShapeDeclaration>> shapeDeclarations) {
    this.entities = entities;
    this.schema = schema;
    this.entityDeclarations = entityDeclarations;
    this.shapeDeclarations = shapeDeclarations;
  }

  /** Returns the class as a shape of the entity; one that contains itself may be unfinished. */
  ShapeDraft draft(ShapeDeclaration declaration, Entity entity) {
    Id id = new Id(declaration.type(), entity.type());
    ShapeDraft known = drafts.get(id);
    if (known != null) {
      return known;
    }
    ShapeDraft draft = new ShapeDraft(declaration, entity);
    drafts.put(id, draft);
    if (draft.undefined().isEmpty()) {
      new PartsResolver(this, draft).resolve();
    }
    return draft;
  }

  Collection<ShapeDraft> all() {
    return drafts.values();
  }

  /** Returns the entity of that name, within reach or not. */
  Optional<EntityDeclaration> entity(ClassRef name, Origin nearest) {
    return entityDeclarations.apply(name, nearest);
  }

  /** Returns what is declared on the class of that name, if it is there. */
  Optional<ShapeDeclaration> shape(ClassRef name, Origin nearest) {
    return shapeDeclarations.apply(name, nearest);
  }
}
