package dev.fetchplan.processor.declaration;

import dev.fetchplan.processor.declaration.ConditionTerm.Comparison;
import dev.fetchplan.processor.declaration.ConditionTerm.Value;
import dev.fetchplan.processor.declaration.Token.Kind;
import dev.fetchplan.processor.model.Restriction.Operator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads the text of {@code @Where}.
 *
 * <pre>
 * condition   = conjunction {"or" conjunction}
 * conjunction = negation {"and" negation}
 * negation    = "not" negation | "(" condition ")" | comparison
 * comparison  = name (sign value | ["not"] range | "is" ["not"] "null")
 * range       = "between" value "and" value | "like" value
 *             | "in" (parameter | "(" value {"," value} ")")
 * </pre>
 */
public final class ConditionReader {
  private static final Set<String> KEYWORDS =
      Set.of("and", "or", "not", "between", "in", "like", "is", "null", "true", "false");
  private static final Map<String, Operator> SIGNS = Map.of(
      "=", Operator.EQ,
      "<>", Operator.NE,
      "!=", Operator.NE,
      "<", Operator.LT,
      "<=", Operator.LE,
      ">", Operator.GT,
      ">=", Operator.GE);

  private final Tokens tokens;

  private ConditionReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Returns the condition, or what is wrong with the text. */
  public static Parsed<ConditionTerm> read(Written<String> text) {
    return Tokens.read(text, tokens -> new ConditionReader(tokens).whole());
  }

  private ConditionTerm whole() {
    ConditionTerm condition = condition();
    if (tokens.peek().kind() != Kind.END) {
      throw tokens.unexpected("\"and\", \"or\" or the end", "Put one of them before it.");
    }
    return condition;
  }

  private ConditionTerm condition() {
    return chain("or", this::conjunction, ConditionTerm.Any::new);
  }

  private ConditionTerm conjunction() {
    return chain("and", this::negation, ConditionTerm.All::new);
  }

  private ConditionTerm chain(
      String keyword,
      Supplier<ConditionTerm> part,
      Function<List<ConditionTerm>, ConditionTerm> whole) {
    List<ConditionTerm> terms = new ArrayList<>();
    do {
      terms.add(part.get());
    } while (tokens.skipKeyword(keyword));
    return terms.size() == 1 ? terms.get(0) : whole.apply(terms);
  }

  private ConditionTerm negation() {
    if (isName()) {
      return comparison(tokens.next().passage());
    }
    if (tokens.skipKeyword("not")) {
      return new ConditionTerm.Negation(negation());
    }
    if (tokens.skipSign("(")) {
      ConditionTerm inner = condition();
      closeParenthesis();
      return inner;
    }
    throw tokens.unexpected(
        "a condition",
        "A condition begins with a component: stars >= 3, title like 'A%', text is not null.");
  }

  /** A component may be called like a keyword: what follows tells. */
  private boolean isName() {
    Token token = tokens.peek();
    boolean keyword = KEYWORDS.contains(token.passage().words().toLowerCase(Locale.ROOT));
    return token.kind() == Kind.NAME
        && (!keyword || SIGNS.containsKey(tokens.peekSecond().passage().words()));
  }

  private ConditionTerm comparison(Passage column) {
    Optional<Operator> sign =
        Optional.ofNullable(SIGNS.get(tokens.peek().passage().words()));
    if (sign.isPresent()) {
      tokens.next();
      return new Comparison(column, sign.get(), List.of(value()));
    }
    if (tokens.skipKeyword("is")) {
      return nullness(column);
    }
    return tokens.skipKeyword("not") ? notInRange(column) : range(column);
  }

  private ConditionTerm nullness(Passage column) {
    Operator operator = tokens.skipKeyword("not") ? Operator.IS_NOT_NULL : Operator.IS_NULL;
    if (!tokens.skipKeyword("null")) {
      throw tokens.unexpected("\"null\" or \"not null\"", "Values are compared with =.");
    }
    return new Comparison(column, operator, List.of());
  }

  private ConditionTerm notInRange(Passage column) {
    return tokens.skipKeyword("in")
        ? new Comparison(column, Operator.NOT_IN, values())
        : new ConditionTerm.Negation(range(column));
  }

  private ConditionTerm range(Passage column) {
    if (tokens.skipKeyword("between")) {
      return between(column);
    }
    if (tokens.skipKeyword("in")) {
      return new Comparison(column, Operator.IN, values());
    }
    if (tokens.skipKeyword("like")) {
      return new Comparison(column, Operator.LIKE, List.of(value()));
    }
    throw tokens.unexpected(
        "a comparison",
        "Comparisons are =, <>, <, <=, >, >=, between, in, like, is null and is not null.");
  }

  private ConditionTerm between(Passage column) {
    Value least = value();
    if (!tokens.skipKeyword("and")) {
      throw tokens.unexpected("\"and\"", "A range has two ends: between 1 and 5.");
    }
    return new Comparison(column, Operator.BETWEEN, List.of(least, value()));
  }

  private List<Value> values() {
    Optional<Passage> parameter = tokens.skip(Kind.PARAMETER);
    if (parameter.isPresent()) {
      return List.of(new Value.Parameter(parameter.get(), true));
    }
    if (!tokens.skipSign("(")) {
      throw tokens.unexpected("a list", "Write in (1, 2), or in :values.");
    }
    List<Value> values = new ArrayList<>();
    do {
      values.add(value());
    } while (tokens.skipSign(","));
    closeParenthesis();
    return values.size() == 1 ? values.stream().map(ConditionReader::all).toList() : values;
  }

  /** A parameter that is alone in a list stands for the whole list. */
  private static Value all(Value value) {
    return value.match(literal -> literal, only -> new Value.Parameter(only.passage(), true));
  }

  private void closeParenthesis() {
    if (!tokens.skipSign(")")) {
      throw tokens.unexpected("\")\"", "Close each parenthesis that was opened.");
    }
  }

  private Value value() {
    return tokens
        .skip(Kind.PARAMETER)
        .<Value>map(passage -> new Value.Parameter(passage, false))
        .or(() -> tokens.skip(Kind.NUMBER).map(p -> new Value.Literal(p, number(p.words()))))
        .or(() -> tokens.skip(Kind.TEXT).map(p -> new Value.Literal(p, text(p.words()))))
        .or(this::truth)
        .orElseThrow(this::noValue);
  }

  private static Object number(String digits) {
    BigDecimal number = new BigDecimal(digits);
    boolean fits = number.scale() == 0 && number.unscaledValue().bitLength() < Long.SIZE;
    return fits ? (Object) number.longValueExact() : number;
  }

  private static String text(String quoted) {
    return quoted.substring(1, quoted.length() - 1).replace("''", "'");
  }

  private Optional<Value> truth() {
    Token token = tokens.peek();
    return token.isKeyword("true") || token.isKeyword("false")
        ? Optional.of(new Value.Literal(tokens.next().passage(), token.isKeyword("true")))
        : Optional.empty();
  }

  private RuntimeException noValue() {
    return tokens.unexpected(
        "a value",
        tokens.peek().isKeyword("null")
            ? "Nothing equals null; write \"is null\" or \"is not null\"."
            : "A value is a number, 'text', true, false or a :parameter.");
  }
}
