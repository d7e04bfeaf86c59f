package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.plan.Content;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.Part;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Writes records of a repository's own: {@code AuthorCardRow}, what a row holds of a shape before
 * its associations are loaded, and {@code AuthorOfBookPage}, what a shape takes of a row.
 */
final class RowRecord {
  private RowRecord() {}

  static TypeSpec write(String name, PlanTree tree) {
    CodeBlock docs = CodeBlock.of("What a row holds of {@link $T}.\n", Types.of(tree.result()));
    return write(name, docs, tree, fetched -> Optional.empty());
  }

  /** Writes what a shape takes of the row that an association of its root leads to. */
  static TypeSpec taken(BatchedPrefetch node, FetchPlan plan) {
    PlanTree tree = node.tree();
    CodeBlock docs = CodeBlock.of(
        "What {@link $T} takes of a row that {@code $L} leads to.\n",
        Types.of(plan.result()),
        node.association().name());
    return write(
        tree.result().simpleName(),
        docs,
        tree,
        fetched -> Optional.of(Types.component(tree.node(fetched))));
  }

  private static TypeSpec write(
      String name,
      CodeBlock docs,
      PlanTree tree,
      Function<Part.Fetched, Optional<TypeName>> fetched) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (Part part : Content.parts(tree.content())) {
      part.<Optional<TypeName>>match(
              value -> Optional.of(Types.of(value.read().type())),
              row -> Optional.of(Types.of(tree.entity().type())),
              fetched,
              total -> Optional.of(Types.of(total.aggregate().type())))
          .ifPresent(type -> components.addParameter(type, part.name()));
    }
    return TypeSpec.recordBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc(docs)
        .recordConstructor(components.build())
        .build();
  }
}
