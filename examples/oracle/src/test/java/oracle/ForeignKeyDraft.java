package oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A foreign key in the making.
 *
 * @param referred the columns of the target that it refers to, in the order of its own columns
 * @param required whether none of its components can be absent
 */
record ForeignKeyDraft(
    EntityDraft source,
    EntityDraft target,
    String name,
    List<Column> columns,
    List<Column> referred,
    boolean required,
    boolean unique) {

  /** Returns one of any form. */
  static ForeignKeyDraft any(EntityDraft source, EntityDraft target, String name, Dice dice) {
    boolean toKey = target.alternate().isEmpty() || dice.oneIn(2);
    boolean plain = dice.oneIn(2);
    return of(source, target, name, toKey, false, dice.oneIn(4), dice, column -> {
      Type type = narrowed(column.type(), dice.oneIn(3));
      boolean required = (plain || dice.oneIn(3)) && !column.mayBeNull();
      Presence presence = required ? Presence.PLAIN : dice.oneOf(Presence.optional(type));
      return new Form(type, presence);
    });
  }

  /** Returns one that is also the key of its entity, or else a part of it. */
  static ForeignKeyDraft anyInKey(
      EntityDraft source, EntityDraft target, String name, boolean whole, Dice dice) {
    Presence presence = dice.oneIn(4) ? Presence.STATED : Presence.PLAIN;
    return of(
        source,
        target,
        name,
        true,
        true,
        whole,
        dice,
        column -> new Form(narrowed(column.type(), dice.oneIn(3)), presence));
  }

  /**
   * Returns a foreign key.
   *
   * @param toKey whether it refers to the target's key, not to other unique columns
   * @param inKey whether its columns are in the key of the source
   * @param forms the forms of the components that hold the target's columns
   */
  static ForeignKeyDraft of(
      EntityDraft source,
      EntityDraft target,
      String name,
      boolean toKey,
      boolean inKey,
      boolean unique,
      Dice dice,
      Function<Column, Form> forms) {
    List<Column> referred = dice.shuffled(toKey ? target.key() : target.alternate());
    List<Column> columns = new ArrayList<>();
    boolean required = true;
    for (Column column : referred) {
      Form form = forms.apply(column);
      required &= form.presence() == Presence.PLAIN;
      columns.add(new Part(target, name, referred, column, form).column(inKey, dice));
    }
    return new ForeignKeyDraft(source, target, name, columns, referred, required, unique);
  }

  /** Returns {@code int} for {@code long}. */
  static Type narrowed(Type type, boolean narrow) {
    return narrow && type.equals(Type.of(Kind.LONG)) ? Type.of(Kind.INT) : type;
  }

  /** How a component of a foreign key is declared. */
  record Form(Type type, Presence presence) {}

  /** One column of a foreign key. */
  private record Part(
      EntityDraft target, String name, List<Column> all, Column referred, Form form) {

    Column column(boolean inKey, Dice dice) {
      Type type = form.type();
      boolean byDefault = all.size() == 1 && dice.oneIn(2);
      String component = name + (byDefault ? "Id" : EntityDraft.capitalized(referred.component()));
      boolean to = mustSayTo() || dice.oneIn(6);
      boolean stated = form.presence() == Presence.STATED;
      String source = (inKey ? "@Id " : "")
          + "@References("
          + (byDefault && !stated && !to ? "" : "value = ")
          + target.name
          + ".class"
          + (byDefault ? "" : ", name = \"" + name + "\"")
          + (to ? ", to = \"" + referred.component() + "\"" : "")
          + (stated ? ", optional = true" : "")
          + ") "
          + form.presence().type(type)
          + " "
          + component;
      String sql = type.kind() == Kind.DECIMAL ? "NUMERIC(14, 3)" : type.kind().sql;
      return new Column(
          component,
          EntityDraft.snakeCase(component),
          type,
          sql,
          inKey,
          !inKey && form.presence().mayBeNull(type),
          source);
    }

    /** Whether the component could hold another column too, or one that is not in the key. */
    private boolean mustSayTo() {
      return !referred.key()
          || all.stream().filter(column -> form.type().mayHold(column.type())).count() > 1;
    }
  }

  Hop hop() {
    return new Hop(
        EntityDraft.components(columns), target.tableName(), EntityDraft.components(referred));
  }

  /** Returns the hop from the target to the rows that refer to it. */
  Hop back() {
    return new Hop(
        EntityDraft.components(referred), source.tableName(), EntityDraft.components(columns));
  }

  Reference reference() {
    return new Reference(source.tableName(), hop(), required, unique);
  }

  void addTo(EntityDraft entity) {
    entity.columns.addAll(columns);
    entity.associations.add(
        new Association(name, target.name, false, required, List.of(hop()), ""));
  }

  boolean hasSameEnds(ForeignKeyDraft other) {
    return source == other.source && target == other.target;
  }

  /** Returns the other side: a one-to-one or a one-to-many. */
  Association inverse(String inverse, boolean named, boolean one) {
    String annotation = "@%s(name = \"%s\", target = %s.class%s)"
        .formatted(
            one ? "OneToOne" : "OneToMany",
            inverse,
            source.name,
            named ? ", mappedBy = \"" + name + "\"" : "");
    return new Association(inverse, source.name, !one, false, List.of(back()), annotation);
  }
}
