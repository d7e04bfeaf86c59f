package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Entity;
import java.util.List;

/** Expressions that make instances of entities. */
final class ConstructionCode {
  private ConstructionCode() {}

  /** Returns the expression that makes an entity of values in the order of its components. */
  static CodeBlock entity(Entity entity, List<CodeBlock> values) {
    ClassName type = Types.of(entity.type());
    CodeBlock arguments = ColumnCode.arguments(values);
    return entity
        .constructor()
        .method()
        .map(method -> CodeBlock.of("$T.$N($L)", type, method, arguments))
        .orElseGet(() -> CodeBlock.of("new $T($L)", type, arguments));
  }
}
