package oracle;

import java.util.List;

/**
 * A many-to-many association in the making whose link table is an entity.
 *
 * @param from the link's foreign key to the entity that the association starts at
 * @param to the link's foreign key to the other one
 * @param named whether both are named, as they must be if there are others
 */
record ThroughDraft(ForeignKeyDraft from, ForeignKeyDraft to, String name, boolean named) {

  /** Makes one of two foreign keys of one entity, which are among all those there are. */
  static ThroughDraft of(
      ForeignKeyDraft from, ForeignKeyDraft to, String name, List<ForeignKeyDraft> all, Dice dice) {
    boolean plain = from.target() != to.target()
        && all.stream().filter(from::hasSameEnds).count() == 1
        && all.stream().filter(to::hasSameEnds).count() == 1;
    return new ThroughDraft(from, to, name, !plain || dice.oneIn(2));
  }

  EntityDraft source() {
    return from.target();
  }

  EntityDraft target() {
    return to.target();
  }

  Association forward() {
    String ends = named ? ", from = \"%s\", to = \"%s\"".formatted(from.name(), to.name()) : "";
    String annotation = "@ManyToMany(name = \"%s\", target = %s.class, through = %s.class%s)"
        .formatted(name, target().name, from.source().name, ends);
    return new Association(
        name, target().name, true, false, List.of(from.back(), to.hop()), annotation);
  }

  Association backward() {
    String annotation = "@ManyToMany(name = \"%sBack\", target = %s.class, mappedBy = \"%s\")"
        .formatted(name, source().name, name);
    return new Association(
        name + "Back", source().name, true, false, List.of(to.back(), from.hop()), annotation);
  }
}
