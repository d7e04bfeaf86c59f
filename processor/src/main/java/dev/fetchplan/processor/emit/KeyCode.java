package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Key;

/** Types and expressions for keys. */
final class KeyCode {
  private KeyCode() {}

  /** Returns the type of a key as an object. */
  static TypeName type(Key key) {
    return Types.of(key.column().value()).box();
  }

  static boolean isLong(Key key) {
    return !key.composite() && key.column().reading().isInteger();
  }

  static TypeName indexType(Key key) {
    return isLong(key) ? Types.LONG_INDEX : ParameterizedTypeName.get(Types.KEY_INDEX, type(key));
  }

  /** Returns what tells a statement the type of its keys, where their class does not tell it. */
  static CodeBlock statementKey(Key key, MappedTypes mappedTypes) {
    Column column = key.column();
    boolean plain = column.qualifiers().isEmpty() && column.value().is("java.util.UUID");
    return plain || !MappedTypes.isMapped(column)
        ? CodeBlock.of("")
        : CodeBlock.of("\n$>$>.key($N)$<$<", mappedTypes.constant(column));
  }

  static CodeBlock newIndex(Key key, MappedTypes mappedTypes) {
    if (isLong(key)) {
      return CodeBlock.of("new $T()", Types.LONG_INDEX);
    }
    Column column = key.column();
    return switch (column.reading()) {
      case STRING -> CodeBlock.of("$T.ofStrings()", Types.KEY_INDEX);
      case BIG_DECIMAL -> CodeBlock.of("$T.ofBigDecimals()", Types.KEY_INDEX);
      case BIG_INTEGER -> CodeBlock.of("$T.ofBigIntegers()", Types.KEY_INDEX);
      default -> CodeBlock.of("$T.of($N)", Types.KEY_INDEX, mappedTypes.constant(column));
    };
  }
}
