package dev.fetchplan.runtime;

import dev.fetchplan.dialect.ArrayType;
import dev.fetchplan.dialect.Dialect;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Values of one column, which a condition compares it with.
 *
 * @param values at least one
 */
public record ValueList(List<Value> values) {

  /** More of them travel in arrays, as databases take so many parameters and no more. */
  private static final int MOST_PARAMETERS = 1_000;

  public ValueList {
    values = List.copyOf(values);
  }

  /** Returns the arrays that hold the values; none where each value is a parameter of its own. */
  List<Argument> arrays(Dialect dialect) {
    ArrayType type = values.size() > MOST_PARAMETERS ? type() : null;
    List<Argument> arrays = new ArrayList<>();
    if (type != null && dialect.comparesArrays()) {
      int to;
      for (int from = 0; from < values.size(); from = to) {
        to = from + Math.min(dialect.arrayLimit(), values.size() - from);
        arrays.add(new Array(type, values.subList(from, to), dialect));
      }
    }
    return arrays;
  }

  private @Nullable ArrayType type() {
    Object first = values.get(0).value();
    QualifiedType<?> declared = values.get(0).type();
    if (declared != null && !declared.equals(QualifiedType.of(first.getClass()))) {
      return null; // the user's argument knows better
    }
    if (first instanceof String) {
      return ArrayType.TEXT;
    } else if (first instanceof BigDecimal || first instanceof BigInteger) {
      return ArrayType.NUMERIC;
    } else if (first instanceof Float || first instanceof Double) {
      return null;
    } else if (first instanceof Number) {
      return ArrayType.BIGINT;
    }
    return first instanceof UUID ? ArrayType.UUID : null;
  }

  /** The values in one parameter. */
  private record Array(ArrayType type, List<Value> values, Dialect dialect) implements Argument {

    private static final int MOST_SHOWN = 20;

    @Override
    public void apply(int position, PreparedStatement statement, StatementContext context)
        throws SQLException {
      Object[] array = values.stream().map(Value::value).map(this::element).toArray();
      dialect.setArray(statement, position, type, array);
    }

    private Object element(Object value) {
      return type == ArrayType.BIGINT ? (Object) ((Number) value).longValue() : value;
    }

    @Override
    public String toString() {
      int shown = Math.min(values.size(), MOST_SHOWN);
      String more = shown == values.size() ? "" : " and " + (values.size() - shown) + " more";
      return values.subList(0, shown) + more;
    }
  }
}
