package dev.fetchplan.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.plan.Content;
import dev.fetchplan.processor.plan.Part;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes {@code AuthorCardRow}: what a row holds of a shape before its associations are loaded. */
final class RowRecord {
  private RowRecord() {}

  static TypeSpec write(String name, PlanTree tree) {
    MethodSpec.Builder components = MethodSpec.constructorBuilder();
    for (Part part : Content.parts(tree.content())) {
      type(tree, part).ifPresent(type -> components.addParameter(type, part.name()));
    }
    return TypeSpec.recordBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("What a row holds of {@link $T}.\n", Types.of(tree.result()))
        .recordConstructor(components.build())
        .build();
  }

  private static Optional<TypeName> type(PlanTree tree, Part part) {
    return part.match(
        value -> Optional.of(Types.of(value.read().type())),
        row -> Optional.of(Types.of(tree.entity().type())),
        fetched -> Optional.empty(),
        total -> Optional.of(Types.of(total.aggregate().type())));
  }
}
