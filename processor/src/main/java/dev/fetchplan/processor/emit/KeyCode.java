package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Key;
import dev.fetchplan.processor.model.NameForms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The code that one repository has for keys: their types, indexes of them, reading one of a row.
 */
final class KeyCode {
  private final MappedTypes mappedTypes;
  private final Map<ClassRef, FieldSpec> composites = new LinkedHashMap<>();

  KeyCode(MappedTypes mappedTypes) {
    this.mappedTypes = mappedTypes;
  }

  /** Returns the type of the entity's key as an object; a generated record for several columns. */
  static TypeName type(Entity entity) {
    return entity.key().composite()
        ? recordType(entity)
        : MappedTypes.value(entity.key().column());
  }

  private static ClassName recordType(Entity entity) {
    return Types.of(entity.generated("Key"));
  }

  static boolean isLong(Key key) {
    return !key.composite() && key.column().reading().isInteger();
  }

  static TypeName indexType(Entity entity) {
    return entity.key().composite()
        ? ParameterizedTypeName.get(Types.KEY_INDEX, recordType(entity))
        : indexType(entity.key().column());
  }

  static TypeName indexType(Column column) {
    return column.reading().isInteger()
        ? Types.LONG_INDEX
        : ParameterizedTypeName.get(Types.KEY_INDEX, MappedTypes.value(column));
  }

  CodeBlock newIndex(Entity entity) {
    return entity.key().composite()
        ? CodeBlock.of("$T.of($N)", Types.KEY_INDEX, composite(entity))
        : newIndex(entity.key().column());
  }

  /** Returns an index of the values of a column. */
  CodeBlock newIndex(Column column) {
    if (column.reading().isInteger()) {
      return CodeBlock.of("new $T()", Types.LONG_INDEX);
    }
    return switch (column.reading()) {
      case STRING -> CodeBlock.of("$T.ofStrings()", Types.KEY_INDEX);
      case BIG_DECIMAL -> CodeBlock.of("$T.ofBigDecimals()", Types.KEY_INDEX);
      case BIG_INTEGER -> CodeBlock.of("$T.ofBigIntegers()", Types.KEY_INDEX);
      default -> CodeBlock.of("$T.of($N)", Types.KEY_INDEX, mappedTypes.constant(column));
    };
  }

  /** Returns what tells a statement the type of the keys that it is asked with, if need be. */
  CodeBlock keyOfStatement(Entity asked, List<Column> columns) {
    if (columns.size() > 1) {
      return CodeBlock.of("\n$>$>.key($N)$<$<", composite(asked));
    }
    Column column = columns.get(0);
    boolean plain = column.qualifiers().isEmpty() && column.value().is("java.util.UUID");
    return plain || !MappedTypes.isMapped(column)
        ? CodeBlock.of("")
        : CodeBlock.of("\n$>$>.key($N)$<$<", mappedTypes.constant(column));
  }

  /** Returns the expression that finds the position of the parent whose key a row holds. */
  CodeBlock find(CodeBlock keys, Entity parent, List<Integer> positions) {
    if (!parent.key().composite()) {
      return CodeBlock.of("$L.find(rows, $L)", keys, positions.get(0));
    }
    List<CodeBlock> at = positions.stream().map(p -> CodeBlock.of("$L", p)).toList();
    return CodeBlock.of("$L.find(rows, $L,$W$L)", keys, positions.get(0), composite(parent, at));
  }

  /** Returns the expression that makes the entity's key of columns that do not stand together. */
  CodeBlock composite(Entity entity, List<CodeBlock> at) {
    List<CodeBlock> parts = new ArrayList<>();
    for (int i = 0; i < at.size(); i++) {
      parts.add(read(entity.key().columns().get(i), at.get(i)));
    }
    return CodeBlock.of("new $T($L)", recordType(entity), ColumnCode.arguments(parts));
  }

  /** Returns the constants that were asked for. */
  List<FieldSpec> fields() {
    return List.copyOf(composites.values());
  }

  private String composite(Entity entity) {
    return composites
        .computeIfAbsent(entity.type(), type -> compositeField(entity))
        .name();
  }

  private FieldSpec compositeField(Entity entity) {
    List<CodeBlock> values = new ArrayList<>();
    List<CodeBlock> parts = new ArrayList<>();
    for (Column column : entity.key().columns()) {
      int offset = values.size();
      values.add(read(column, offset == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", offset)));
      parts.add(part(entity, column));
    }
    return FieldSpec.builder(
            ParameterizedTypeName.get(Types.KEY_TYPE, recordType(entity)),
            Words.constant(NameForms.decapitalized(recordType(entity).simpleName())))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.composite(\n$>$>(rows, at) -> new $T($L),\n$T.of($L))$<$<",
            Types.KEY_TYPE,
            recordType(entity),
            ColumnCode.arguments(values),
            List.class,
            ColumnCode.arguments(parts))
        .build();
  }

  private CodeBlock read(Column column, CodeBlock at) {
    return switch (column.reading()) {
      case BIG_DECIMAL -> CodeBlock.of("rows.getDecimalKey($L)", at);
      case MAPPED -> ColumnCode.read(column, at, CodeBlock.of("$N", mappedTypes.constant(column)));
      default -> ColumnCode.read(column, at, CodeBlock.of(""));
    };
  }

  private CodeBlock part(Entity entity, Column column) {
    ClassName type = recordType(entity);
    CodeBlock value = CodeBlock.of("$T::$N", type, column.component());
    return switch (column.reading()) {
      case STRING -> CodeBlock.of("$T.ofString($L)", Types.KEY_PART, value);
      case BIG_DECIMAL -> CodeBlock.of("$T.ofBigDecimal($L)", Types.KEY_PART, value);
      case BIG_INTEGER -> CodeBlock.of("$T.ofBigInteger($L)", Types.KEY_PART, value);
      case MAPPED ->
        CodeBlock.of("$T.of($L, $N)", Types.KEY_PART, value, mappedTypes.constant(column));
      default -> CodeBlock.of("$T.ofLong($L)", Types.KEY_PART, value);
    };
  }
}
