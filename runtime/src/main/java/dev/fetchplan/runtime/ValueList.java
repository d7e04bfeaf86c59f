package dev.fetchplan.runtime;

import dev.fetchplan.dialect.ColumnType;
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

/**
 * Values of one column, which a condition compares it with.
 *
 * @param values at least one
 */
public record ValueList(List<Value> values) {

  /** More of them travel as a whole, as databases take so many parameters and no more. */
  private static final int MOST_PARAMETERS = 1_000;

  public ValueList {
    values = List.copyOf(values);
  }

  /** Returns the values in as many lists as the database wants them in. */
  List<ValueList> parts(Dialect dialect) {
    int most = travelsWhole(dialect) ? dialect.keyLimit(List.of(type())) : dialect.keyLimit();
    List<ValueList> parts = new ArrayList<>();
    int to;
    for (int from = 0; from < values.size(); from = to) {
      to = from + Math.min(most, values.size() - from);
      parts.add(new ValueList(values.subList(from, to)));
    }
    return parts;
  }

  /** Whether the values are one parameter, or else each is one of its own. */
  boolean travelsWhole(Dialect dialect) {
    return values.size() > MOST_PARAMETERS && dialect.oneOf(type()).isPresent();
  }

  /** Returns what is bound for the values together. */
  Argument whole(Dialect dialect) {
    return new Whole(type(), values, dialect);
  }

  ColumnType type() {
    Object first = values.get(0).value();
    QualifiedType<?> declared = values.get(0).type();
    if (declared != null && !declared.equals(QualifiedType.of(first.getClass()))) {
      return ColumnType.MAPPED; // the user's argument knows better
    }
    if (first instanceof String) {
      return ColumnType.TEXT;
    } else if (first instanceof BigDecimal || first instanceof BigInteger) {
      return ColumnType.NUMERIC;
    } else if (first instanceof Float || first instanceof Double) {
      return ColumnType.MAPPED;
    } else if (first instanceof Number) {
      return ColumnType.BIGINT;
    }
    return first instanceof UUID ? ColumnType.UUID : ColumnType.MAPPED;
  }

  /** The values in one parameter. */
  private record Whole(ColumnType type, List<Value> values, Dialect dialect) implements Argument {

    private static final int MOST_SHOWN = 20;

    @Override
    public void apply(int position, PreparedStatement statement, StatementContext context)
        throws SQLException {
      Object[] array = values.stream().map(Value::value).map(this::element).toArray();
      dialect.setKeys(statement, position, List.of(type), List.<Object[]>of(array));
    }

    private Object element(Object value) {
      return type == ColumnType.BIGINT ? (Object) ((Number) value).longValue() : value;
    }

    @Override
    public String toString() {
      int shown = Math.min(values.size(), MOST_SHOWN);
      String more = shown == values.size() ? "" : " and " + (values.size() - shown) + " more";
      return values.subList(0, shown) + more;
    }
  }
}
