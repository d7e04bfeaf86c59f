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
    return PlanDraft.planned(bare, dice, plansOfEach);
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
      if (!earlier.isEmpty() && dice.oneIn(8)) {
        addForeignKey(ForeignKeyDraft.asKey(entity, dice.oneOf(earlier), role(), dice));
      } else {
        entity.addKey(dice);
      }
      entity.addData(dice);
    }
  }

  private String role() {
    return dice.oneOf(ROLES) + ++names;
  }

  private EntityDraft any() {
    return dice.oneOf(List.copyOf(entities.values()));
  }

  private void addForeignKey() {
    addForeignKey(ForeignKeyDraft.of(any(), any(), role(), dice));
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
    key.target().associations.add(key.inverse(named, key.unique() && !dice.oneIn(4)));
  }

  private void addLink() {
    LinkDraft link = LinkDraft.of(any(), any(), role(), links, dice);
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
