package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.OrderDeclaration;
import dev.fetchplan.processor.declaration.Parsed;
import dev.fetchplan.processor.declaration.PartDeclaration;
import dev.fetchplan.processor.declaration.PartDeclaration.Limit;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.Restriction;
import dev.fetchplan.processor.model.ShapeComponent.OrderTerm;
import dev.fetchplan.processor.model.ShapeComponent.Refinement;
import dev.fetchplan.processor.resolve.ShapeDraft.ParameterUse;
import dev.fetchplan.processor.resolve.Walker.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pass that finds out which rows of an association are fetched, in which order. */
final class RefinementResolver {
  private final Walker walker;
  private final ShapeDraft shape;

  RefinementResolver(Walker walker, ShapeDraft shape) {
    this.walker = walker;
    this.shape = shape;
  }

  /** What was said of an association, and the parameters in it. */
  record Refined(Refinement refinement, List<ParameterUse> uses) {}

  /** Returns what is said of the association, or empty if that has a problem. */
  Optional<Refined> resolve(PartDeclaration part, Step step) {
    ConditionResolver conditions = new ConditionResolver(walker, shape, part, step.target());
    Optional<Optional<Restriction>> where = conditions.resolve();
    boolean number = checkNumber(part, step);
    Optional<List<OrderTerm>> orders = number ? orders(part, step) : Optional.empty();
    boolean limit = checkLimit(part);
    if (where.isEmpty() || orders.isEmpty() || !limit) {
      return Optional.empty();
    }
    Refinement refinement = new Refinement(
        where.get(),
        orders.get(),
        part.limit().map(rows -> rows.rows().value()),
        part.limit().flatMap(Limit::offset).map(Written::value).orElse(0));
    return Optional.of(new Refined(refinement, conditions.uses()));
  }

  private boolean checkNumber(PartDeclaration part, Step step) {
    return step.association().toMany() ? checkNotBatched(part, step) : checkNotCut(part, step);
  }

  /** Reports {@code [NotToOne]}. */
  private boolean checkNotBatched(PartDeclaration part, Step step) {
    part.batch()
        .ifPresent(place -> report(
            Code.NotToOne,
            place,
            "%s has @Batch, but %s.%s leads to many, and so is loaded by a statement of its own already. Remove @Batch.",
            part,
            step));
    return part.batch().isEmpty();
  }

  /** Reports {@code [NotToMany]}. */
  private boolean checkNotCut(PartDeclaration part, Step step) {
    if (part.orders().isPresent()) {
      report(
          Code.NotToMany,
          part.orders().get().text().origin(),
          "%s has @OrderBy, but %s.%s leads to one. Remove @OrderBy.",
          part,
          step);
    }
    if (part.limit().isPresent()) {
      report(
          Code.NotToMany,
          part.limit().get().origin(),
          "%s has @Limit, but %s.%s leads to one. Remove @Limit.",
          part,
          step);
    }
    return part.orders().isEmpty() && part.limit().isEmpty();
  }

  private void report(Code code, Origin origin, String text, PartDeclaration part, Step step) {
    shape.diagnostics.report(
        code,
        origin,
        text.formatted(
            shape.name(part), step.from().simpleName(), step.association().name()));
  }

  /** Reports {@code [NegativeLimit]}. */
  private boolean checkLimit(PartDeclaration part) {
    return part.limit().stream()
        .flatMap(limit -> Stream.concat(Stream.of(limit.rows()), limit.offset().stream()))
        .filter(number -> number.value() < 0)
        .findFirst()
        .map(number -> reportNegative(part, number))
        .orElse(true);
  }

  private boolean reportNegative(PartDeclaration part, Written<Integer> number) {
    shape.diagnostics.report(
        Code.NegativeLimit,
        number.origin(),
        "@Limit of %s is %d, and a number of rows is not negative. Write 0 or more."
            .formatted(shape.name(part), number.value()));
    return false;
  }

  /** Returns the orders, or empty if one has a problem; all that have are reported. */
  private Optional<List<OrderTerm>> orders(PartDeclaration part, Step step) {
    if (part.orders().isEmpty()) {
      return Optional.of(List.of());
    }
    Parsed<List<OrderDeclaration>> orders = part.orders().get();
    Subject subject =
        new Subject(shape.diagnostics, orders.text().origin(), "@OrderBy of " + shape.name(part));
    return orders.match(terms -> orders(terms, step, subject), broken -> {
      subject.at(broken.at()).report(Code.OrderSyntax, "%s", broken.words());
      return Optional.empty();
    });
  }

  private Optional<List<OrderTerm>> orders(
      List<OrderDeclaration> terms, Step step, Subject subject) {
    ColumnPathResolver columns = new ColumnPathResolver(walker, step.target());
    List<OrderTerm> resolved = terms.stream()
        .flatMap(term -> columns
            .resolve(term.column(), subject)
            .map(named -> new OrderTerm(named.path(), term.descending(), term.nullsFirst()))
            .stream())
        .toList();
    return Optional.of(resolved).filter(all -> all.size() == terms.size());
  }
}
