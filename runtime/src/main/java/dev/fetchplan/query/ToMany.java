package dev.fetchplan.query;

import dev.fetchplan.runtime.Path;
import dev.fetchplan.runtime.Predicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A to-many association in a condition. It asks whether there are such rows; what the plan fetches
 * of the association stays the same, and no row comes twice.
 *
 * <pre>{@code
 * authors.withBooks().where(a -> a.books().any(b -> b.title().contains("Guide")))
 * }</pre>
 *
 * @param <C> the columns of the association's target
 */
public final class ToMany<C> {

  private final Path path;
  private final Function<Path, C> columns;

  private ToMany(Path path, Function<Path, C> columns) {
    this.path = path;
    this.columns = columns;
  }

  /** For generated classes. */
  public static <C> ToMany<C> of(Path path, Function<Path, C> columns) {
    return new ToMany<>(path, columns);
  }

  /** Holds where a row of the association meets the condition; one row meets all of its parts. */
  public Condition any(Function<C, Condition> condition) {
    return exists("", condition);
  }

  /** Holds where no row of the association meets the condition, also where there is none. */
  public Condition none(Function<C, Condition> condition) {
    return exists("NOT ", condition);
  }

  /** Holds where the association has no row. */
  public Condition isEmpty() {
    return none(row -> Condition.always());
  }

  private Condition exists(String not, Function<C, Condition> condition) {
    Path row = path.anew();
    Condition met = Terms.condition(not.isEmpty() ? "any" : "none", condition, columns.apply(row));
    if (met == Condition.never()) {
      return not.isEmpty() ? Condition.never() : Condition.always();
    }
    @Nullable Predicate restriction = met == Condition.always() ? null : met.predicate();
    return Condition.of(sql -> sql.append(not).exists(row, restriction));
  }
}
