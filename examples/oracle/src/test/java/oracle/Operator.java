package oracle;

import dev.fetchplan.query.ComparableOperand;
import dev.fetchplan.query.Condition;
import dev.fetchplan.query.Operand;
import dev.fetchplan.query.StringColumn;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * What a condition says of a column: how a user writes it, and what it means of a value that is not
 * null.
 */
enum Operator {
  EQ(1, (c, v) -> c.eq(v.get(0)), (x, v) -> compare(x, v) == 0),
  NE(1, (c, v) -> c.ne(v.get(0)), (x, v) -> compare(x, v) != 0),
  LT(1, (c, v) -> ordered(c).lt(v.get(0)), (x, v) -> compare(x, v) < 0),
  LE(1, (c, v) -> ordered(c).le(v.get(0)), (x, v) -> compare(x, v) <= 0),
  GT(1, (c, v) -> ordered(c).gt(v.get(0)), (x, v) -> compare(x, v) > 0),
  GE(1, (c, v) -> ordered(c).ge(v.get(0)), (x, v) -> compare(x, v) >= 0),
  BETWEEN(
      2,
      (c, v) -> ordered(c).between(v.get(0), v.get(1)),
      (x, v) -> compare(x, v) >= 0 && Term.compare(x, v.get(1)) <= 0),
  IN(3, (c, v) -> c.in(v), (x, v) -> v.stream().anyMatch(each -> Term.compare(x, each) == 0)),
  NOT_IN(
      3, (c, v) -> c.notIn(v), (x, v) -> v.stream().allMatch(each -> Term.compare(x, each) != 0)),
  CONTAINS(1, (c, v) -> text(c).contains(text(v)), (x, v) -> text(x).contains(text(v))),
  STARTS_WITH(1, (c, v) -> text(c).startsWith(text(v)), (x, v) -> text(x).startsWith(text(v))),
  ENDS_WITH(1, (c, v) -> text(c).endsWith(text(v)), (x, v) -> text(x).endsWith(text(v))),
  EQ_IGNORE_CASE(
      1, (c, v) -> text(c).eqIgnoreCase(text(v)), (x, v) -> lower(x).equals(lower(v.get(0)))),
  CONTAINS_IGNORE_CASE(
      1,
      (c, v) -> text(c).containsIgnoreCase(text(v)),
      (x, v) -> lower(x).contains(lower(v.get(0)))),
  STARTS_WITH_IGNORE_CASE(
      1,
      (c, v) -> text(c).startsWithIgnoreCase(text(v)),
      (x, v) -> lower(x).startsWith(lower(v.get(0)))),
  ENDS_WITH_IGNORE_CASE(
      1,
      (c, v) -> text(c).endsWithIgnoreCase(text(v)),
      (x, v) -> lower(x).endsWith(lower(v.get(0))));

  /** How many values it takes; at most, where it takes a list. */
  final int values;

  final BiFunction<Operand<Object>, List<Object>, Condition> written;
  final BiPredicate<Object, List<Object>> meant;

  Operator(
      int values,
      BiFunction<Operand<Object>, List<Object>, Condition> written,
      BiPredicate<Object, List<Object>> meant) {
    this.values = values;
    this.written = written;
    this.meant = meant;
  }

  boolean takesList() {
    return this == IN || this == NOT_IN;
  }

  boolean isForTexts() {
    return ordinal() >= CONTAINS.ordinal();
  }

  /** Whether a column of the type has the method. */
  boolean suits(Type type) {
    return switch (this) {
      case EQ, NE, IN, NOT_IN -> true;
      case LT, LE, GT, GE, BETWEEN ->
        type.kind() != Kind.UUID && !(type.typed() && type.kind() == Kind.DATE);
      default -> type.kind() == Kind.STRING && !type.typed();
    };
  }

  private static int compare(Object value, List<Object> values) {
    return Term.compare(value, values.get(0));
  }

  @SuppressWarnings("unchecked") // the values are of the kind of the column
  private static ComparableOperand<Object> ordered(Operand<Object> column) {
    return (ComparableOperand<Object>) (Operand<?>) column;
  }

  private static StringColumn text(Operand<?> column) {
    return (StringColumn) column;
  }

  private static String text(Object value) {
    return (String) (value instanceof List<?> list ? list.get(0) : value);
  }

  private static String lower(Object value) {
    return ((String) value).toLowerCase(Locale.ROOT);
  }
}
