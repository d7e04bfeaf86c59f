package dev.fetchplan.processor.model;

import java.util.List;
import java.util.function.Function;

/** A condition that was declared with {@code @Where}, parsed and checked. */
public sealed interface Restriction {

  /** Calls the function for this kind of condition. */
  <R> R match(
      Function<Both, R> and,
      Function<Either, R> or,
      Function<Not, R> not,
      Function<Comparison, R> comparison);

  /** All of them hold; two at least. */
  record Both(List<Restriction> terms) implements Restriction {
    public Both {
      terms = List.copyOf(terms);
    }

    @Override
    public <R> R match(
        Function<Both, R> and,
        Function<Either, R> or,
        Function<Not, R> not,
        Function<Comparison, R> comparison) {
      return and.apply(this);
    }
  }

  /** One of them holds; two at least. */
  record Either(List<Restriction> terms) implements Restriction {
    public Either {
      terms = List.copyOf(terms);
    }

    @Override
    public <R> R match(
        Function<Both, R> and,
        Function<Either, R> or,
        Function<Not, R> not,
        Function<Comparison, R> comparison) {
      return or.apply(this);
    }
  }

  /** The other does not hold. */
  record Not(Restriction term) implements Restriction {
    @Override
    public <R> R match(
        Function<Both, R> and,
        Function<Either, R> or,
        Function<Not, R> not,
        Function<Comparison, R> comparison) {
      return not.apply(this);
    }
  }

  /**
   * A column compared with values.
   *
   * @param values as many as the operator takes: none for {@code IS NULL}, two for {@code BETWEEN}
   */
  record Comparison(ColumnPath column, Operator operator, List<Operand> values)
      implements Restriction {
    public Comparison {
      values = List.copyOf(values);
    }

    @Override
    public <R> R match(
        Function<Both, R> and,
        Function<Either, R> or,
        Function<Not, R> not,
        Function<Comparison, R> comparison) {
      return comparison.apply(this);
    }
  }

  /** The comparisons, by the method of the query API that makes them. */
  enum Operator {
    EQ("eq", "="),
    NE("ne", "<>"),
    LT("lt", "<"),
    LE("le", "<="),
    GT("gt", ">"),
    GE("ge", ">="),
    BETWEEN("between", "BETWEEN"),
    IN("in", "IN"),
    NOT_IN("notIn", "NOT IN"),
    LIKE("like", "LIKE"),
    IS_NULL("isNull", "IS NULL"),
    IS_NOT_NULL("isNotNull", "IS NOT NULL");

    private final String method;
    private final String sql;

    Operator(String method, String sql) {
      this.method = method;
      this.sql = sql;
    }

    /** Returns the method of a column. */
    public String method() {
      return method;
    }

    public String sql() {
      return sql;
    }
  }

  /** A value in a condition. */
  sealed interface Operand {

    /**
     * A parameter of the repository's method.
     *
     * @param name without the colon
     */
    record Named(String name) implements Operand {}

    /**
     * A value that was written out.
     *
     * @param sql as it stands in SQL
     * @param value a {@code Long}, {@code BigDecimal}, {@code String} or {@code Boolean}
     */
    record Literal(String sql, Object value) implements Operand {}
  }
}
