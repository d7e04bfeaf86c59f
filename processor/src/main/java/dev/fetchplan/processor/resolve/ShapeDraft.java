package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.EntityDeclaration.Undefined;
import dev.fetchplan.processor.declaration.PartDeclaration;
import dev.fetchplan.processor.declaration.ShapeDeclaration;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.ShapeComponent;
import dev.fetchplan.processor.model.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the passes have found so far of a class that is a shape of one entity. */
final class ShapeDraft {
  final ShapeDeclaration declaration;
  final Entity entity;
  final Diagnostics diagnostics = new Diagnostics();

  /** The parts of the schema that are needed. */
  final Set<Place> places = new LinkedHashSet<>();

  private final List<Part> parts = new ArrayList<>();
  private Optional<Undefined> undefined;
  private boolean broken;

  ShapeDraft(ShapeDeclaration declaration, Entity entity) {
    this.declaration = declaration;
    this.entity = entity;
    this.undefined = declaration.undefined();
    places.add(Place.of(entity.type()));
  }

  /**
   * A component that is sound.
   *
   * @param held the shape that an association is fetched as, if a user wrote it
   * @param uses the parameters of its condition
   */
  record Part(
      ShapeComponent component, Optional<ShapeDraft> held, List<ParameterUse> uses, Origin origin) {
    Part {
      uses = List.copyOf(uses);
    }

    Part(ShapeComponent component, Origin origin) {
      this(component, Optional.empty(), List.of(), origin);
    }
  }

  /**
   * A parameter in a condition.
   *
   * @param column what it is compared with, in words
   */
  record ParameterUse(String name, TypeRef type, boolean several, String column, Origin origin) {}

  /** Returns the component's name with the shape's. */
  String name(PartDeclaration part) {
    return declaration.simpleName() + "." + part.name();
  }

  void add(Part part) {
    parts.add(part);
  }

  List<Part> parts() {
    return parts;
  }

  /** Takes note of a class that must exist first. */
  void waitFor(Optional<Undefined> missing) {
    undefined = undefined.or(() -> missing);
  }

  Optional<Undefined> undefined() {
    return undefined;
  }

  /** Takes note of a problem, perhaps one that is reported elsewhere. */
  void setBroken() {
    broken = true;
  }

  boolean isBroken() {
    return broken;
  }

  /** Returns this and the shapes below it that users wrote. */
  Set<ShapeDraft> reach() {
    Set<ShapeDraft> reached = new LinkedHashSet<>();
    Deque<ShapeDraft> open = new ArrayDeque<>(List.of(this));
    while (!open.isEmpty()) {
      ShapeDraft next = open.remove();
      if (reached.add(next)) {
        next.parts.forEach(part -> part.held().ifPresent(open::add));
      }
    }
    return reached;
  }
}
