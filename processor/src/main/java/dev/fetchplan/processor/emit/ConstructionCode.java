package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Component;
import dev.fetchplan.processor.model.Constructor;
import dev.fetchplan.processor.model.Embedded;
import dev.fetchplan.processor.model.Entity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Expressions that make instances of entities, and of what is embedded in them, of one row.
 *
 * @param read the expression that reads a column
 * @param areNull the expression that tells whether so many columns from one on are NULL
 */
record ConstructionCode(Function<Column, CodeBlock> read, AreNull areNull) {

  /** Tells whether all columns of an embedded value are NULL. */
  interface AreNull {
    CodeBlock of(Column first, int count);
  }

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

  /** Returns an expression for each component. */
  List<CodeBlock> values(List<Component> components) {
    return components.stream().map(this::value).toList();
  }

  /** Returns the expression of a component. */
  CodeBlock value(Component component) {
    return component.match(read, this::embedded);
  }

  /** Returns the expression of a value; lines that it is wrapped to are indented further. */
  private CodeBlock embedded(Embedded embedded) {
    CodeBlock made =
        made(Types.of(embedded.value()), embedded.constructor(), values(embedded.components()));
    if (!embedded.optional()) {
      return CodeBlock.of("$>$>$L$<$<", made);
    }
    List<Column> columns = embedded.columns().toList();
    CodeBlock absent = areNull.of(columns.get(0), columns.size());
    return embedded.wrapped()
        ? CodeBlock.of("$>$>$1L$W? $2T.empty()$W: $2T.of($3L)$<$<", absent, Optional.class, made)
        : CodeBlock.of("$>$>$L$W? null$W: $L$<$<", absent, made);
  }
}
