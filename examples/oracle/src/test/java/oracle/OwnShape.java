package oracle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A shape as a user writes one: a record of what is wanted of an entity. */
record OwnShape(String name, Entity entity, List<Part> parts) {

  /** A component. */
  sealed interface Part {
    String name();
  }

  /** A column, perhaps over to-one associations. */
  record Value(String name, Way way, Presence presence) implements Part {}

  /** The entity itself. */
  record Row(String name) implements Part {}

  /** The number of rows of an association, or whether there are any. */
  record Total(String name, Association association, boolean counted, Filter where)
      implements Part {}

  /**
   * An association, perhaps over to-one associations.
   *
   * @param presence of a to-one
   * @param batch whether a to-one is not joined
   * @param narrowed what the shape declares: which rows, in which order, how many of each parent
   */
  record Fetched(
      String name,
      List<Association> steps,
      Association association,
      Held held,
      Presence presence,
      boolean batch,
      Narrowed narrowed)
      implements Part {

    boolean restricted() {
      return !(narrowed.where() instanceof Filter.Always);
    }
  }

  /**
   * What a row of an association becomes.
   *
   * @param own a further record, or null
   * @param generated the plan whose shape is generated, or null; the entity itself if neither is
   */
  record Held(Entity entity, OwnShape own, Plan generated) {

    String type() {
      return own != null
          ? own.name()
          : generated != null
              ? entity.name() + EntityDraft.capitalized(generated.name())
              : entity.name();
    }

    int prefetches() {
      return own != null
          ? own.statements() - 1
          : generated != null ? generated.statements() - 1 : 0;
    }
  }

  /** Returns the number of statements that the shape promises. */
  int statements() {
    int statements = 1;
    for (Part part : parts) {
      if (part instanceof Fetched fetched) {
        boolean prefetched = fetched.association().toMany() || fetched.batch();
        statements += (prefetched ? 1 : 0) + fetched.held().prefetches();
      }
    }
    return statements;
  }

  /** Returns which lists come in an order that can be foreseen. */
  Narrowed orders() {
    Map<String, Narrowed> below = new LinkedHashMap<>();
    for (Part part : parts) {
      if (part instanceof Fetched fetched) {
        Narrowed there = fetched.narrowed();
        Narrowed further = fetched.held().own() == null
            ? Narrowed.NOTHING
            : fetched.held().own().orders();
        below.put(
            part.name(),
            new Narrowed(
                there.where(), there.orders(), there.limit(), there.offset(), further.below()));
      }
    }
    return new Narrowed(new Filter.Always(), List.of(), OptionalInt.empty(), 0, below);
  }
}
