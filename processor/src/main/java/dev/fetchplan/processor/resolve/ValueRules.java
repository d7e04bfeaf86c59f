package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.ConditionTerm.Comparison;
import dev.fetchplan.processor.declaration.ConditionTerm.Value;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.model.Restriction.Operator;
import dev.fetchplan.processor.resolve.ColumnPathResolver.Named;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which comparisons and literals fit a column. */
final class ValueRules {
  private static final Set<Operator> BY_ORDER =
      EnumSet.of(Operator.LT, Operator.LE, Operator.GT, Operator.GE, Operator.BETWEEN);
  private static final Map<Reading, Long> GREATEST = Map.of(
      Reading.BYTE, (long) Byte.MAX_VALUE,
      Reading.SHORT, (long) Short.MAX_VALUE,
      Reading.INT, (long) Integer.MAX_VALUE,
      Reading.LONG, Long.MAX_VALUE);

  private final Named named;
  private final Column column;
  private final Comparison comparison;
  private final Subject subject;

  ValueRules(Named named, Comparison comparison, Subject subject) {
    this.named = named;
    this.column = named.path().column();
    this.comparison = comparison;
    this.subject = subject;
  }

  /** Reports {@code [ConditionType]} if the operator does not fit the column. */
  boolean checkOperator() {
    Operator operator = comparison.operator();
    if (BY_ORDER.contains(operator) && !column.ordered()) {
      return reportOperator("needs values that have an order", "=, <>, in, is null");
    }
    boolean text = column.reading() == Reading.STRING && column.typedId().isEmpty();
    if (operator == Operator.LIKE && !text) {
      return reportOperator(
          "compares texts",
          column.ordered() ? "=, <>, <, <=, >, >=, between, in, is null" : "=, <>, in, is null");
    }
    return true;
  }

  private boolean reportOperator(String rule, String choices) {
    subject
        .at(comparison.column())
        .report(
            Code.ConditionType,
            "\"%s\" %s, and %s is %s. Comparisons of such columns: %s.",
            comparison.operator().sql().toLowerCase(Locale.ROOT),
            rule,
            named.name(),
            column.value(),
            choices);
    return false;
  }

  /** Reports {@code [ConditionType]} if the literal does not fit the column. */
  boolean checkLiteral(Value.Literal literal) {
    if (fits(literal.value())) {
      return true;
    }
    subject
        .at(literal.passage())
        .report(
            Code.ConditionType,
            "%s does not fit %s, which is %s. Compare it with %s:parameter.",
            literal.passage().words(),
            named.name(),
            column.value(),
            literals());
    return false;
  }

  private boolean fits(Object value) {
    return switch (column.reading()) {
      case BOOLEAN -> value instanceof Boolean;
      case BYTE, SHORT, INT, LONG -> value instanceof Long number && isWithin(number);
      case FLOAT -> value instanceof Number number && Float.isFinite(number.floatValue());
      case DOUBLE -> value instanceof Number number && Double.isFinite(number.doubleValue());
      case BIG_DECIMAL -> value instanceof Number;
      case BIG_INTEGER ->
        value instanceof Long || (value instanceof BigDecimal number && number.scale() == 0);
      case STRING -> value instanceof String;
      case CHAR -> value instanceof String text && text.length() == 1;
      case BYTES, MAPPED -> false;
    };
  }

  private boolean isWithin(long number) {
    long greatest = GREATEST.getOrDefault(column.reading(), Long.MAX_VALUE);
    return number <= greatest && number >= -greatest - 1;
  }

  private String literals() {
    return switch (column.reading()) {
      case BOOLEAN -> "true, false or a ";
      case BYTE, SHORT, INT, LONG, BIG_INTEGER -> "a whole number or a ";
      case FLOAT, DOUBLE, BIG_DECIMAL -> "a number or a ";
      case STRING -> "a 'text' or a ";
      case CHAR -> "a text of one character or a ";
      case BYTES, MAPPED -> "a ";
    };
  }
}
