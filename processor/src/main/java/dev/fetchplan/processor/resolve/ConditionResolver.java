package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.ConditionTerm;
import dev.fetchplan.processor.declaration.ConditionTerm.Comparison;
import dev.fetchplan.processor.declaration.ConditionTerm.Value;
import dev.fetchplan.processor.declaration.Parsed;
import dev.fetchplan.processor.declaration.PartDeclaration;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.JavaNames;
import dev.fetchplan.processor.model.Restriction;
import dev.fetchplan.processor.model.Restriction.Operand;
import dev.fetchplan.processor.resolve.ColumnPathResolver.Named;
import dev.fetchplan.processor.resolve.ShapeDraft.ParameterUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The pass that makes a restriction of what {@code @Where} says. */
final class ConditionResolver {
  private final ColumnPathResolver columns;
  private final PartDeclaration part;
  private final Subject subject;
  private final List<ParameterUse> uses = new ArrayList<>();

  /** @param target the entity whose rows are chosen */
  ConditionResolver(Walker walker, ShapeDraft shape, PartDeclaration part, Entity target) {
    this.part = part;
    this.subject = new Subject(
        shape.diagnostics,
        part.where().map(where -> where.text().origin()).orElse(part.origin()),
        PartDeclaration.WHERE + " of " + shape.name(part));
    this.columns = new ColumnPathResolver(walker, target);
  }

  /** Returns the component's restriction, if it has one, or empty if that has a problem. */
  Optional<Optional<Restriction>> resolve() {
    if (part.where().isEmpty()) {
      return Optional.of(Optional.empty());
    }
    Optional<Restriction> restriction = resolve(part.where().get());
    return restriction.isEmpty() ? Optional.empty() : Optional.of(restriction);
  }

  /** Returns the parameters in the restriction. */
  List<ParameterUse> uses() {
    return uses;
  }

  /** Reports {@code [ConditionSyntax]}. */
  private Optional<Restriction> resolve(Parsed<ConditionTerm> where) {
    return where.match(this::resolve, broken -> {
      subject.at(broken.at()).report(Code.ConditionSyntax, "%s", broken.words());
      return Optional.empty();
    });
  }

  private Optional<Restriction> resolve(ConditionTerm term) {
    return term.match(
        all -> resolve(all.terms(), Restriction.Both::new),
        any -> resolve(any.terms(), Restriction.Either::new),
        not -> resolve(not.term()).map(Restriction.Not::new),
        this::resolve);
  }

  /** Returns the whole if each of its terms is sound; all that are not are reported. */
  private Optional<Restriction> resolve(
      List<ConditionTerm> terms, Function<List<Restriction>, Restriction> whole) {
    List<Restriction> resolved =
        terms.stream().flatMap(term -> resolve(term).stream()).toList();
    return resolved.size() == terms.size() ? Optional.of(whole.apply(resolved)) : Optional.empty();
  }

  private Optional<Restriction> resolve(Comparison comparison) {
    Optional<Named> column = columns.resolve(comparison.column(), subject);
    return column.flatMap(found -> resolve(comparison, found));
  }

  private Optional<Restriction> resolve(Comparison comparison, Named column) {
    ValueRules rules = new ValueRules(column, comparison, subject);
    if (!rules.checkOperator()) {
      return Optional.empty();
    }
    List<Operand> operands = comparison.values().stream()
        .flatMap(value -> operand(value, column, rules).stream())
        .toList();
    return operands.size() == comparison.values().size()
        ? Optional.of(new Restriction.Comparison(column.path(), comparison.operator(), operands))
        : Optional.empty();
  }

  private Optional<Operand> operand(Value value, Named column, ValueRules rules) {
    return value.match(
        literal -> Optional.of(literal)
            .filter(rules::checkLiteral)
            .map(fitting -> new Operand.Literal(sql(fitting), fitting.value())),
        parameter ->
            Optional.of(parameter).filter(this::checkName).map(named -> use(named, column)));
  }

  /** Returns the value as it stands in SQL. */
  private static String sql(Value.Literal literal) {
    return literal.value() instanceof Boolean truth
        ? truth ? "TRUE" : "FALSE"
        : literal.passage().words();
  }

  /** Reports {@code [NotAName]}: the parameter becomes one of a method. */
  private boolean checkName(Value.Parameter parameter) {
    if (JavaNames.isName(parameter.name())) {
      return true;
    }
    subject
        .at(parameter.passage())
        .report(
            Code.NotAName,
            "\"%s\" is a keyword of Java, and a parameter becomes one of a method. Choose a name like \":least\".",
            parameter.name());
    return false;
  }

  private Operand use(Value.Parameter parameter, Named column) {
    Column held = column.path().column();
    uses.add(new ParameterUse(
        parameter.name(),
        parameter.several() ? held.value() : held.unboxed(),
        parameter.several(),
        column.name(),
        subject.origin()));
    return new Operand.Named(parameter.name());
  }
}
