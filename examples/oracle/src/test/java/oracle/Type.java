package oracle;

/**
 * The type of a component.
 *
 * @param typedId the record that wraps the value, {@code AuthorId} or {@code Author.Id}; empty if
 *     none does
 */
record Type(Kind kind, String typedId) {

  static Type of(Kind kind) {
    return new Type(kind, "");
  }

  /** Returns a type for a component, one in four a typed id beside the entity or within it. */
  static Type any(String entity, String component, Dice dice) {
    String name = EntityDraft.capitalized(component);
    String typedId = dice.oneIn(2) ? entity + name : entity + "." + name + "Value";
    return new Type(dice.oneOf(Kind.KEYS), dice.oneIn(4) ? typedId : "");
  }

  boolean typed() {
    return !typedId.isEmpty();
  }

  String plain() {
    return typed() ? typedId : kind.plain;
  }

  String boxed() {
    return typed() ? typedId : kind.boxed;
  }

  boolean primitive() {
    return !typed() && kind.primitive();
  }

  /** Returns whether the processor lets a column of this type refer to one of the other. */
  boolean mayHold(Type other) {
    boolean widened = kind == Kind.INT && other.kind.plain.equals(Kind.LONG.plain);
    return (!typed() && !other.typed() && widened) || plain().equals(other.plain());
  }
}
