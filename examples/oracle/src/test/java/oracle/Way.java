package oracle;

import dev.fetchplan.query.Operand;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A column seen from a row, perhaps over to-one associations.
 *
 * @param steps the associations from the row's entity, none of them to-many
 */
record Way(List<Association> steps, Column column) {

  /** Returns the value, null where the column has none or a step leads to no row. */
  Object value(Map<String, Object> row, Oracle oracle) {
    return value(row, steps, column.component(), oracle);
  }

  private static Object value(
      Map<String, Object> row, List<Association> steps, String component, Oracle oracle) {
    if (steps.isEmpty()) {
      return row.get(component);
    }
    List<Association> before = steps.subList(0, steps.size() - 1);
    Hop last = steps.get(before.size()).hops().get(0);
    if (isForeignKey(steps.get(before.size())) && last.to().contains(component)) {
      // the foreign key answers for the target's key, and an orphan has one, too
      return value(row, before, last.from().get(last.to().indexOf(component)), oracle);
    }
    List<Map<String, Object>> rows = List.of(row);
    for (Association step : steps) {
      rows = rows.isEmpty() ? rows : oracle.reach(rows.get(0), step);
    }
    return rows.isEmpty() ? null : rows.get(0).get(component);
  }

  private static boolean isForeignKey(Association association) {
    return association.source().isEmpty();
  }

  /** Returns the column as a user gets it from the columns of the row's entity. */
  @SuppressWarnings("unchecked") // the values are of the kind of the column
  Operand<Object> written(Object columns) {
    Object at = columns;
    for (Association step : steps) {
      at = Reflection.call(at, step.name());
    }
    Optional<Embedding> embedding = Embedding.of(column);
    if (embedding.isPresent()) {
      at = Reflection.call(at, embedding.get().component());
    }
    return (Operand<Object>) Reflection.call(at, column.component());
  }

  /** Returns a value as a user gives it to the column. */
  Object java(Object value, Object columns) {
    Object inner = column.kind().java(value);
    return column.type().typed()
        ? Reflection.make(columns, column.type().typedId().replace('.', '$'), inner)
        : inner;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    steps.forEach(step -> text.append(step.name()).append('.'));
    return text.append(column.component()).toString();
  }
}
