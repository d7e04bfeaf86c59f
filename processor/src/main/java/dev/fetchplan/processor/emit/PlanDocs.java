package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.ShapeComponent.Refinement;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import dev.fetchplan.processor.sql.RenderedPlan;
import dev.fetchplan.processor.sql.RenderedPlan.RenderedPrefetch;
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
    return docs.build();
  }

  static CodeBlock of(RenderedPlan rendered) {
    FetchPlan plan = rendered.plan();
    String nouns = NameForms.capitalized(Words.nouns(plan.root()));
    if (plan.tree().leaf()) {
      return CodeBlock.of("$L in hand, in an immutable list: no statement.\n", nouns);
    }
    CodeBlock.Builder docs = CodeBlock.builder();
    docs.add(
        "$L in hand with $L: $L, whatever the number of rows.\n",
        nouns,
        ShapeWriter.associations(plan.tree()),
        statements(rendered.inHand().size()));
    docs.add("""

        <p>The rows may come from any query. Their order is kept, and so are duplicates; there is
        no root statement to join to, so each association costs one.
        """);
    addPrefetches(docs, rendered.inHand());
    return docs.add(NARROWED).build();
  }

  static CodeBlock lists(RenderedPlan rendered, BatchedPrefetch node) {
    String path = node.path();
    List<String> paths = rendered.inHand().stream()
        .map(prefetch -> prefetch.node().path())
        .filter(below -> (below + ".").startsWith(path + "."))
        .map("{@code %s}"::formatted)
        .toList();
    CodeBlock.Builder docs = CodeBlock.builder();
    docs.add(
        "For each key its $L: $L, whatever the number of keys.\n",
        ShapeWriter.fetched(node),
        statements(paths.size()));
    docs.add("""

        <p>Every key is in the map, in the order given; one without $L has an empty list. The
        method {@code of} shows the SQL: $L.
        """, node.name(), String.join(", ", paths));
    return docs.add(NARROWED).build();
  }

  private static void addPrefetches(CodeBlock.Builder docs, List<RenderedPrefetch> prefetches) {
    for (RenderedPrefetch prefetch : prefetches) {
      docs.add(
          "\n<p>{@code $L}, $L:\n\n$L\n",
          prefetch.node().path(),
          whichRows(prefetch.node()),
          Texts.javadocBlock(prefetch.select().documented()));
    }
    if (!prefetches.isEmpty()) {
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
    String nouns = NameForms.capitalized(Words.nouns(plan.root()));
    return plan.tree().leaf()
        ? nouns + " without associations"
        : nouns + " with " + ShapeWriter.associations(plan.tree());
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
