package dev.fetchplan.query;

import dev.fetchplan.runtime.Path;
import dev.fetchplan.runtime.Value;
import java.util.function.Function;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a column whose values have an order.
 *
 * @param <T> the type of its values; boxed for primitives
 */
public abstract sealed class ComparableOperand<T> extends Operand<T>
    permits ComparableColumn,
        StringColumn,
        LongColumn,
        IntColumn,
        ShortColumn,
        ByteColumn,
        FloatColumn,
        DoubleColumn {

  ComparableOperand(Path path, String name, boolean nullable, @Nullable QualifiedType<?> type) {
    super(path, name, nullable, type);
  }

  ComparableOperand(
      Path path,
      String name,
      boolean nullable,
      Function<? super T, ?> inner,
      @Nullable QualifiedType<?> type) {
    super(path, name, nullable, inner, type);
  }

  /** Holds where the column's value is less. */
  public final Condition lt(T value) {
    return compare("lt", "<", value);
  }

  /** Holds where the column's value is less or the same. */
  public final Condition le(T value) {
    return compare("le", "<=", value);
  }

  /** Holds where the column's value is greater. */
  public final Condition gt(T value) {
    return compare("gt", ">", value);
  }

  /** Holds where the column's value is greater or the same. */
  public final Condition ge(T value) {
    return compare("ge", ">=", value);
  }

  /** Holds where the column's value lies between two others or is one of them. */
  public final Condition between(T low, T high) {
    Value from = value("between", low);
    Value to = value("between", high);
    return Condition.of(sql ->
        sql.column(column()).append(" BETWEEN ").bind(from).append(" AND ").bind(to));
  }
}
