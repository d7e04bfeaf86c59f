package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Embedded;
import dev.fetchplan.processor.model.ShapeComponent.Presence;
import dev.fetchplan.processor.plan.Aggregate;
import dev.fetchplan.processor.plan.Content;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.Part;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The construction of a user's shape for a row in hand: its own values, what belongs to it, and
 * what is taken of rows that it leads to.
 *
 * @param targets what the associations of the row lead to
 * @param numbers what its aggregates come to
 */
record InHandShape(
    FetchPlan plan,
    LoaderNames names,
    Map<BatchedPrefetch, CodeBlock> targets,
    Map<Aggregate, CodeBlock> numbers) {

  /** Declares what is taken, and returns the construction. */
  CodeBlock made(Content.Chosen chosen, CodeBlock.Builder code) {
    for (BatchedPrefetch node : plan.taken()) {
      code.addStatement("var $N = $L", names.taken(node), target(node));
    }
    InHandValues values = new InHandValues(plan.root(), names.position(""));
    List<CodeBlock> arguments = new ArrayList<>();
    for (Part part : chosen.parts()) {
      arguments.add(part.match(
          value -> value.joins().isEmpty()
              ? values.value(value)
              : taken(value, value.read().match(Column::wrapped, Embedded::wrapped)),
          row -> CodeBlock.of("$N", names.position("")),
          fetched -> fetched.joins().isEmpty()
              ? target(plan.tree().node(fetched))
              : taken(fetched, isOptional(fetched)),
          total -> Objects.requireNonNull(numbers.get(total.aggregate()))));
    }
    return ConstructionCode.made(Types.of(chosen.type()), chosen.constructor(), arguments);
  }

  private CodeBlock target(PlanNode node) {
    return Objects.requireNonNull(targets.get(node));
  }

  /** Returns a value of what is taken of a row, if there is one. */
  private CodeBlock taken(Part part, boolean optional) {
    BatchedPrefetch row = row(part);
    String variable = names.taken(row);
    if (row.component().presence() == Presence.REQUIRED) {
      return CodeBlock.of("$N.$N()", variable, part.name());
    }
    ClassName type = Types.of(row.tree().result());
    if (optional) {
      return CodeBlock.of("$N.flatMap($T::$N)", variable, type, part.name());
    }
    return CodeBlock.of(
        "$N.map($T::$N).orElse($L)",
        variable,
        type,
        part.name(),
        isMany(part, row) ? CodeBlock.of("$T.of()", List.class) : CodeBlock.of("null"));
  }

  private BatchedPrefetch row(Part part) {
    return plan.taken().stream()
        .filter(node -> node.name().equals(part.joins().get(0)))
        .findFirst()
        .orElseThrow();
  }

  private boolean isOptional(Part.Fetched part) {
    PlanNode node = held(part, row(part));
    return !node.association().toMany() && node.component().presence() == Presence.OPTIONAL;
  }

  private static boolean isMany(Part part, BatchedPrefetch row) {
    return part instanceof Part.Fetched fetched
        && held(fetched, row).association().toMany();
  }

  /** Returns the association that a part of what is taken holds. */
  private static PlanNode held(Part.Fetched part, BatchedPrefetch row) {
    List<String> further = part.joins().subList(1, part.joins().size());
    return row.tree().node(new Part.Fetched(part.name(), further));
  }
}
