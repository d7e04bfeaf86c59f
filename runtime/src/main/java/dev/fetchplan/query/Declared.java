package dev.fetchplan.query;

import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a shape declares of its associations: which rows, in which order, how many. Callers refine
 * it. For generated code.
 */
public final class Declared {

  private final Narrowing narrowing;

  private Declared(Narrowing narrowing) {
    this.narrowing = narrowing;
  }

  /** Returns nothing declared. */
  public static Declared nothing() {
    return new Declared(Narrowing.NONE);
  }

  /**
   * Returns this with what is declared of one component.
   *
   * @param path the components that lead to it, separated by dots
   * @param columns those of the association's target
   */
  public <C> Declared at(
      String path, Function<Path, C> columns, UnaryOperator<ToManyQuery<C>> refine) {
    List<String> steps = List.of(path.split("\\.", -1));
    return new Declared(at(narrowing, steps, columns, refine));
  }

  private static <C> Narrowing at(
      Narrowing narrowing,
      List<String> steps,
      Function<Path, C> columns,
      UnaryOperator<ToManyQuery<C>> refine) {
    String first = steps.get(0);
    if (steps.size() == 1) {
      return PathQuery.narrow(narrowing, first, ToManyQuery.of(columns), refine);
    }
    Narrowing below = at(narrowing.below(first), steps.subList(1, steps.size()), columns, refine);
    return narrowing.below(first, below);
  }

  /** Returns all of it, for callers to refine. */
  public Narrowing narrowing() {
    return narrowing.declaredSoFar();
  }
}
