package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.ColumnPath;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.model.Restriction;
import dev.fetchplan.processor.model.Restriction.Comparison;
import dev.fetchplan.processor.model.Restriction.Operand;
import dev.fetchplan.processor.model.ShapeComponent.OrderTerm;
import dev.fetchplan.processor.model.ShapeComponent.Refinement;
import dev.fetchplan.processor.plan.Aggregate;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a shape declares of an association, as the calls that a user would write. */
final class RefinementCode {
  private static final String ROWS = "rows";
  private static final String ROW = "row";

  private RefinementCode() {}

  /** Returns what the components of a plan declare, or nothing if none of them does. */
  static Optional<CodeBlock> declared(FetchPlan plan) {
    List<CodeBlock> lines = new ArrayList<>();
    addAll(lines, plan.tree());
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(CodeBlock.of(
            "$T.nothing()\n$L\n.narrowing()",
            Types.DECLARED,
            lines.stream().collect(CodeBlock.joining("\n"))));
  }

  private static void addAll(List<CodeBlock> lines, PlanTree tree) {
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
  private static void addAggregates(List<CodeBlock> lines, PlanTree tree, String again) {
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

  private static CodeBlock line(String path, Entity target, CodeBlock calls) {
    return CodeBlock.of(
        ".at($S, $T::new, $N -> $N$L)",
        path,
        Types.of(target.generated("Columns")),
        ROWS,
        ROWS,
        calls);
  }

  private static CodeBlock calls(Refinement refinement) {
    CodeBlock.Builder calls = CodeBlock.builder();
    refinement.where().ifPresent(where -> calls.add(where(where)));
    if (!refinement.orders().isEmpty()) {
      calls.add(
          "$Z.orderBy($L)",
          refinement.orders().stream()
              .map(RefinementCode::order)
              .collect(CodeBlock.joining(",$W")));
    }
    refinement.limit().ifPresent(limit -> calls.add("$Z.limit($L)", limit));
    if (refinement.offset() > 0) {
      calls.add("$Z.offset($L)", refinement.offset());
    }
    return calls.build();
  }

  private static CodeBlock where(Restriction restriction) {
    return CodeBlock.of("$Z.where($N -> $L)", ROW, condition(restriction));
  }

  private static CodeBlock order(OrderTerm term) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$N -> $L", ROW, column(term.column()));
    code.add(term.descending() ? ".desc()" : ".asc()");
    term.nullsFirst().ifPresent(first -> code.add(first ? ".nullsFirst()" : ".nullsLast()"));
    return code.build();
  }

  private static CodeBlock condition(Restriction restriction) {
    return restriction.match(
        and -> joined("allOf", and.terms()),
        or -> joined("anyOf", or.terms()),
        not -> CodeBlock.of("$L.not()", condition(not.term())),
        RefinementCode::comparison);
  }

  private static CodeBlock joined(String method, List<Restriction> terms) {
    return CodeBlock.of(
        "$T.$L($L)",
        Types.CONDITION,
        method,
        terms.stream().map(RefinementCode::condition).collect(CodeBlock.joining(",$W")));
  }

  private static CodeBlock comparison(Comparison comparison) {
    List<CodeBlock> values = new ArrayList<>();
    for (Operand operand : comparison.values()) {
      values.add(value(operand, comparison.column().column().reading()));
    }
    return CodeBlock.of(
        "$L.$L($L)",
        column(comparison.column()),
        comparison.operator().method(),
        ColumnCode.arguments(values));
  }

  private static CodeBlock column(ColumnPath path) {
    CodeBlock.Builder code = CodeBlock.builder().add("$N", ROW);
    path.way().forEach(step -> code.add(".$N()", step.name()));
    return code.add(".$N()", path.column().component()).build();
  }

  private static CodeBlock value(Operand operand, Reading reading) {
    if (operand instanceof Operand.Named named) {
      return CodeBlock.of("$N", named.name());
    }
    Object literal = ((Operand.Literal) operand).value();
    return switch (reading) {
      case BIG_DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, literal);
      case LONG -> CodeBlock.of(fitsInt(literal) ? "$L" : "$LL", literal);
      case FLOAT -> CodeBlock.of("$Lf", literal);
      case STRING -> CodeBlock.of("$S", literal);
      default -> CodeBlock.of("$L", literal);
    };
  }

  private static boolean fitsInt(Object literal) {
    return literal instanceof Long number && number == number.intValue();
  }
}
