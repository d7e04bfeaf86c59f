package oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Throws the dice for shapes as users write them. */
final class ShapeDraft {

  private static final int MOST_STATEMENTS = 7;
  private static final int MOST_LEVELS = 3;

  private final Schema schema;
  private final Dice dice;
  private int records;

  private ShapeDraft(Schema schema, Dice dice) {
    this.schema = schema;
    this.dice = dice;
  }

  /** Returns the schema with at most so many shapes for each of its entities. */
  static Schema shaped(Schema schema, Dice dice, int shapesOfEach) {
    List<OwnShape> shapes = new ArrayList<>();
    for (Entity entity : schema.entities()) {
      for (int i = 0; i < shapesOfEach; i++) {
        ShapeDraft draft = new ShapeDraft(schema, dice.another());
        OwnShape shape = draft.shape(entity.name() + "Shape" + i, entity, MOST_LEVELS);
        if (shape.statements() <= MOST_STATEMENTS) {
          shapes.add(shape);
        }
      }
    }
    return schema.with(shapes);
  }

  private OwnShape shape(String name, Entity entity, int levels) {
    List<OwnShape.Part> parts = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (int i = dice.between(1, 5); i > 0 || parts.isEmpty(); i--) {
      OwnShape.Part part = part(entity, levels);
      if (names.add(part.name())) {
        parts.add(part);
      }
    }
    return new OwnShape(name, entity, parts);
  }

  private OwnShape.Part part(Entity entity, int levels) {
    List<Association> toMany = associations(entity, Association::toMany);
    int face = dice.below(10);
    if (face == 0) {
      return new OwnShape.Row(dice.oneIn(2) ? "row" : "whole");
    } else if (face == 1 && !toMany.isEmpty()) {
      Association association = dice.oneOf(toMany);
      boolean counted = dice.oneIn(2);
      Filter where = where(target(association), true);
      return new OwnShape.Total(name("total"), association, counted, where);
    }
    List<Association> steps = steps(entity, 1);
    Entity at = end(entity, steps);
    return face < 5 || levels == 1 || at.associations().isEmpty()
        ? value(entity)
        : fetched(steps, dice.oneOf(at.associations()), levels);
  }

  private OwnShape.Part value(Entity entity) {
    List<Association> steps = steps(entity, 2);
    Column column = dice.oneOf(end(entity, steps).table().columns());
    boolean absent = column.isOptional() || steps.stream().anyMatch(step -> !step.required());
    boolean direct = steps.isEmpty() && Embedding.of(column).isEmpty() && !dice.oneIn(3);
    return new OwnShape.Value(
        direct ? column.component() : name("value"), new Way(steps, column), presence(absent));
  }

  private OwnShape.Part fetched(List<Association> steps, Association association, int levels) {
    Entity target = target(association);
    boolean toMany = association.toMany();
    boolean batch = !toMany && dice.oneIn(3);
    Filter where = where(target, toMany || batch);
    Narrowed narrowed = toMany
        ? cut(target, where)
        : new Narrowed(where, List.of(), OptionalInt.empty(), 0, Map.of());
    boolean absent = !association.required()
        || !(where instanceof Filter.Always)
        || steps.stream().anyMatch(step -> !step.required());
    boolean direct = steps.isEmpty() && !dice.oneIn(3);
    return new OwnShape.Fetched(
        direct ? association.name() : name("held"),
        steps,
        association,
        held(target, levels - 1),
        presence(absent),
        batch,
        narrowed);
  }

  private OwnShape.Held held(Entity entity, int levels) {
    int face = dice.below(4);
    if (face == 0 && !entity.plans().isEmpty()) {
      return new OwnShape.Held(entity, null, dice.oneOf(entity.plans()));
    }
    return face == 1
        ? new OwnShape.Held(entity, null, null)
        : new OwnShape.Held(entity, shape("Part" + ++records, entity, levels), null);
  }

  /** A list in an order ends with the key, so that the order can be foreseen. */
  private Narrowed cut(Entity target, Filter where) {
    boolean cut = dice.oneIn(3);
    List<Term> orders = new ArrayList<>();
    for (int i = dice.oneIn(2) ? 0 : dice.between(1, 2); i > 0; i--) {
      Boolean nullsFirst = dice.oneIn(2) ? null : (Boolean) dice.oneIn(2);
      orders.add(new Term(way(target, true), dice.oneIn(2), nullsFirst, false));
    }
    if (!orders.isEmpty() && !cut) {
      target
          .table()
          .key()
          .forEach(key -> orders.add(new Term(new Way(List.of(), key), false, null, false)));
    }
    OptionalInt limit = cut ? OptionalInt.of(dice.between(1, 3)) : OptionalInt.empty();
    long offset = cut && dice.oneIn(2) ? dice.below(3) : 0;
    return new Narrowed(where, orders, limit, offset, Map.of());
  }

  /** @param far whether the condition may go over paths */
  private Filter where(Entity entity, boolean far) {
    return dice.oneIn(2) ? new Filter.Always() : filter(entity, far, 2);
  }

  private Filter filter(Entity entity, boolean far, int depth) {
    return switch (depth == 0 ? 9 : dice.below(8)) {
      case 0 -> new Filter.And(filter(entity, far, depth - 1), filter(entity, far, depth - 1));
      case 1 -> new Filter.Or(filter(entity, far, depth - 1), filter(entity, far, depth - 1));
      case 2 -> new Filter.Not(filter(entity, far, depth - 1));
      default -> compares(way(entity, far));
    };
  }

  private Filter compares(Way way) {
    if (dice.oneIn(5)) {
      return new Filter.IsNull(way, dice.oneIn(2));
    }
    Operator operator = dice.oneOf(Arrays.stream(Operator.values())
        .filter(each -> !each.isForTexts() && each.suits(way.column().type()))
        .toList());
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < operator.values; i++) {
      values.add(way.column().kind().value(dice.below(12)));
    }
    return new Filter.Compares(way, operator, values);
  }

  private Way way(Entity entity, boolean far) {
    List<Association> steps = far ? steps(entity, 2) : List.of();
    return new Way(steps, dice.oneOf(end(entity, steps).table().columns()));
  }

  private List<Association> steps(Entity entity, int most) {
    List<Association> steps = new ArrayList<>();
    for (int i = dice.oneIn(2) ? 0 : dice.between(1, most); i > 0; i--) {
      List<Association> toOne =
          associations(end(entity, steps), association -> !association.toMany());
      if (!toOne.isEmpty()) {
        steps.add(dice.oneOf(toOne));
      }
    }
    return steps;
  }

  private Presence presence(boolean absent) {
    return absent
        ? dice.oneOf(List.of(Presence.OPTIONAL, Presence.NULLABLE))
        : dice.oneIn(5) ? Presence.OPTIONAL : Presence.PLAIN;
  }

  private String name(String start) {
    return start + ++records;
  }

  private Entity end(Entity entity, List<Association> steps) {
    return steps.isEmpty() ? entity : target(steps.get(steps.size() - 1));
  }

  private Entity target(Association association) {
    return schema.entity(association.target());
  }

  private static List<Association> associations(Entity entity, Predicate<Association> suits) {
    return entity.associations().stream().filter(suits).toList();
  }
}
