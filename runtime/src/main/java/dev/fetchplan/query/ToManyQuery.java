package dev.fetchplan.query;

import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Path;
import java.util.function.Function;

/**
 * A to-many association that the plan fetches nothing below.
 *
 * @param <C> the columns of the association's target
 */
public final class ToManyQuery<C> extends AssociationQuery<C, ToManyQuery<C>> {

  private ToManyQuery(Function<Path, C> columns, Narrowing narrowing) {
    super(columns, changed -> new ToManyQuery<>(columns, changed), narrowing);
  }

  /** Returns the constructor for an association, as generated code hands it on. */
  public static <C> Function<Narrowing, ToManyQuery<C>> of(Function<Path, C> columns) {
    return narrowing -> new ToManyQuery<>(columns, narrowing);
  }
}
