package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.KeyColumns;
import dev.fetchplan.processor.model.Reading;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Writes the record of a key of several columns. */
final class KeyWriter {
  private KeyWriter() {}

  /** Writes {@code EnrollmentKey}: the key of an entity. */
  static TypeSpec.Builder write(Entity entity) {
    List<Column> columns = entity.key().columns();
    TypeSpec.Builder key =
        record(entity.generated("Key").simpleName(), columns, column -> Types.of(column.value()));
    key.addJavadoc("The key of {@link $T}.\n", Types.of(entity.type()));
    if (hasDecimals(columns)) {
      MethodSpec.Builder constructor = normalizing(columns, KeyWriter::normalValue);
      key.addJavadoc("\n<p>Decimals are kept in the one form that all of their value share.\n")
          .addMethod(Visibility.apply(constructor, entity.visible()).build());
    }
    return Visibility.apply(key, entity.visible());
  }

  /** Writes the record of columns that a foreign key refers to although they are not the key. */
  static TypeSpec nested(KeyColumns key, String name, Modifier visibility) {
    TypeSpec.Builder nested = record(name, key.columns(), KeyWriter::present)
        .addModifiers(visibility)
        .addJavadoc(
            "What a row of {@link $T} is referred to by.\n",
            Types.of(key.entity().type()));
    if (hasDecimals(key.columns())) {
      nested.addMethod(normalizing(key.columns(), KeyWriter::normalDecimal)
          .addModifiers(visibility)
          .build());
    }
    return nested.build();
  }

  /** Returns the type of what is read where it is not absent. */
  private static TypeName present(Column column) {
    TypeName value = Types.of(column.read());
    return value.isBoxedPrimitive() ? value.unbox() : value;
  }

  private static TypeSpec.Builder record(
      String name, List<Column> columns, Function<Column, TypeName> type) {
    MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder();
    for (Column column : columns) {
      constructor.addParameter(
          ParameterSpec.builder(type.apply(column), column.word()).build());
    }
    return TypeSpec.recordBuilder(name).recordConstructor(constructor.build());
  }

  private static boolean hasDecimals(List<Column> columns) {
    return columns.stream().anyMatch(column -> column.reading() == Reading.BIG_DECIMAL);
  }

  private static MethodSpec.Builder normalizing(
      List<Column> columns, Function<Column, CodeBlock> normal) {
    MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder();
    for (Column column : columns) {
      if (column.reading() == Reading.BIG_DECIMAL) {
        constructor.addStatement("$N = $L", column.word(), normal.apply(column));
      }
    }
    return constructor;
  }

  private static CodeBlock normalValue(Column column) {
    return column.typedId().isEmpty()
        ? normalDecimal(column)
        : CodeBlock.of(
            "$T.decimal($N,$W$L,$W$T::new)",
            Types.KEY_TYPE,
            column.word(),
            ColumnCode.inner(column),
            ColumnCode.rawType(column));
  }

  private static CodeBlock normalDecimal(Column column) {
    return CodeBlock.of("$T.decimal($N)", Types.KEY_TYPE, column.word());
  }
}
