package oracle;

import dev.fetchplan.query.Condition;
import dev.fetchplan.query.ToMany;
import java.util.List;
import java.util.Map;

/**
 * A condition: how a user writes it, and beside it what it means. Check both by eye.
 *
 * <p>What is meant of a row is true, false, or null where SQL does not know.
 */
interface Filter {

  Condition written(Object columns);

  Boolean meant(Map<String, Object> row, Oracle oracle);

  /**
   * What is meant of every row, as far as the condition alone tells; then no statement need ask.
   */
  default Boolean known() {
    return null;
  }

  /** {@code b.author().name().eq("R.K. Narayan")}: unknown where there is no value. */
  record Compares(Way way, Operator operator, List<Object> values) implements Filter {

    @Override
    public Condition written(Object columns) {
      List<Object> java = values.stream().map(value -> way.java(value, columns)).toList();
      return operator.written.apply(way.written(columns), java);
    }

    @Override
    public Boolean meant(Map<String, Object> row, Oracle oracle) {
      Object value = way.value(row, oracle);
      boolean ofNothing = operator.takesList() && values.isEmpty();
      return value == null && !ofNothing ? null : (Boolean) operator.meant.test(value, values);
    }

    @Override
    public Boolean known() {
      return operator.takesList() && values.isEmpty() ? operator == Operator.NOT_IN : null;
    }
  }

  /** {@code b.published().isNull()}: never unknown. */
  record IsNull(Way way, boolean not) implements Filter {

    @Override
    public Condition written(Object columns) {
      return not ? way.written(columns).isNotNull() : way.written(columns).isNull();
    }

    @Override
    public Boolean meant(Map<String, Object> row, Oracle oracle) {
      return (way.value(row, oracle) == null) != not;
    }
  }

  /** {@code a.books().any(…)}, {@code none(…)}: a row counts if the condition is true of it. */
  record Some(List<Association> steps, Association toMany, boolean none, Filter filter)
      implements Filter {

    @Override
    @SuppressWarnings("unchecked") // the columns are those of the target, whatever their class
    public Condition written(Object columns) {
      Object at = columns;
      for (Association step : steps) {
        at = Reflection.call(at, step.name());
      }
      ToMany<Object> rows = (ToMany<Object>) Reflection.call(at, toMany.name());
      if (none && filter instanceof Always) {
        return rows.isEmpty();
      }
      return none ? rows.none(filter::written) : rows.any(filter::written);
    }

    @Override
    public Boolean meant(Map<String, Object> row, Oracle oracle) {
      List<Map<String, Object>> rows = List.of(row);
      for (Association step : steps) {
        rows = rows.isEmpty() ? rows : oracle.reach(rows.get(0), step);
      }
      rows = rows.isEmpty() ? rows : oracle.reach(rows.get(0), toMany);
      return none != rows.stream().anyMatch(each -> TRUE.equals(filter.meant(each, oracle)));
    }

    @Override
    public Boolean known() {
      return FALSE.equals(filter.known()) ? (Boolean) none : null;
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      steps.forEach(step -> text.append(step.name()).append('.'));
      return text + toMany.name() + (none ? ".none(" : ".any(") + filter + ")";
    }
  }

  /** False if one is false, else unknown if one is unknown. */
  record And(Filter left, Filter right) implements Filter {

    @Override
    public Condition written(Object columns) {
      return left.written(columns).and(right.written(columns));
    }

    @Override
    public Boolean meant(Map<String, Object> row, Oracle oracle) {
      return both(left.meant(row, oracle), right.meant(row, oracle));
    }

    @Override
    public Boolean known() {
      return both(left.known(), right.known());
    }

    private static Boolean both(Boolean one, Boolean other) {
      boolean isFalse = FALSE.equals(one) || FALSE.equals(other);
      return isFalse ? FALSE : one == null || other == null ? null : TRUE;
    }
  }

  /** True if one is true, else unknown if one is unknown. */
  record Or(Filter left, Filter right) implements Filter {

    @Override
    public Condition written(Object columns) {
      return left.written(columns).or(right.written(columns));
    }

    @Override
    public Boolean meant(Map<String, Object> row, Oracle oracle) {
      return either(left.meant(row, oracle), right.meant(row, oracle));
    }

    @Override
    public Boolean known() {
      return either(left.known(), right.known());
    }

    private static Boolean either(Boolean one, Boolean other) {
      boolean isTrue = TRUE.equals(one) || TRUE.equals(other);
      return isTrue ? TRUE : one == null || other == null ? null : FALSE;
    }
  }

  /** Unknown if that is unknown. */
  record Not(Filter filter) implements Filter {

    @Override
    public Condition written(Object columns) {
      return filter.written(columns).not();
    }

    @Override
    public Boolean meant(Map<String, Object> row, Oracle oracle) {
      return opposite(filter.meant(row, oracle));
    }

    @Override
    public Boolean known() {
      return opposite(filter.known());
    }

    private static Boolean opposite(Boolean met) {
      return met == null ? null : (Boolean) !met;
    }
  }

  /** No condition. */
  record Always() implements Filter {

    @Override
    public Condition written(Object columns) {
      return Condition.always();
    }

    @Override
    public Boolean meant(Map<String, Object> row, Oracle oracle) {
      return TRUE;
    }

    @Override
    public Boolean known() {
      return TRUE;
    }
  }

  Boolean TRUE = Boolean.TRUE;
  Boolean FALSE = Boolean.FALSE;
}
