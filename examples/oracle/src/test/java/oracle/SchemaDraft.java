package oracle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Throws the dice for a schema: entities, then foreign keys, their inverse sides, link tables. */
final class SchemaDraft {

  private static final List<String> ENTITIES = List.of(
      "Author", "Book", "Course", "Letter", "MapSheet", "Review", "Student", "Teacher", "Village");
  private static final List<String> ROLES =
      List.of("owner", "friend", "origin", "keeper", "rival", "guide");

  private static final int MOST_KEY_PARTS = 3;

  private final Dice dice;
  private final Map<String, EntityDraft> entities = new LinkedHashMap<>();
  private final List<ForeignKeyDraft> foreignKeys = new ArrayList<>();
  private final List<Table> links = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private int names;

  private SchemaDraft(Dice dice) {
    this.dice = dice;
  }

  /** Returns the schema of a seed, with so many plans for each of its entities. */
  static Schema of(long seed, String packageName, int plansOfEach) {
    Dice dice = new Dice(seed);
    SchemaDraft draft = new SchemaDraft(dice);
    draft.addEntities(dice.between(2, 7));
    int size = draft.entities.size();
    draft.times(dice.between(1, size + 2), draft::addForeignKey);
    draft.foreignKeys.forEach(draft::addInverse);
    draft.times(dice.below(4), draft::addLink);
    draft.times(dice.below(3), draft::addThrough);
    Schema bare = draft.schema(packageName);
    Schema planned = PlanDraft.planned(bare, dice, plansOfEach);
    return ShapeDraft.shaped(planned, new Dice(~seed), plansOfEach / 4);
  }

  private void times(int times, Runnable action) {
    for (int i = 0; i < times; i++) {
      action.run();
    }
  }

  private void addEntities(int number) {
    for (String name : dice.shuffled(ENTITIES).subList(0, number)) {
      EntityDraft entity = new EntityDraft(name);
      List<EntityDraft> earlier = List.copyOf(entities.values());
      entities.put(name, entity);
      addKey(entity, earlier);
      if (dice.oneIn(3)) {
        entity.addAlternate(dice);
      }
      entity.addData(dice);
    }
  }

  private void addKey(EntityDraft entity, List<EntityDraft> earlier) {
    if (earlier.isEmpty() || !dice.oneIn(5)) {
      entity.addKey(dice.oneIn(3) ? dice.between(2, MOST_KEY_PARTS) : 1, dice);
      return;
    }
    EntityDraft target = dice.oneOf(earlier);
    int parts = target.key().size();
    boolean whole = parts == MOST_KEY_PARTS || dice.oneIn(2);
    addForeignKey(ForeignKeyDraft.anyInKey(entity, target, role(), whole, dice));
    if (!whole) {
      entity.addKey(dice.between(1, MOST_KEY_PARTS - parts), dice);
    }
  }

  private String role() {
    return dice.oneOf(ROLES) + ++names;
  }

  private EntityDraft any() {
    return dice.oneOf(List.copyOf(entities.values()));
  }

  private void addForeignKey() {
    if (!foreignKeys.isEmpty() && dice.oneIn(5)) { // another one between the same two
      ForeignKeyDraft first = dice.oneOf(foreignKeys);
      addForeignKey(ForeignKeyDraft.any(first.source(), first.target(), role(), dice));
    } else {
      EntityDraft source = any();
      EntityDraft target = dice.oneIn(5) ? source : any();
      addForeignKey(ForeignKeyDraft.any(source, target, role(), dice));
    }
  }

  private void addForeignKey(ForeignKeyDraft key) {
    foreignKeys.add(key);
    references.add(key.reference());
    key.addTo(key.source());
  }

  private void addInverse(ForeignKeyDraft key) {
    if (dice.oneIn(4)) {
      return;
    }
    long alike = foreignKeys.stream().filter(key::hasSameEnds).count();
    boolean named = alike > 1 || dice.oneIn(2);
    boolean one = key.unique() && !dice.oneIn(4);
    String inverse = key.name() + (one ? "Of" : "All");
    key.target().associations.add(key.inverse(inverse, named, one));
  }

  private void addLink() {
    EntityDraft source = any();
    EntityDraft target = dice.oneIn(4) ? source : any();
    LinkDraft link = LinkDraft.of(source, target, role(), links, dice.oneIn(3), dice);
    links.add(link.table());
    references.addAll(link.references());
    link.source().associations.add(link.forward());
    if (!dice.oneIn(4)) {
      link.target().associations.add(link.backward());
    }
  }

  /** Adds an association over an entity that has two foreign keys, if the dice find one. */
  private void addThrough() {
    ForeignKeyDraft from = dice.oneOf(foreignKeys);
    List<ForeignKeyDraft> others = foreignKeys.stream()
        .filter(key -> key != from && key.source() == from.source())
        .toList();
    if (!others.isEmpty()) {
      ThroughDraft link = ThroughDraft.of(from, dice.oneOf(others), role(), foreignKeys, dice);
      link.source().associations.add(link.forward());
      if (!dice.oneIn(4)) {
        link.target().associations.add(link.backward());
      }
    }
  }

  private Schema schema(String packageName) {
    List<Entity> finished = entities.values().stream().map(EntityDraft::entity).toList();
    List<Table> tables = new ArrayList<>(finished.stream().map(Entity::table).toList());
    tables.addAll(links);
    return new Schema(packageName, finished, tables, references);
  }
}
