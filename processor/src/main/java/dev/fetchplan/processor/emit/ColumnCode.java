package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.model.TypeRef;
import dev.fetchplan.processor.plan.AskedKey;
import dev.fetchplan.processor.plan.PlanNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Expressions that read a row. */
final class ColumnCode {

  private ColumnCode() {}

  /**
   * Returns the expression that reads the column.
   *
   * @param mapper the mapper, or type to find one by, of a column that is read through one
   * @param refers whether the same row holds what it refers to
   */
  static CodeBlock read(Column column, CodeBlock at, CodeBlock mapper, boolean refers) {
    CodeBlock read = value(column, at, mapper, refers);
    if (column.typedId().isEmpty()) {
      return column.wrapped() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, read) : read;
    }
    ClassName type = rawType(column);
    if (column.wrapped()) {
      return CodeBlock.of("$T.ofNullable($L).map($T::new)", Optional.class, read, type);
    }
    return column.refusesNull()
        ? wrapped(column, read)
        : CodeBlock.of("$T.typed($L, $T::new)", Types.ROWS, read, type);
  }

  /** Returns the expression that makes the typed id of what was read. */
  static CodeBlock wrapped(Column column, CodeBlock read) {
    boolean generic =
        column.value() instanceof TypeRef.Declared type && !type.arguments().isEmpty();
    return CodeBlock.of("new $T$L($L)", rawType(column), generic ? "<>" : "", read);
  }

  static ClassName rawType(Column column) {
    return Types.of(((TypeRef.Declared) column.value()).name());
  }

  /** Returns the method that takes what it holds out of the column's typed id. */
  static CodeBlock inner(Column column) {
    return CodeBlock.of(
        "$T::$N", rawType(column), column.typedId().orElseThrow().accessor());
  }

  private static CodeBlock value(Column column, CodeBlock at, CodeBlock mapper, boolean refers) {
    boolean primitive = column.refusesNull();
    return switch (column.reading()) {
      case STRING -> CodeBlock.of("rows.getString($L)", at);
      case BIG_DECIMAL -> CodeBlock.of("rows.getBigDecimal($L)", at);
      case BIG_INTEGER -> CodeBlock.of("rows.getBigInteger($L)", at);
      case BYTES -> CodeBlock.of("rows.getBytes($L)", at);
      case MAPPED -> CodeBlock.of("rows.$L($L, $L)", primitive ? "getRequired" : "get", mapper, at);
      default ->
        CodeBlock.of(
            "rows.get$L$L($L)",
            NameForms.capitalized(column.reading().primitive().orElseThrow()),
            primitive ? (keyed(column, refers) ? "Key" : "") : "OrNull",
            at);
    };
  }

  /** The index that looks for the key next shall not decode it again. */
  private static boolean keyed(Column column, boolean refers) {
    return refers && EnumSet.of(Reading.LONG, Reading.INT).contains(column.reading());
  }

  /** Returns the arguments with commas, wrapped where the line is full. */
  static CodeBlock arguments(List<CodeBlock> arguments) {
    return CodeBlock.join(arguments, ",$W");
  }

  /** Returns the position of a row that must be there: an exception names its key if it is not. */
  static CodeBlock required(PlanNode node, CodeBlock position, Function<Column, CodeBlock> at) {
    AskedKey asked = AskedKey.of(node.association(), node.source(), node.tree().entity());
    return CodeBlock.of(
        "rows.$L($L,$W$S,$W$S,$W$L)",
        node.component().behindOptional() ? "requireReferred" : "require",
        position,
        Words.qualified(node),
        Words.foreignKey(node),
        arguments(asked.own().stream().map(at).toList()));
  }
}
