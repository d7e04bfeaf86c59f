package oracle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import oracle.Case.AssociationKind;
import oracle.Case.Optionality;
import oracle.Case.Position;
import oracle.Case.Strategy;

/**
 * The entities of all cases with one kind of key. Each association starts at {@code Hub}, or at
 * {@code Twin} and {@code Ghost}, whose keys are foreign keys; {@code Above} has them joined, and
 * {@code Owner} prefetches them.
 */
final class CaseSchema {

  private final KeyKind key;
  private final Dice dice = new Dice(20_260_801);
  private final Map<String, EntityDraft> entities = new LinkedHashMap<>();
  private final List<Table> links = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final Map<AssociationKind, Map<Optionality, Start>> starts =
      new EnumMap<>(AssociationKind.class);

  /** Where the association of a case starts, and what it is called there. */
  private record Start(EntityDraft entity, String association) {}

  private CaseSchema(KeyKind key) {
    this.key = key;
  }

  static Schema of(KeyKind key) {
    CaseSchema schema = new CaseSchema(key);
    schema.addEntities();
    for (Optionality optionality : Optionality.values()) {
      schema.addReferences(optionality);
      schema.addThrough(optionality);
    }
    schema.addLinks();
    List.of("Hub", "Twin", "Ghost").forEach(schema::addPositions);
    return schema.planned();
  }

  private void addEntities() {
    for (String name : List.of("Hub", "Spoke", "Leaf", "Tie", "Above", "Owner")) {
      addKey(entity(name));
    }
    addByKey("Twin", Optionality.REQUIRED, Presence.PLAIN);
    addByKey("Ghost", Optionality.OPTIONAL, Presence.STATED);
    entities.values().forEach(entity -> entity.addData(dice));
  }

  private EntityDraft entity(String name) {
    return entities.computeIfAbsent(name, EntityDraft::new);
  }

  private void addKey(EntityDraft entity) {
    Map<String, Type> types = key.key(entity.name);
    entity.addKey(List.copyOf(types.keySet()), types::get, dice);
    if (!key.toKey()) {
      entity.addAlternate(key.alternate(), component -> Type.of(Kind.STRING), true, dice);
    }
  }

  /** Adds an entity whose own key is a foreign key. */
  private void addByKey(String name, Optionality optionality, Presence presence) {
    EntityDraft entity = entity(name);
    ForeignKeyDraft own = add(ForeignKeyDraft.of(
        entity, entity("Spoke"), "spoke", key.toKey(), true, true, dice, c -> form(c, presence)));
    if (!key.toKey()) {
      entity.addAlternate(key.alternate(), component -> Type.of(Kind.STRING), true, dice);
    }
    start(AssociationKind.ONE_TO_ONE_BY_KEY, optionality, entity, own.name());
    entity("Spoke").associations.add(own.inverse(name.toLowerCase() + "Of", true, true));
  }

  private void addReferences(Optionality optionality) {
    EntityDraft hub = entity("Hub");
    ForeignKeyDraft plain = add("Hub", "Spoke", optionality, false);
    ForeignKeyDraft unique = add("Hub", "Spoke", optionality, true);
    entity("Spoke").associations.add(plain.inverse("hubs" + optionality.ordinal(), true, false));
    entity("Spoke").associations.add(unique.inverse("hub" + optionality.ordinal(), true, true));
    start(AssociationKind.FOREIGN_KEY, optionality, hub, plain.name());
    start(AssociationKind.ONE_TO_ONE, optionality, hub, unique.name());
    Association many = add("Leaf", "Hub", optionality, false)
        .inverse("leaves" + optionality.ordinal(), true, false);
    Association one =
        add("Leaf", "Hub", optionality, true).inverse("leaf" + optionality.ordinal(), true, true);
    hub.associations.addAll(List.of(many, one));
    start(AssociationKind.INVERSE_MANY, optionality, hub, many.name());
    start(AssociationKind.INVERSE_ONE, optionality, hub, one.name());
  }

  private void addThrough(Optionality optionality) {
    ForeignKeyDraft from = add("Tie", "Hub", optionality, false);
    ForeignKeyDraft to = add("Tie", "Leaf", optionality, false);
    String name = "through" + optionality.ordinal();
    ThroughDraft there = new ThroughDraft(from, to, name, true);
    ThroughDraft back = new ThroughDraft(to, from, "across" + optionality.ordinal(), true);
    entity("Hub").associations.addAll(List.of(there.forward(), back.backward()));
    entity("Leaf").associations.add(back.forward());
    start(AssociationKind.THROUGH, optionality, entity("Hub"), there.forward().name());
    start(
        AssociationKind.THROUGH_BACK,
        optionality,
        entity("Hub"),
        back.backward().name());
  }

