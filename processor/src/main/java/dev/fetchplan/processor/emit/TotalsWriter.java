package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import dev.fetchplan.processor.sql.RenderedPlan.RenderedTotal;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Writes {@code bookCountOf}: how many rows belong to each key, for rows in hand. */
final class TotalsWriter {
  private final PlanNames planNames;
  private final KeyCode keys;

  TotalsWriter(PlanNames planNames, KeyCode keys) {
    this.planNames = planNames;
    this.keys = keys;
  }

  MethodSpec write(RenderedTotal rendered) {
    BatchedPrefetch node = rendered.total().prefetch();
    String asked = Words.asked(node);
    return MethodSpec.methodBuilder(planNames.loader(node.path()))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(Types.COUNTS)
        .addParameter(Types.RUN, "run")
        .addParameter(keys.indexType(node.asked().key()), asked)
        .addStatement("var counts = new $T($N)", Types.COUNTS, asked)
        .addCode("run.scan($N, $N, rows -> {\n$>", planNames.select(node.path()), asked)
        .beginControlFlow("while (rows.next())")
        .addStatement("counts.add($L)", counted(rendered, asked))
        .endControlFlow()
        .addCode("$<});\n")
        .addStatement("return counts")
        .build();
  }

  private CodeBlock counted(RenderedTotal rendered, String asked) {
    BatchedPrefetch node = rendered.total().prefetch();
    int columns = node.asked().own().size();
    List<CodeBlock> at = IntStream.rangeClosed(1, columns)
        .mapToObj(column -> CodeBlock.of("$L", column))
        .toList();
    CodeBlock number = rendered.total().aggregate().counted()
        ? CodeBlock.of("rows.getLong($L)", columns + 1)
        : CodeBlock.of("1");
    return CodeBlock.of("$N.find(rows, $L),$W$L", asked, keys.read(node, at), number);
  }
}
