package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import dev.fetchplan.processor.sql.RenderedPlan;
import dev.fetchplan.processor.sql.RenderedPlan.RenderedPrefetch;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that load a plan, one for each statement: it sends the statement, calls the
 * methods of those below, and builds its shapes of what all of them read.
 */
final class LoaderWriter {
  private final RenderedPlan rendered;
  private final FetchPlan plan;
  private final FetchPlan inHand;
  private final Readers inHandReaders;
  private final PlanNames planNames;
  private final RowsClasses classes;
  private final KeyCode keys;

  LoaderWriter(RenderedPlan rendered, PlanNames names, RowsClasses classes, KeyCode keys) {
    this.rendered = rendered;
    this.plan = rendered.plan();
    this.inHand = rendered.inHand().plan();
    this.inHandReaders = new Readers(inHand);
    this.planNames = names;
    this.classes = classes;
    this.keys = keys;
  }

  List<MethodSpec> write() {
    List<MethodSpec> methods = new ArrayList<>(List.of(load()));
    if (plan.takesRows() && !plan.tree().leaf()) {
      methods.addAll(complete());
    }
    for (RenderedPrefetch prefetch : rendered.inHand().distinct()) {
      methods.add(prefetch(prefetch));
    }
    TotalsWriter totals = new TotalsWriter(planNames, keys);
    rendered.inHand().totals().forEach(total -> methods.add(totals.write(total)));
    return methods;
  }

  private MethodSpec load() {
    CodeBlock.Builder code = CodeBlock.builder();
    Readers readers = new Readers(plan, inHandReaders);
    LoaderNames names = new LoaderNames(readers, "");
    ScanWriter scans = scans(plan, readers, names, code);
    scans.writeRoot(rendered.root().layout());
    levels(rendered.prefetches(), readers, "").forEach(scans::writeLevels);
    stitches(plan, readers, names, code).writeRoot();
    return method("load", Types.list(Types.of(plan.result())), List.of(), code.build());
  }

  private List<MethodSpec> complete() {
    CodeBlock.Builder code = CodeBlock.builder();
    LoaderNames names = new LoaderNames(inHandReaders, "");
    return new InHandWriter(
            inHand,
            planNames,
            names,
            scans(inHand, inHandReaders, names, code),
            stitches(inHand, inHandReaders, names, code),
            keys,
            code)
        .write();
  }

  private MethodSpec prefetch(RenderedPrefetch prefetch) {
    BatchedPrefetch node = prefetch.node();
    LoaderNames names = new LoaderNames(inHandReaders, node.path());
    List<ParameterSpec> parameters = new ArrayList<>();
    parameters.add(ParameterSpec.builder(keys.indexType(node.asked().key()), names.asked(node))
        .build());
    for (String path : inHandReaders.given(node.path())) {
      TypeName type = classes.reader(inHand, inHandReaders.tree(path)).type();
      parameters.add(ParameterSpec.builder(type, names.reader(path)).build());
    }
    CodeBlock.Builder code = CodeBlock.builder();
    ScanWriter scans = scans(inHand, inHandReaders, names, code);
    scans.writePrefetch(prefetch);
    levels(rendered.inHand().prefetches(), inHandReaders, node.path()).forEach(scans::writeLevels);
    stitches(inHand, inHandReaders, names, code).writePrefetch(node);
    return method(planNames.loader(node.path()), Types.targets(node), parameters, code.build());
  }

  /** Returns the prefetches that read further levels of the rows that come with a statement. */
  private static List<RenderedPrefetch> levels(
      List<RenderedPrefetch> prefetches, Readers readers, String statement) {
    return prefetches.stream()
        .filter(prefetch -> prefetch.node().tree().isAgain())
        .filter(prefetch ->
            readers.statementOf(readers.parent(prefetch.node().path())).equals(statement))
        .toList();
  }

  private ScanWriter scans(
      FetchPlan plan, Readers readers, LoaderNames names, CodeBlock.Builder code) {
    return new ScanWriter(plan, planNames, readers, names, classes, keys, code);
  }

  private StitchWriter stitches(
      FetchPlan plan, Readers readers, LoaderNames names, CodeBlock.Builder code) {
    return new StitchWriter(plan, planNames, readers, names, code);
  }

  private static MethodSpec method(
      String name, TypeName result, List<ParameterSpec> parameters, CodeBlock code) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(result)
        .addParameter(Types.RUN, "run")
        .addParameters(parameters)
        .addCode(code)
        .build();
  }
}
