package oracle;

import java.util.List;

/**
 * A foreign key in the making.
 *
 * @param presence how its components say whether it can be absent
 */
record ForeignKeyDraft(
    EntityDraft source,
    EntityDraft target,
    String name,
    List<Column> columns,
    Presence presence,
    boolean unique) {

  static ForeignKeyDraft of(EntityDraft source, EntityDraft target, String name, Dice dice) {
    Column held = target.key().get(0);
    Kind kind = held.kind() == Kind.LONG && dice.oneIn(3) ? Kind.INT : held.kind();
    Presence presence = dice.oneIn(2) ? Presence.PLAIN : dice.oneOf(Presence.optional(kind));
    Column column = column(target, name, kind, presence, false, dice);
    return new ForeignKeyDraft(source, target, name, List.of(column), presence, dice.oneIn(4));
  }

  /** Returns a foreign key that is also the key of its entity. */
  static ForeignKeyDraft asKey(EntityDraft source, EntityDraft target, String name, Dice dice) {
    Kind kind = target.key().get(0).kind();
    Column column = column(target, name, kind, Presence.PLAIN, true, dice);
    return new ForeignKeyDraft(source, target, name, List.of(column), Presence.PLAIN, true);
  }

  private static Column column(
      EntityDraft target, String name, Kind kind, Presence presence, boolean key, Dice dice) {
    boolean byDefault = dice.oneIn(2);
    String component = name + (byDefault ? "Id" : "Key");
    String source = (key ? "@Id " : "")
        + "@References("
        + (byDefault && presence != Presence.STATED ? "" : "value = ")
        + target.name
        + ".class"
        + (byDefault ? "" : ", name = \"" + name + "\"")
        + (presence == Presence.STATED ? ", optional = true" : "")
        + ") "
        + presence.type(kind)
        + " "
        + component;
    String sql = kind == Kind.DECIMAL ? "NUMERIC(14, 3)" : kind.sql;
    return new Column(
        component,
        EntityDraft.snakeCase(component),
        kind,
        sql,
        key,
        presence.mayBeNull(kind),
        source);
  }

  private List<String> components() {
    return columns.stream().map(Column::component).toList();
  }

  private boolean required() {
    return presence == Presence.PLAIN;
  }

  Hop hop() {
    return new Hop(components(), target.tableName(), target.keyComponents());
  }

  /** Returns the hop from the target to the rows that refer to it. */
  Hop back() {
    return new Hop(target.keyComponents(), source.tableName(), components());
  }

  Reference reference() {
    return new Reference(source.tableName(), hop(), required(), unique);
  }

  void addTo(EntityDraft entity) {
    entity.columns.addAll(columns);
    entity.associations.add(
        new Association(name, target.name, false, required(), List.of(hop()), ""));
  }

  boolean hasSameEnds(ForeignKeyDraft other) {
    return source == other.source && target == other.target;
  }

  /** Returns the other side: a one-to-one or a one-to-many. */
  Association inverse(boolean named, boolean one) {
    String inverse = name + (one ? "Of" : "All");
    String annotation = "@%s(name = \"%s\", target = %s.class%s)"
        .formatted(
            one ? "OneToOne" : "OneToMany",
            inverse,
            source.name,
            named ? ", mappedBy = \"" + name + "\"" : "");
    return new Association(inverse, source.name, !one, false, List.of(back()), annotation);
  }
}
