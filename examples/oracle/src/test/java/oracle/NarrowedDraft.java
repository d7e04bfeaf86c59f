package oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * Throws the dice for what a caller narrows: conditions, orders, limits and offsets at any depth.
 */
final class NarrowedDraft {

  private static final List<Object> TEXTS = List.of("", "k", "K'", "é1", "%", "_", "1", " É", "\\");
  private static final int MOST_STEPS = 2;

  private final Schema schema;
  private final Map<String, List<Map<String, Object>>> tables;
  private final Dice dice;

  NarrowedDraft(Oracle oracle, Dice dice) {
    this.schema = oracle.schema();
    this.tables = oracle.tables();
    this.dice = dice;
  }

  /** Returns a narrowing of the root and of associations of the plan. */
  Narrowed of(Entity entity, Tree plan) {
    boolean cut = dice.oneIn(2);
    OptionalInt limit = cut ? OptionalInt.of(dice.below(5)) : OptionalInt.empty();
    long offset = cut && dice.oneIn(2) ? dice.below(4) : 0;
    List<Term> orders = orders(entity, cut && (limit.isPresent() || offset > 0));
    return new Narrowed(filter(entity, 3), orders, limit, offset, below(entity, plan));
  }

  private Map<String, Narrowed> below(Entity entity, Tree plan) {
    Map<String, Narrowed> narrowed = new LinkedHashMap<>();
    plan.below().forEach((name, below) -> {
      Association association = entity.association(name);
      Entity target = target(association);
      if (association.toMany()) {
        if (!dice.oneIn(3)) {
          narrowed.put(name, of(target, below));
        }
      } else if (hasToMany(target, below)) {
        Map<String, Narrowed> further = below(target, below);
        narrowed.put(
            name, new Narrowed(new Filter.Always(), List.of(), OptionalInt.empty(), 0, further));
      }
    });
    return narrowed;
  }

  private boolean hasToMany(Entity entity, Tree plan) {
    return plan.below().entrySet().stream().anyMatch(step -> {
      Association association = entity.association(step.getKey());
      return association.toMany() || hasToMany(target(association), step.getValue());
    });
  }

  private Filter filter(Entity entity, int depth) {
    return switch (depth == 0 ? 9 : dice.below(10)) {
      case 0, 1 -> new Filter.And(filter(entity, depth - 1), filter(entity, depth - 1));
      case 2, 3 -> new Filter.Or(filter(entity, depth - 1), filter(entity, depth - 1));
      case 4 -> new Filter.Not(filter(entity, depth - 1));
      case 5, 6, 7 -> some(entity, depth);
      case 8 -> depth == 3 ? new Filter.Always() : compares(entity);
      default -> compares(entity);
    };
  }

  private Filter some(Entity entity, int depth) {
    List<Association> steps = steps(entity);
    Entity at = steps.isEmpty() ? entity : target(steps.get(steps.size() - 1));
    List<Association> toMany = associations(at, Association::toMany);
    if (toMany.isEmpty()) {
      return compares(entity);
    }
    Association association = dice.oneOf(toMany);
    Filter filter = dice.oneIn(4) ? new Filter.Always() : filter(target(association), depth - 1);
    return new Filter.Some(steps, association, dice.oneIn(2), filter);
  }

  private Filter compares(Entity entity) {
    Way way = way(entity);
    if (dice.oneIn(6)) {
      return new Filter.IsNull(way, dice.oneIn(2));
    }
    Operator operator = dice.oneOf(Arrays.stream(Operator.values())
        .filter(each -> each.suits(way.column().type()))
        .toList());
    List<Object> values = new ArrayList<>();
    int number = operator.takesList() ? dice.below(operator.values + 1) : operator.values;
    for (int i = 0; i < number; i++) {
      values.add(operator.isForTexts() && dice.oneIn(2) ? dice.oneOf(TEXTS) : value(entity, way));
    }
    return new Filter.Compares(way, operator, values);
  }

  /** Returns a value that a row has, or else any. */
  private Object value(Entity entity, Way way) {
    Entity owner =
        way.steps().isEmpty() ? entity : target(way.steps().get(way.steps().size() - 1));
    List<Object> present = tables.get(owner.table().name()).stream()
        .map(row -> row.get(way.column().component()))
        .filter(value -> value != null)
        .toList();
    return present.isEmpty() || dice.oneIn(4)
        ? way.column().kind().value(dice.below(20))
        : dice.oneOf(present);
  }

  private Way way(Entity entity) {
    List<Association> steps = steps(entity);
    Entity at = steps.isEmpty() ? entity : target(steps.get(steps.size() - 1));
    return new Way(steps, dice.oneOf(at.table().columns()));
  }

  private List<Association> steps(Entity entity) {
    List<Association> steps = new ArrayList<>();
    Entity at = entity;
    for (int i = dice.oneIn(2) ? 0 : dice.between(1, MOST_STEPS); i > 0; i--) {
      List<Association> toOne = associations(at, association -> !association.toMany());
      if (!toOne.isEmpty()) {
        steps.add(dice.oneOf(toOne));
        at = target(steps.get(steps.size() - 1));
      }
    }
    return steps;
  }

  /** An order that no key is appended to ends with the key, so that it can be foreseen. */
  private List<Term> orders(Entity entity, boolean keyIsAppended) {
    List<Term> orders = new ArrayList<>();
    for (int i = dice.below(4); i > 0; i--) {
      Way way = way(entity);
      Boolean nullsFirst = dice.oneIn(2) ? null : (Boolean) dice.oneIn(2);
      boolean ignoreCase = Operator.CONTAINS.suits(way.column().type()) && dice.oneIn(2);
      orders.add(new Term(way, dice.oneIn(2), nullsFirst, ignoreCase));
    }
    if (!orders.isEmpty() && !keyIsAppended) {
      for (Column key : entity.table().key()) {
        orders.add(new Term(new Way(List.of(), key), dice.oneIn(2), null, false));
      }
    }
    return orders;
  }

  private Entity target(Association association) {
    return schema.entity(association.target());
  }

  private static List<Association> associations(Entity entity, Predicate<Association> suits) {
    return entity.associations().stream().filter(suits).toList();
  }
}
