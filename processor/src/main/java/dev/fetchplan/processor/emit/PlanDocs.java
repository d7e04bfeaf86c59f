package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.ShapeComponent.Refinement;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.sql.RenderedPlan;

/** The Javadoc of plans: what they return, how many statements they run, and which. */
final class PlanDocs {
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
    for (RenderedPlan.RenderedPrefetch prefetch : rendered.prefetches()) {
      docs.add(
          "\n<p>{@code $L}, $L:\n\n$L\n",
          prefetch.node().path(),
          whichRows(prefetch.node()),
          Texts.javadocBlock(prefetch.select().documented()));
    }
    if (plan.statements() > 1) {
      docs.add("""

          <p>A list of keys beyond the database's bind limit takes one more statement for each
          further full batch; without keys there is no statement.
          """);
    }
    return docs.build();
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
    String nouns = NameForms.capitalized(Words.nouns(plan.root()));
    return plan.tree().leaf()
        ? nouns + " without associations"
        : nouns + " with " + ShapeWriter.associations(plan.tree());
  }

  private static String statements(FetchPlan plan) {
    if (plan.levels()) {
      return plan.statements() + " statements, and 1 for each further level";
    }
    return plan.statements() == 1 ? "1 statement" : plan.statements() + " statements";
  }
}
