package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.ColumnPath;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.model.Restriction;
import dev.fetchplan.processor.model.Restriction.Comparison;
import dev.fetchplan.processor.model.Restriction.Operand;
import dev.fetchplan.processor.model.Restriction.Operator;
import dev.fetchplan.processor.model.ShapeComponent.OrderTerm;
import dev.fetchplan.processor.model.ShapeComponent.Refinement;
import dev.fetchplan.processor.plan.Aggregate;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a shape declares of an association, as the calls that a user would write. */
final class RefinementCode {
  private final FetchPlan plan;
  private final String rows;
  private final String row;

  private RefinementCode(FetchPlan plan) {
    this.plan = plan;
    this.rows = free("rows", plan);
    this.row = free("row", plan);
  }

  /** Returns the name, or one like it if a parameter of the plan has that. */
  private static String free(String name, FetchPlan plan) {
    boolean taken = plan.parameters().stream().anyMatch(p -> p.name().equals(name));
    return taken ? free("each" + NameForms.capitalized(name), plan) : name;
  }

  /** Returns what the components of a plan declare, or nothing if none of them does. */
  static Optional<CodeBlock> declared(FetchPlan plan) {
    return new RefinementCode(plan).declared();
  }

  private Optional<CodeBlock> declared() {
    List<CodeBlock> lines = new ArrayList<>();
    addAll(lines, plan.tree());
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(CodeBlock.of(
            "$T.nothing()\n$L\n.narrowing()",
            Types.DECLARED,
            lines.stream().collect(CodeBlock.joining("\n"))));
  }

  private void addAll(List<CodeBlock> lines, PlanTree tree) {
    addAggregates(lines, tree, "");
    for (PlanNode node : tree.nodes()) {
      Refinement refinement = node.component().refinement();
      if (!refinement.none()) {
        lines.add(line(node.path(), node.tree().entity(), calls(refinement)));
      }
      if (node.tree().isAgain()) {
        addAggregates(lines, node.tree(), node.name() + ".");
      } else {
        addAll(lines, node.tree());
      }
    }
  }

  /** @param again the component by which a tree holds itself: each level counts for itself */
  private void addAggregates(List<CodeBlock> lines, PlanTree tree, String again) {
    for (Aggregate aggregate : tree.aggregates()) {
      String start = aggregate
          .path()
          .substring(0, aggregate.path().length() - aggregate.name().length());
      aggregate
          .where()
          .ifPresent(where ->
              lines.add(line(start + again + aggregate.name(), aggregate.target(), where(where))));
    }
  }

  private CodeBlock line(String path, Entity target, CodeBlock calls) {
    return CodeBlock.of(
        ".at($S, $T::new, $N -> $N$L)",
        path,
        Types.of(target.generated("Columns")),
        rows,
        rows,
        calls);
  }

  private CodeBlock calls(Refinement refinement) {
    CodeBlock.Builder calls = CodeBlock.builder();
    refinement.where().ifPresent(where -> calls.add(where(where)));
    if (!refinement.orders().isEmpty()) {
      calls.add(
          "$Z.orderBy($L)",
          refinement.orders().stream().map(this::order).collect(CodeBlock.joining(",$W")));
    }
    refinement.limit().ifPresent(limit -> calls.add("$Z.limit($L)", limit));
    if (refinement.offset() > 0) {
      calls.add("$Z.offset($L)", refinement.offset());
    }
    return calls.build();
  }

  private CodeBlock where(Restriction restriction) {
    return CodeBlock.of("$Z.where($N -> $L)", row, condition(restriction));
  }

  private CodeBlock order(OrderTerm term) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$N -> $L", row, column(term.column()));
    code.add(term.descending() ? ".desc()" : ".asc()");
    term.nullsFirst().ifPresent(first -> code.add(first ? ".nullsFirst()" : ".nullsLast()"));
    return code.build();
  }

  private CodeBlock condition(Restriction restriction) {
    return restriction.match(
        and -> joined("allOf", and.terms()),
        or -> joined("anyOf", or.terms()),
        not -> CodeBlock.of("$L.not()", condition(not.term())),
        this::comparison);
  }

  private CodeBlock joined(String method, List<Restriction> terms) {
    return CodeBlock.of(
        "$T.$L($>$>$L$<$<)",
        Types.CONDITION,
        method,
        terms.stream().map(this::condition).collect(CodeBlock.joining(",$W")));
  }

  private CodeBlock comparison(Comparison comparison) {
    Column column = comparison.column().column();
    CodeBlock values = comparison.values().stream()
        .map(operand -> value(operand, column))
        .collect(CodeBlock.joining(",$W"));
    boolean listed = column.reading() == Reading.BOOLEAN && isWrittenOut(comparison);
    return CodeBlock.of(
        "$L.$L($L)",
        column(comparison.column()),
        comparison.operator().method(),
        listed ? CodeBlock.of("$T.of($L)", List.class, values) : values);
  }

  /** Returns whether the comparison has a list, each value of which is written. */
  private static boolean isWrittenOut(Comparison comparison) {
    boolean list = comparison.operator() == Operator.IN || comparison.operator() == Operator.NOT_IN;
    boolean named =
        comparison.values().size() == 1 && comparison.values().get(0) instanceof Operand.Named;
    return list && !named;
  }

  private CodeBlock column(ColumnPath path) {
    CodeBlock.Builder code = CodeBlock.builder().add("$N", row);
    path.way().forEach(step -> code.add(".$N()", step.name()));
    for (String step : path.column().component().split("\\.", -1)) {
      code.add(".$N()", step);
    }
    return code.build();
  }

  private static CodeBlock value(Operand operand, Column column) {
    return operand instanceof Operand.Named named
        ? CodeBlock.of("$N", named.name())
        : LiteralCode.of(((Operand.Literal) operand).value(), column);
  }
}
