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
    N whole = start.apply(narrowing.below(association));
    PathQuery<N> narrowed = Terms.given(
            narrow, "%s(…) was given null instead of a narrowing.", association)
        .apply(whole);
    Terms.given(
        narrowed,
        "The function of %s(…) returned null. Return what it was given to narrow nothing.",
        association);
    return narrowing.below(association, narrowed.narrowing());
  }
}