  private void addLinks() {
    if (key.toKey()) {
      boolean narrow = key == KeyKind.INT_TO_LONG;
      LinkDraft there = LinkDraft.of(entity("Hub"), entity("Leaf"), "linked", links, narrow, dice);
      LinkDraft back = LinkDraft.of(entity("Leaf"), entity("Hub"), "bound", links, narrow, dice);
      for (LinkDraft link : List.of(there, back)) {
        links.add(link.table());
        references.addAll(link.references());
      }
      entity("Hub").associations.addAll(List.of(there.forward(), back.backward()));
      entity("Leaf").associations.add(back.forward());
      start(AssociationKind.LINK, Optionality.REQUIRED, entity("Hub"), there.name());
      start(
          AssociationKind.LINK_BACK,
          Optionality.REQUIRED,
          entity("Hub"),
          back.backward().name());
    }
  }

  /** Adds the ways to an entity from above, by a join and by a prefetch. */
  private void addPositions(String name) {
    String below = name.toLowerCase();
    add(of("Above", name, below, Optionality.REQUIRED, false));
    ForeignKeyDraft owner = add(of(name, "Owner", "owner", Optionality.REQUIRED, false));
    entity("Owner").associations.add(owner.inverse(below + "s", true, false));
  }

  private ForeignKeyDraft add(
      String source, String target, Optionality optionality, boolean unique) {
    String name = target.toLowerCase() + (unique ? "Only" : "") + optionality.ordinal();
    return add(of(source, target, name, optionality, unique));
  }

  private ForeignKeyDraft of(
      String source, String target, String name, Optionality optionality, boolean unique) {
    return ForeignKeyDraft.of(
        entity(source),
        entity(target),
        name,
        key.toKey(),
        false,
        unique,
        dice,
        column -> form(column, presence(column, optionality)));
  }

  private Presence presence(Column column, Optionality optionality) {
    return optionality == Optionality.REQUIRED
        ? Presence.PLAIN
        : dice.oneOf(Presence.optional(column.type()));
  }

  private ForeignKeyDraft.Form form(Column column, Presence presence) {
    boolean narrow = key == KeyKind.INT_TO_LONG;
    return new ForeignKeyDraft.Form(ForeignKeyDraft.narrowed(column.type(), narrow), presence);
  }

  private ForeignKeyDraft add(ForeignKeyDraft foreignKey) {
    references.add(foreignKey.reference());
    foreignKey.addTo(foreignKey.source());
    return foreignKey;
  }

  private void start(
      AssociationKind kind, Optionality optionality, EntityDraft entity, String association) {
    starts
        .computeIfAbsent(kind, k -> new EnumMap<>(Optionality.class))
        .put(optionality, new Start(entity, association));
  }

  private Schema planned() {
    Map<String, List<Plan>> plans = Case.all().stream()
        .filter(each -> each.key() == key)
        .collect(
            Collectors.groupingBy(this::root, Collectors.mapping(this::plan, Collectors.toList())));
    List<Entity> finished = entities.values().stream()
        .map(EntityDraft::entity)
        .map(e -> new Entity(
            e.name(), e.table(), e.associations(), plans.getOrDefault(e.name(), List.of())))
        .toList();
    List<Table> tables = new ArrayList<>(finished.stream().map(Entity::table).toList());
    tables.addAll(links);
    return new Schema(
        "with" + key.name().toLowerCase().replace("_", ""), finished, tables, references);
  }

  private Start start(Case each) {
    return starts.get(each.association()).get(each.optionality());
  }

  private String root(Case each) {
    return switch (each.position()) {
      case ROOT -> start(each).entity().name;
      case BELOW_JOIN -> "Above";
      case BELOW_PREFETCH -> "Owner";
    };
  }

  private Plan plan(Case each) {
    Start start = start(each);
    String source = start.entity().name.toLowerCase();
    String path = switch (each.position()) {
          case ROOT -> "";
          case BELOW_JOIN -> source + ".";
          case BELOW_PREFETCH -> source + "s.";
        }
        + start.association();
    boolean batch = each.strategy() == Strategy.BATCH;
    int statements = 1 + (batch ? 1 : 0) + (each.position() == Position.BELOW_PREFETCH ? 1 : 0);
    return new Plan(
        each.plan(),
        List.of(path),
        batch && !each.association().toMany() ? Set.of(path) : Set.of(),
        statements);
  }
}
