package dev.fetchplan.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What a caller narrowed, as a tree of associations, on top of what a shape declares.
 *
 * @param conditions all of which must hold
 * @param orderings the first decides first
 * @param limit how many rows, of the root or for each parent
 * @param offset how many rows are skipped before them
 * @param below what was narrowed further down, by the name of the association
 * @param declared how much of this is the shape's own
 */
public record Narrowing(
    List<Predicate> conditions,
    List<Ordering> orderings,
    OptionalInt limit,
    long offset,
    Map<String, Narrowing> below,
    Declared declared) {

  /** Takes everything. */
  public static final Narrowing NONE =
      new Narrowing(List.of(), List.of(), OptionalInt.empty(), 0, Map.of(), Declared.NOTHING);

  /**
   * What a shape declares and a caller refines: another order replaces the declared one, the
   * smaller limit wins, offsets add.
   *
   * @param ordered whether the order is the declared one still
   */
  public record Declared(boolean ordered, OptionalInt limit, long offset) {
    static final Declared NOTHING = new Declared(false, OptionalInt.empty(), 0);
  }

  public Narrowing {
    conditions = List.copyOf(conditions);
    orderings = List.copyOf(orderings);
    below = Map.copyOf(below);
  }

  /** Returns this with one more condition. */
  public Narrowing where(Predicate condition) {
    return new Narrowing(
        appended(conditions, List.of(condition)), orderings, limit, offset, below, declared);
  }

  /** Returns this with further orders, which decide where those before them do not. */
  public Narrowing orderBy(List<Ordering> further) {
    List<Ordering> ordered = declared.ordered() ? further : appended(orderings, further);
    Declared rest = new Declared(false, declared.limit(), declared.offset());
    return new Narrowing(conditions, ordered, limit, offset, below, rest);
  }

  /** Returns this with another limit; 0 takes nothing. */
  public Narrowing limit(int rows) {
    if (rows < 0) {
      throw new IllegalArgumentException("limit(" + rows + ") is negative");
    }
    int smaller = Math.min(rows, declared.limit().orElse(rows));
    return new Narrowing(conditions, orderings, OptionalInt.of(smaller), offset, below, declared);
  }

  /** Returns this with another offset. */
  public Narrowing offset(long rows) {
    if (rows < 0) {
      throw new IllegalArgumentException("offset(" + rows + ") is negative");
    }
    long sum = declared.offset() + Math.min(rows, Long.MAX_VALUE - declared.offset());
    return new Narrowing(conditions, orderings, limit, sum, below, declared);
  }

  /** Returns what was narrowed of an association. */
  public Narrowing below(String association) {
    return below.getOrDefault(association, NONE);
  }

  /** Returns this with an association narrowed in another way. */
  public Narrowing below(String association, Narrowing narrowing) {
    Map<String, Narrowing> changed = new HashMap<>(below);
    changed.put(association, narrowing);
    return new Narrowing(conditions, orderings, limit, offset, changed, declared);
  }

  /** Returns this as what a shape declares, which callers refine from here on. */
  public Narrowing declaredSoFar() {
    Map<String, Narrowing> changed = new HashMap<>();
    below.forEach((association, narrowing) -> changed.put(association, narrowing.declaredSoFar()));
    Declared own = new Declared(!orderings.isEmpty(), limit, offset);
    return new Narrowing(conditions, orderings, limit, offset, changed, own);
  }

  /** Returns this in another order. */
  Narrowing inOrder(List<Ordering> others) {
    return new Narrowing(conditions, others, limit, offset, below, declared);
  }

  /** Returns this without limit and offset. */
  Narrowing uncut() {
    return new Narrowing(conditions, orderings, OptionalInt.empty(), 0, below, Declared.NOTHING);
  }

  /** Whether a limit or an offset cuts the rows. */
  public boolean isCut() {
    return limit.isPresent() || offset > 0;
  }

  boolean takesNothing() {
    return (limit.isPresent() && limit.getAsInt() == 0) || conditions.contains(Predicate.NEVER);
  }

  /** Whether the statement is the one of the plan, whatever was narrowed below. */
  public boolean isPlain() {
    return conditions.isEmpty() && orderings.isEmpty() && !isCut();
  }

  Narrowing at(List<String> steps) {
    Narrowing narrowing = this;
    for (String step : steps) {
      narrowing = narrowing.below(step);
    }
    return narrowing;
  }

  private static <T> List<T> appended(List<T> list, List<T> further) {
    List<T> appended = new ArrayList<>(list);
    appended.addAll(further);
    return appended;
  }
}
