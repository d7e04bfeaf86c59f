package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.model.Restriction.Operator;
import java.util.List;
import java.util.function.Function;

/** A condition, or a part of one, as written in {@code @Where}: its names may mean nothing. */
public sealed interface ConditionTerm {

  /** Calls the function for this kind of term. */
  <R> R match(
      Function<All, R> all,
      Function<Any, R> any,
      Function<Negation, R> negation,
      Function<Comparison, R> comparison);

  /** Terms with {@code and} between them, two at least. */
  record All(List<ConditionTerm> terms) implements ConditionTerm {
    public All {
      terms = List.copyOf(terms);
    }

    @Override
    public <R> R match(
        Function<All, R> all,
        Function<Any, R> any,
        Function<Negation, R> negation,
        Function<Comparison, R> comparison) {
      return all.apply(this);
    }
  }

  /** Terms with {@code or} between them, two at least. */
  record Any(List<ConditionTerm> terms) implements ConditionTerm {
    public Any {
      terms = List.copyOf(terms);
    }

    @Override
    public <R> R match(
        Function<All, R> all,
        Function<Any, R> any,
        Function<Negation, R> negation,
        Function<Comparison, R> comparison) {
      return any.apply(this);
    }
  }

  /** A term with {@code not} before it. */
  record Negation(ConditionTerm term) implements ConditionTerm {
    @Override
    public <R> R match(
        Function<All, R> all,
        Function<Any, R> any,
        Function<Negation, R> negation,
        Function<Comparison, R> comparison) {
      return negation.apply(this);
    }
  }

  /**
   * A column compared with values.
   *
   * @param column the component, or the dotted path to it
   * @param values as many as the operator takes
   */
  record Comparison(Passage column, Operator operator, List<Value> values)
      implements ConditionTerm {
    public Comparison {
      values = List.copyOf(values);
    }

    @Override
    public <R> R match(
        Function<All, R> all,
        Function<Any, R> any,
        Function<Negation, R> negation,
        Function<Comparison, R> comparison) {
      return comparison.apply(this);
    }
  }

  /** What a column is compared with. */
  sealed interface Value {

    Passage passage();

    /** Calls the function for this kind of value. */
    <R> R match(Function<Literal, R> literal, Function<Parameter, R> parameter);

    /**
     * A value that is written out.
     *
     * @param value a {@code Long}, {@code BigDecimal}, {@code String} or {@code Boolean}
     */
    record Literal(Passage passage, Object value) implements Value {
      @Override
      public <R> R match(Function<Literal, R> literal, Function<Parameter, R> parameter) {
        return literal.apply(this);
      }
    }

    /**
     * A value that the caller gives.
     *
     * @param several whether it stands for all the values of {@code in}
     */
    record Parameter(Passage passage, boolean several) implements Value {
      /** Returns the name without the colon. */
      public String name() {
        return passage.words().substring(1);
      }

      @Override
      public <R> R match(Function<Literal, R> literal, Function<Parameter, R> parameter) {
        return parameter.apply(this);
      }
    }
  }
}
