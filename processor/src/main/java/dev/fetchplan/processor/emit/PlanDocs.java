package dev.fetchplan.processor.emit;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.ShapeComponent.Refinement;
import dev.fetchplan.processor.plan.Aggregate;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import dev.fetchplan.processor.sql.RenderedPlan;
import dev.fetchplan.processor.sql.RenderedPlan.RenderedPrefetch;
import dev.fetchplan.processor.sql.RenderedPlan.RenderedTotal;
import dev.fetchplan.processor.sql.RenderedSelect;
import java.util.ArrayList;
import java.util.List;

/** The Javadoc of plans: what they return, how many statements they run, and which. */
final class PlanDocs {
  private static final String NARROWED =
      "\n@throws IllegalStateException if the query itself is narrowed, and not only what it fetches\n";

  private PlanDocs() {}

  static CodeBlock query(FetchPlan plan) {
    return CodeBlock.of("$L: $L.\n", subject(plan), statements(plan));
  }

  static CodeBlock method(RenderedPlan rendered) {
    FetchPlan plan = rendered.plan();
    CodeBlock.Builder docs = CodeBlock.builder();
    docs.add(
        "$L: $L$L.\n\n$L\n",
        subject(plan),
        statements(plan),
        plan.statements() > 1 ? ", whatever the number of rows" : "",
        Texts.javadocBlock(rendered.root().documented()));
    addPrefetches(docs, rendered.prefetches());
    addLimit(docs, rendered.prefetches().size());
    return docs.build();
  }

  static CodeBlock of(RenderedPlan rendered) {
    RenderedPlan.InHand inHand = rendered.inHand();
    if (rendered.plan().tree().leaf()) {
      return CodeBlock.of(
          "$L in hand, in an immutable list: no statement.\n", nouns(rendered.plan()));
    }
    CodeBlock.Builder docs = CodeBlock.builder();
    docs.add("$L: $L.\n", inHandSubject(rendered.plan()), statementsOf(inHand));
    docs.add("""

        <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
        no root statement to join to, so each association costs one.
        """);
    addPrefetches(docs, inHand.prefetches());
    addTotals(docs, inHand.totals());
    addLimit(docs, inHand.statements());
    return docs.add(NARROWED).build();
  }

  private static String inHandSubject(FetchPlan plan) {
    return plan.tree().isWhole()
        ? nouns(plan) + " in hand with " + ShapeWriter.associations(plan.tree())
        : "A {@link " + plan.result().simpleName() + "} for each " + Words.noun(plan.root())
            + " in hand";
  }

  private static String nouns(FetchPlan plan) {
    return NameForms.capitalized(Words.nouns(plan.root()));
  }

  private static String statementsOf(RenderedPlan.InHand inHand) {
    if (inHand.statements() == 0) {
      return "no statement";
    }
    String further =
        inHand.plan().levels() ? ", and 1 for each further level" : ", whatever the number of rows";
    return statements(inHand.statements()) + further;
  }

  static CodeBlock lists(RenderedPlan rendered, BatchedPrefetch node) {
    List<BatchedPrefetch> nodes = new ArrayList<>(List.of(node));
    nodes.addAll(node.tree().prefetches());
    boolean levels = nodes.stream().anyMatch(below -> below.tree().isAgain());
    CodeBlock.Builder docs = CodeBlock.builder();
    docs.add(
        "For each key its $L: $L$L.\n",
        ShapeWriter.fetched(node),
        statements(nodes.size()),
        levels ? ", and 1 for each further level" : ", whatever the number of keys");
    docs.add(
        "\n<p>Every key is in the map, in the order given; one without $L has an empty list.",
        node.name());
    if (rendered.plan().takesRows()) {
      docs.add(
          " The\nmethod {@code of} shows the SQL: $L.",
          nodes.stream().map(below -> "{@code " + below.path() + "}").collect(joining(", ")));
    }
    return docs.add("\n").add(NARROWED).build();
  }

  private static void addPrefetches(CodeBlock.Builder docs, List<RenderedPrefetch> prefetches) {
    for (RenderedPrefetch prefetch : prefetches) {
      addStatement(docs, prefetch.node().path(), whichRows(prefetch.node()), prefetch.select());
    }
  }

  private static void addTotals(CodeBlock.Builder docs, List<RenderedTotal> totals) {
    for (RenderedTotal total : totals) {
      Aggregate aggregate = total.total().aggregate();
      String counted = aggregate.counted() ? "counted" : "looked for";
      addStatement(docs, aggregate.path(), counted + " for all rows at once", total.select());
    }
  }

  private static void addStatement(
      CodeBlock.Builder docs, String path, String rows, RenderedSelect select) {
    docs.add("\n<p>{@code $L}, $L:\n\n$L\n", path, rows, Texts.javadocBlock(select.documented()));
  }

  private static void addLimit(CodeBlock.Builder docs, int keyLists) {
    if (keyLists > 0) {
      docs.add("""

          <p>A list of keys beyond the database's bind limit takes one more statement for each
          further full batch; without keys there is no statement.
          """);
    }
  }

  private static String whichRows(PlanNode node) {
    Refinement refinement = node.component().refinement();
    String each = "each " + Words.noun(node.source());
    String all = node.tree().isAgain() ? "for one level after the other" : "for all rows at once";
    String skipped = refinement.offset() == 0 ? "" : " behind the first " + refinement.offset();
    return all
        + refinement
            .limit()
            .map(limit -> ", " + limit + skipped + " of " + each)
            .orElse(skipped.isEmpty() ? "" : ", those" + skipped + " of " + each);
  }

  private static String subject(FetchPlan plan) {
    if (!plan.tree().isWhole()) {
      return "All {@link " + plan.result().simpleName() + "}";
    }
    return plan.tree().leaf()
        ? nouns(plan) + " without associations"
        : nouns(plan) + " with " + ShapeWriter.associations(plan.tree());
  }

  private static String statements(FetchPlan plan) {
    return plan.levels()
        ? plan.statements() + " statements, and 1 for each further level"
        : statements(plan.statements());
  }

  private static String statements(int number) {
    return number == 1 ? "1 statement" : number + " statements";
  }
}
