package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.function.UnaryOperator;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods that narrow what a plan prefetches: one for each to-many, in the plan's tree.
 */
final class NarrowingWriter {
  private final ClassName query;

  private NarrowingWriter(ClassName query) {
    this.query = query;
  }

  static void addTo(TypeSpec.Builder type, FetchPlan plan, ClassName query) {
    NarrowingWriter writer = new NarrowingWriter(query);
    writer.addMethods(type, plan.tree(), query);
    plan.tree().allNodes().forEach(node -> writer.addClass(type, node));
  }

  private void addMethods(TypeSpec.Builder type, PlanTree tree, ClassName self) {
    for (PlanNode node : tree.visibleNodes()) {
      if (isNarrowed(node)) {
        type.addMethod(narrow(tree.entity(), node, self));
      }
    }
  }

  private static boolean hasColumns(PlanNode node) {
    return node.tree().entity().columnsType();
  }

  /** Returns whether there is a method for the node: to-many, or on the way to one. */
  private static boolean isNarrowed(PlanNode node) {
    return node.association().toMany() ? hasColumns(node) : isOnTheWay(node);
  }

  private static boolean isOnTheWay(PlanNode node) {
    return !node.tree().isAgain()
        && node.tree().visibleNodes().stream().anyMatch(NarrowingWriter::isNarrowed);
  }

  private MethodSpec narrow(Entity source, PlanNode node, ClassName self) {
    String name = node.name();
    TypeName narrowed = narrowed(node);
    CodeBlock start = isOnTheWay(node)
        ? CodeBlock.of("$T::new", narrowed)
        : CodeBlock.of("$T.of($T::new)", Types.TO_MANY_QUERY, columns(node));
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            node.association().toMany()
                ? "Narrows {@code $L} of each $L; no further statement.\n"
                : "Narrows what is fetched below {@code $L} of each $L.\n",
            name,
            Words.noun(source))
        .returns(self)
        .addParameter(
            ParameterizedTypeName.get(ClassName.get(UnaryOperator.class), narrowed), "narrow")
        .addStatement("return narrowed($S, $L, narrow)", name, start)
        .build();
  }

  private TypeName narrowed(PlanNode node) {
    return isOnTheWay(node)
        ? query.nestedClass(NameForms.capitalized(Words.camelCase(node.path())) + "Query")
        : ParameterizedTypeName.get(Types.TO_MANY_QUERY, columns(node));
  }

  private static ClassName columns(PlanNode node) {
    return Types.of(node.tree().entity().generated("Columns"));
  }

  /** A node with a prefetch below it has a class of its own, which offers the deeper ones. */
  private void addClass(TypeSpec.Builder query, PlanNode node) {
    if (!isNarrowed(node) || !isOnTheWay(node)) {
      return;
    }
    ClassName self = (ClassName) narrowed(node);
    boolean toMany = node.association().toMany();
    TypeName base = toMany
        ? ParameterizedTypeName.get(Types.ASSOCIATION_QUERY, columns(node), self)
        : ParameterizedTypeName.get(Types.PATH_QUERY, self);
    TypeSpec.Builder type = TypeSpec.classBuilder(self.simpleName())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("Narrows {@code $L}.\n", node.path())
        .superclass(base)
        .addMethod(MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Types.NARROWING, "narrowing")
            .addStatement(
                "super($L$T::new, narrowing)",
                toMany ? CodeBlock.of("$T::new, ", columns(node)) : CodeBlock.of(""),
                self)
            .build());
    addMethods(type, node.tree(), self);
    query.addType(type.build());
  }
}
