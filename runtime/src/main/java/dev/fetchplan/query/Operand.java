package dev.fetchplan.query;

import dev.fetchplan.dialect.Nulls;
import dev.fetchplan.runtime.ColumnRef;
import dev.fetchplan.runtime.Ordering;
import dev.fetchplan.runtime.Path;
import dev.fetchplan.runtime.Value;
import dev.fetchplan.runtime.ValueList;
import java.util.Collection;
import java.util.function.Function;
import org.jdbi.v3.core.qualifier.QualifiedType;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a column of any type.
 *
 * @param <T> the type of its values; boxed for primitives
 */
public abstract sealed class Operand<T> extends Order
    permits Column, BooleanColumn, ComparableOperand {

  private final ColumnRef column;
  private final Function<? super T, ?> inner;
  private final @Nullable QualifiedType<?> type;

  Operand(Path path, String name, boolean nullable, @Nullable QualifiedType<?> type) {
    this(path, name, nullable, Function.identity(), type);
  }

  /** @param inner takes out of a typed id what it holds, which is what the type says */
  Operand(
      Path path,
      String name,
      boolean nullable,
      Function<? super T, ?> inner,
      @Nullable QualifiedType<?> type) {
    this(new ColumnRef(path, name, nullable), inner, type);
  }

  private Operand(ColumnRef column, Function<? super T, ?> inner, @Nullable QualifiedType<?> type) {
    super(new Ordering(column, false, column.nullable() ? Nulls.LAST : Nulls.NONE, false));
    this.column = column;
    this.inner = inner;
    this.type = type;
  }

  /** Returns the order by this column, smallest first. */
  public Order asc() {
    return new Order(direction(false));
  }

  /** Returns the order by this column, largest first. */
  public Order desc() {
    return new Order(direction(true));
  }

  /** Holds where the column has the value. */
  public final Condition eq(T value) {
    return compare("eq", "=", value);
  }

  /** Holds where the column has another value; not where it has none. */
  public final Condition ne(T value) {
    return compare("ne", "<>", value);
  }

  /** Holds where the column has one of the values; never if there are none. */
  public final Condition in(Collection<? extends T> values) {
    Terms.given(values, "in(…) was given null instead of values.");
    return values.isEmpty() ? Condition.never() : list("in", values);
  }

  /** Holds where the column has a value, and none of these; everywhere if there are none. */
  public final Condition notIn(Collection<? extends T> values) {
    Terms.given(values, "notIn(…) was given null instead of values.");
    return values.isEmpty() ? Condition.always() : list("notIn", values);
  }

  /** Holds where the column has no value. */
  public final Condition isNull() {
    return Condition.of(sql -> sql.column(column).append(" IS NULL"));
  }

  /** Holds where the column has a value. */
  public final Condition isNotNull() {
    return Condition.of(sql -> sql.column(column).append(" IS NOT NULL"));
  }

  final ColumnRef column() {
    return column;
  }

  final Value value(String method, @Nullable T operand) {
    Object value = operand == null ? null : inner.apply(operand);
    if (value == null) {
      String instead = method.startsWith("n") ? "isNotNull()" : "isNull()";
      throw new IllegalArgumentException(
          "%s(null) holds for no row, since NULL equals nothing. Write %s for rows %s a value."
              .formatted(method, instead, method.startsWith("n") ? "with" : "without"));
    }
    return new Value(value, type);
  }

  final Condition compare(String method, String operator, @Nullable T operand) {
    Value value = value(method, operand);
    return Condition.of(
        sql -> sql.column(column).append(" ").append(operator).append(" ").bind(value));
  }

  private Condition list(String method, Collection<? extends T> operands) {
    ValueList values =
        new ValueList(operands.stream().map(operand -> value(method, operand)).toList());
    return Condition.of(
        method.equals("in") ? sql -> sql.in(column, values) : sql -> sql.notIn(column, values));
  }
}
