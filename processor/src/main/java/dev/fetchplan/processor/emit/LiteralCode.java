package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Reading;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Values that a declared condition writes out, as Java writes them where a column takes them. */
final class LiteralCode {
  private LiteralCode() {}

  /** @param value a {@code Long}, {@code BigDecimal}, {@code String} or {@code Boolean} */
  static CodeBlock of(Object value, Column column) {
    return column.typedId().isPresent()
        ? ColumnCode.wrapped(column, exact(value, column.reading()))
        : plain(value, column.reading());
  }

  /** Returns the value where the method's parameter is primitive, so that ints become longs. */
  private static CodeBlock plain(Object value, Reading reading) {
    boolean widens = reading == Reading.LONG || reading == Reading.DOUBLE;
    return widens && fitsInt(value) ? CodeBlock.of("$L", value) : exact(value, reading);
  }

  private static boolean fitsInt(Object value) {
    return value instanceof Long number && number == number.intValue();
  }

  /** Returns the value in just the type that is read. */
  private static CodeBlock exact(Object value, Reading reading) {
    return switch (reading) {
      case BYTE -> CodeBlock.of("(byte) $L", value);
      case SHORT -> CodeBlock.of("(short) $L", value);
      case LONG -> CodeBlock.of("$LL", value);
      case FLOAT -> CodeBlock.of("$Lf", value);
      case DOUBLE -> CodeBlock.of("$Ld", value);
      case BIG_DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, value);
      case BIG_INTEGER -> CodeBlock.of("new $T($S)", BigInteger.class, value);
      case STRING -> CodeBlock.of("$S", value);
      case CHAR -> CodeBlock.of("'$L'", escaped(value.toString().charAt(0)));
      default -> CodeBlock.of("$L", value);
    };
  }

  private static String escaped(char character) {
    if (character == '\'' || character == '\\') {
      return "\\" + character;
    }
    return Character.isISOControl(character)
        ? "\\u%04x".formatted((int) character)
        : String.valueOf(character);
  }
}
