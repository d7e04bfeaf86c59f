package dev.fetchplan.query;

import dev.fetchplan.dialect.Nulls;
import dev.fetchplan.runtime.Path;
import dev.fetchplan.runtime.Value;
import java.util.Arrays;

/**
 * A column of texts.
 *
 * <p>In {@code contains}, {@code startsWith} and {@code endsWith} all characters stand for
 * themselves; only {@code like} knows the wildcards {@code %} and {@code _}.
 */
public final class StringColumn extends ComparableOperand<String> {

  private StringColumn(Path path, String name, boolean nullable) {
    super(path, name, nullable, null);
  }

  public static StringColumn of(Path path, String name) {
    return new StringColumn(path, name, false);
  }

  public static StringColumn nullable(Path path, String name) {
    return new StringColumn(path, name, true);
  }

  /** Holds where the column has one of the values; never if there are none. */
  public Condition in(String... values) {
    return in(Arrays.asList(values));
  }

  /** Holds where the column has a value, and none of these; everywhere if there are none. */
  public Condition notIn(String... values) {
    return notIn(Arrays.asList(values));
  }

  /** Holds where the values are the same but for case. */
  public Condition eqIgnoreCase(String value) {
    return ignoringCase("=", value("eqIgnoreCase", value), "");
  }

  /** Holds where the value matches the pattern, which the database reads. */
  public Condition like(String pattern) {
    return matches(value("like", pattern), false);
  }

  /** Holds where the value matches the pattern, which the database reads, in any case. */
  public Condition likeIgnoreCase(String pattern) {
    return ignoringCase("LIKE", value("likeIgnoreCase", pattern), "");
  }

  /** Holds where the text stands anywhere in the value. */
  public Condition contains(String text) {
    return matches(pattern("contains", "%", text, "%"), true);
  }

  /** Holds where the text stands anywhere in the value, in any case. */
  public Condition containsIgnoreCase(String text) {
    return matchesIgnoringCase(pattern("containsIgnoreCase", "%", text, "%"));
  }

  /** Holds where the value starts with the text. */
  public Condition startsWith(String text) {
    return matches(pattern("startsWith", "", text, "%"), true);
  }

  /** Holds where the value starts with the text, in any case. */
  public Condition startsWithIgnoreCase(String text) {
    return matchesIgnoringCase(pattern("startsWithIgnoreCase", "", text, "%"));
  }

  /** Holds where the value ends with the text. */
  public Condition endsWith(String text) {
    return matches(pattern("endsWith", "%", text, ""), true);
  }

  /** Holds where the value ends with the text, in any case. */
  public Condition endsWithIgnoreCase(String text) {
    return matchesIgnoringCase(pattern("endsWithIgnoreCase", "%", text, ""));
  }

  @Override
  public StringOrder asc() {
    return new StringOrder(direction(false));
  }

  @Override
  public StringOrder desc() {
    return new StringOrder(direction(true));
  }

  @Override
  public StringOrder nullsFirst() {
    return new StringOrder(nulls(Nulls.FIRST));
  }

  @Override
  public StringOrder nullsLast() {
    return new StringOrder(nulls(Nulls.LAST));
  }

  /** Returns the ascending order without a difference between {@code a} and {@code A}. */
  public StringOrder ignoreCase() {
    return new StringOrder(ignoringCase());
  }

  private Condition matches(Value pattern, boolean escaped) {
    return Condition.of(sql -> sql.matches(column(), (String) pattern.value(), escaped));
  }

  private Condition matchesIgnoringCase(Value pattern) {
    return ignoringCase("LIKE", pattern, " ESCAPE '!'");
  }

  private Condition ignoringCase(String operator, Value value, String end) {
    return Condition.of(sql -> sql.append("LOWER(")
        .column(column())
        .append(") " + operator + " LOWER(")
        .bind(value)
        .append(")" + end));
  }

  private Value pattern(String method, String before, String text, String after) {
    Value literal = value(method, text);
    return value(method, before + escaped((String) literal.value()) + after);
  }

  /** A backslash would be an escape of its own within the literals of some databases. */
  private static String escaped(String text) {
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
  }
}
