package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Constructor;
import dev.fetchplan.processor.model.Entity;
import java.util.List;

/** Expressions that make instances of entities. */
final class ConstructionCode {
  private ConstructionCode() {}

  /** Returns the expression that makes an entity of values in the order of its components. */
  static CodeBlock entity(Entity entity, List<CodeBlock> values) {
    return made(Types.of(entity.type()), entity.constructor(), values);
  }

  /** Returns the expression that makes an instance of its arguments. */
  static CodeBlock made(ClassName type, Constructor constructor, List<CodeBlock> values) {
    CodeBlock arguments = ColumnCode.arguments(values);
    return constructor
        .method()
        .map(method -> CodeBlock.of("$T.$N($L)", type, method, arguments))
        .orElseGet(() -> CodeBlock.of("new $T($L)", type, arguments));
  }
}
