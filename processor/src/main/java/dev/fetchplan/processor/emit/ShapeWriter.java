package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes {@code BookWithAuthor}: an entity's columns and what a plan fetches with them. */
final class ShapeWriter {
  private static final String ENTITY = "entity";

  private ShapeWriter() {}

  /** Returns the plan's shape with the shapes below it nested, each once. */
  static TypeSpec.Builder write(FetchPlan plan) {
    TypeSpec.Builder shape = shape(plan.tree());
    Visibility.apply(shape, plan.root().visible());
    Map<String, PlanTree> nested = new LinkedHashMap<>();
    plan.tree().allNodes().stream()
        .map(PlanNode::tree)
        .filter(tree -> !tree.leaf())
        .forEach(tree -> nested.putIfAbsent(tree.result().simpleName(), tree));
    nested
        .values()
        .forEach(tree -> shape.addType(shape(tree).addModifiers(Modifier.PUBLIC).build()));
    return shape;
  }

  private static TypeSpec.Builder shape(PlanTree tree) {
    TypeSpec.Builder shape = TypeSpec.recordBuilder(tree.result().simpleName())
        .addJavadoc("{@link $T} with $L.\n", Types.of(tree.entity().type()), associations(tree))
        .recordConstructor(MethodSpec.compactConstructorBuilder()
            .addParameters(components(tree))
            .build());
    if (!names(tree).contains(ENTITY)) {
      shape.addMethod(entity(tree.entity()));
    }
    return shape.addMethod(of(tree));
  }

  private static List<ParameterSpec> components(PlanTree tree) {
    return Stream.concat(
            tree.entity().components().stream()
                .map(c ->
                    ParameterSpec.builder(Types.of(c.type()), c.component()).build()),
            tree.nodes().stream().map(ShapeWriter::association))
        .toList();
  }

  private static ParameterSpec association(PlanNode node) {
    return ParameterSpec.builder(Types.component(node), node.name()).build();
  }

  private static List<String> names(PlanTree tree) {
    return components(tree).stream().map(ParameterSpec::name).toList();
  }

  /** Returns {@code author and reviews (with reader)}. */
  static String associations(PlanTree tree) {
    List<String> names = tree.nodes().stream().map(ShapeWriter::fetched).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Returns {@code reviews (with reader)}; what a user's shape holds is known to the user. */
  static String fetched(PlanNode node) {
    String name = node.name();
    return node.tree().leaf() || !node.tree().isWhole()
        ? name
        : name + " (with " + associations(node.tree()) + ")";
  }

  private static MethodSpec entity(Entity entity) {
    ClassName type = Types.of(entity.type());
    return MethodSpec.methodBuilder(ENTITY)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("Returns the columns alone.\n")
        .returns(type)
        .addStatement(
            "return $L",
            ConstructionCode.entity(
                entity,
                entity.components().stream()
                    .map(component -> CodeBlock.of("$N", component.component()))
                    .toList()))
        .build();
  }

  private static MethodSpec of(PlanTree tree) {
    Entity entity = tree.entity();
    String row = entityParameter(tree);
    List<CodeBlock> values = new ArrayList<>();
    entity
        .components()
        .forEach(component -> values.add(CodeBlock.of("$N.$N()", row, component.accessor())));
    tree.nodes().forEach(node -> values.add(CodeBlock.of("$N", node.name())));
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("Returns the entity's columns with the associations.\n")
        .returns(Types.of(tree.result()))
        .addParameter(Types.of(entity.type()), row)
        .addParameters(tree.nodes().stream().map(ShapeWriter::association).toList())
        .addStatement("return new $T($L)", Types.of(tree.result()), ColumnCode.arguments(values))
        .build();
  }

  private static String entityParameter(PlanTree tree) {
    String name = Words.variable(tree.entity());
    boolean taken = tree.nodes().stream().anyMatch(node -> node.name().equals(name));
    return taken ? "entity" : name;
  }
}
