package dev.fetchplan.query;

import dev.fetchplan.runtime.Narrowing;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A to-one association of a plan, which offers the associations below it and nothing else: a row
 * that is fetched with its parent cannot be narrowed.
 *
 * @param <Q> the generated class
 */
public abstract class PathQuery<Q extends PathQuery<Q>> {

  private final Function<Narrowing, Q> query;
  private final Narrowing narrowing;

  /** For generated classes. */
  protected PathQuery(Function<Narrowing, Q> query, Narrowing narrowing) {
    this.query = query;
    this.narrowing = narrowing;
  }

  /** Returns this with an association narrowed. */
  protected final <N extends PathQuery<N>> Q narrowed(
      String association, Function<Narrowing, N> start, UnaryOperator<N> narrow) {
    return with(narrow(narrowing, association, start, narrow));
  }

  final Q with(Narrowing changed) {
    return query.apply(changed);
  }

  final Narrowing narrowing() {
    return narrowing;
  }

  static <N extends PathQuery<N>> Narrowing narrow(
      Narrowing narrowing,
      String association,
      Function<Narrowing, N> start,
      UnaryOperator<N> narrow) {
    PathQuery<N> narrowed = narrow.apply(start.apply(narrowing.below(association)));
    return narrowing.below(association, narrowed.narrowing());
  }
}
