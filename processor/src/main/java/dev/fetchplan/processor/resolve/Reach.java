package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.AssociationDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration.Undefined;
import dev.fetchplan.processor.declaration.FetchDeclaration;
import dev.fetchplan.processor.declaration.TypeDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.model.TypeRef;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the files generated for one entity depend on: its targets, the entities that are its link
 * tables, and the steps of its paths.
 */
final class Reach {
  private final Draft draft;
  private final Set<Place> places = new LinkedHashSet<>();
  private Optional<Undefined> undefined;

  private Reach(Draft draft, EntityDeclaration entity) {
    this.draft = draft;
    this.undefined = entity.undefined();
    add(entity);
  }

  static Reach of(Draft draft, EntityDeclaration entity) {
    Reach reach = new Reach(draft, entity);
    entity.targets().forEach(reach::enter);
    entity.associations().forEach(association -> reach.enterLink(entity, association));
    for (FetchDeclaration fetch : entity.fetches()) {
      fetch.allPaths().forEach(path -> reach.follow(entity, path));
    }
    return reach;
  }

  /** Adds an entity and what it embeds. */
  private void add(EntityDeclaration entity) {
    places.add(Place.of(entity.type()));
    entity.written().values().map(value -> Place.of(value.type())).forEach(places::add);
  }

  private Optional<EntityDeclaration> enter(TypeDeclaration type) {
    Optional<EntityDeclaration> target = draft.declaration(type.type());
    target.ifPresent(entity -> {
      add(entity);
      undefined = undefined.or(entity::undefinedComponent);
    });
    return target;
  }

  private void follow(EntityDeclaration root, Written<String> path) {
    Optional<EntityDeclaration> at = Optional.of(root);
    for (String segment : path.value().split("\\.", -1)) {
      at = at.flatMap(entity -> step(entity, segment));
    }
  }

  private Optional<EntityDeclaration> step(EntityDeclaration entity, String segment) {
    places.add(new Place(entity.type(), segment));
    Optional<TypeDeclaration> target = entity.target(segment);
    undefined = undefined.or(() -> entity.undefinedTarget(segment));
    entity.association(segment).ifPresent(association -> enterLink(entity, association));
    return target.flatMap(this::enter);
  }

  /** Enters what an association is made of beside its target: the other side, the link table. */
  private void enterLink(EntityDeclaration source, AssociationDeclaration association) {
    association
        .mappedBy()
        .ifPresentOrElse(
            by -> association
                .target()
                .flatMap(this::enter)
                .ifPresent(target -> enterOwning(target, by.value())),
            () -> association
                .link()
                .through()
                .flatMap(this::enter)
                .ifPresent(link -> enterKeys(link, source, association)));
  }

  private void enterOwning(EntityDeclaration target, String name) {
    places.add(new Place(target.type(), name));
    target
        .association(name)
        .filter(AssociationDeclaration::declaresLinkTable)
        .ifPresent(owning -> enterLink(target, owning));
  }

  /** Adds the foreign keys of a link table that may lead to its ends. */
  private void enterKeys(
      EntityDeclaration link, EntityDeclaration source, AssociationDeclaration association) {
    Set<TypeRef> ends = new HashSet<>(Set.of(TypeRef.declared(source.type())));
    association.target().map(TypeDeclaration::type).ifPresent(ends::add);
    link.components().stream()
        .filter(c -> c.reference().filter(r -> ends.contains(r.target().type())).isPresent())
        .flatMap(c -> c.association().stream())
        .forEach(name -> places.add(new Place(link.type(), name.value())));
  }

  /** Returns the parts of the schema that are needed. */
  Set<Place> places() {
    return places;
  }

  /** Returns a class that must exist first, and does not yet. */
  Optional<Undefined> undefined() {
    return undefined;
  }
}
