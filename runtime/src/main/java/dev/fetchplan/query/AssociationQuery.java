package dev.fetchplan.query;

import dev.fetchplan.runtime.Narrowing;
import dev.fetchplan.runtime.Path;
import java.util.function.Function;

/**
 * A to-many association of a plan, narrowed: which rows each parent gets, in which order.
 *
 * @param <C> the columns of the association's target
 * @param <Q> the class itself
 */
public abstract class AssociationQuery<C, Q extends AssociationQuery<C, Q>> extends PathQuery<Q> {

  private final Function<Path, C> columns;

  /** For generated classes. */
  protected AssociationQuery(
      Function<Path, C> columns, Function<Narrowing, Q> query, Narrowing narrowing) {
    super(query, narrowing);
    this.columns = columns;
  }

  /** Returns this with the rows that meet the condition; repeated, all conditions must hold. */
  public final Q where(Function<C, Condition> condition) {
    return with(Terms.where(narrowing(), columns.apply(Path.ROOT), condition));
  }

  /** Returns this with the rows of each parent in an order; repeated, the first decides first. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public final Q orderBy(Function<C, Order>... orders) {
    return with(Terms.orderBy(narrowing(), columns.apply(Path.ROOT), orders));
  }

  /** Returns this with at most so many rows for each parent; still one statement for all. */
  public final Q limit(int rows) {
    return with(narrowing().limit(rows));
  }

  /** Returns this without the first rows of each parent. */
  public final Q offset(long rows) {
    return with(narrowing().offset(rows));
  }
}
