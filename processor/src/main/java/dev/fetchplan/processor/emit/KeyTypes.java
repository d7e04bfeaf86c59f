package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.KeyColumns;
import dev.fetchplan.processor.model.NameForms;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The keys of several columns that one repository uses: for each a record, and a constant that
 * tells how it is read and sent.
 */
final class KeyTypes {
  private final MappedTypes mappedTypes;
  private final NameAllocator nested;
  private final NameAllocator constants = new NameAllocator();
  private final Map<KeyColumns, FieldSpec> fields = new LinkedHashMap<>();
  private final Map<KeyColumns, String> records = new LinkedHashMap<>();
  private final Set<KeyColumns> exposed = new HashSet<>();

  /** @param nested the names of the types that are nested in the repository */
  KeyTypes(MappedTypes mappedTypes, NameAllocator nested) {
    this.mappedTypes = mappedTypes;
    this.nested = nested;
  }

  /** Returns the record: {@code EnrollmentKey}, or one of the repository's own. */
  ClassName type(KeyColumns key) {
    return key.isKey()
        ? Types.of(key.entity().generated("Key"))
        : ClassName.get("", records.computeIfAbsent(key, this::ownRecord));
  }

  /** Returns the record, which callers are to see. */
  ClassName exposed(KeyColumns key) {
    exposed.add(key);
    return type(key);
  }

  private String ownRecord(KeyColumns key) {
    String words = key.columns().stream()
        .map(column -> NameForms.capitalized(column.word()))
        .collect(Collectors.joining("And"));
    return nested.newName(key.entity().simpleName() + words);
  }

  /** Returns the name of the constant that holds how the key is read and sent. */
  String constant(KeyColumns key) {
    return fields.computeIfAbsent(key, this::field).name();
  }

  private FieldSpec field(KeyColumns key) {
    ClassName type = type(key);
    List<CodeBlock> values = new ArrayList<>();
    List<CodeBlock> parts = new ArrayList<>();
    for (Column column : key.columns()) {
      int offset = values.size();
      values.add(
          read(key, column, offset == 0 ? CodeBlock.of("at") : CodeBlock.of("at + $L", offset)));
      parts.add(part(key, column));
    }
    String name = Words.constant(NameForms.decapitalized(type.simpleName()));
    return FieldSpec.builder(
            ParameterizedTypeName.get(Types.KEY_TYPE, type), constants.newName(name))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "$T.composite(\n$>$>(rows, at) -> new $T($L),\n$T.of($L))$<$<",
            Types.KEY_TYPE,
            type,
            ColumnCode.arguments(values),
            List.class,
            ColumnCode.arguments(parts))
        .build();
  }

  /** Returns the expression that reads a part of a key that is not NULL. */
  CodeBlock read(KeyColumns key, Column column, CodeBlock at) {
    CodeBlock read = read(column, at);
    return isTyped(key, column) ? ColumnCode.wrapped(column, read) : read;
  }

  /** Whether the part is a typed id: the records of the repository's own hold what those do. */
  static boolean isTyped(KeyColumns key, Column column) {
    return key.isKey() && column.typedId().isPresent();
  }

  private CodeBlock read(Column column, CodeBlock at) {
    return switch (column.reading()) {
      case LONG -> CodeBlock.of("rows.getLongKey($L)", at);
      case STRING -> CodeBlock.of("rows.getStringKey($L)", at);
      case BIG_DECIMAL -> CodeBlock.of("rows.getDecimalKey($L)", at);
      case BIG_INTEGER -> CodeBlock.of("rows.getBigInteger($L)", at);
      case BYTES -> CodeBlock.of("rows.getBytes($L)", at);
      case MAPPED -> CodeBlock.of("rows.get($N, $L)", mappedTypes.constant(column), at);
      default ->
        CodeBlock.of(
            "rows.get$L($L)",
            NameForms.capitalized(column.reading().primitive().orElseThrow()),
            at);
    };
  }

  private CodeBlock part(KeyColumns key, Column column) {
    CodeBlock value = CodeBlock.of("$T::$N", type(key), column.word());
    return isTyped(key, column)
        ? CodeBlock.of(
            "$T.typed($L,$W$L)", Types.KEY_PART, value, part(column, ColumnCode.inner(column)))
        : part(column, value);
  }

  private CodeBlock part(Column column, CodeBlock value) {
    if (column.reading().isInteger()) {
      return CodeBlock.of("$T.ofLong($L)", Types.KEY_PART, value);
    }
    return switch (column.reading()) {
      case STRING -> CodeBlock.of("$T.ofString($L)", Types.KEY_PART, value);
      case BIG_DECIMAL -> CodeBlock.of("$T.ofBigDecimal($L)", Types.KEY_PART, value);
      case BIG_INTEGER -> CodeBlock.of("$T.ofBigInteger($L)", Types.KEY_PART, value);
      default -> CodeBlock.of("$T.of($L, $N)", Types.KEY_PART, value, mappedTypes.constant(column));
    };
  }

  /** Returns the constants that were asked for. */
  List<FieldSpec> fields() {
    return List.copyOf(fields.values());
  }

  /** Returns the records that are nested in the repository. */
  List<TypeSpec> records() {
    List<TypeSpec> types = new ArrayList<>();
    records.forEach((key, name) -> types.add(
        KeyWriter.nested(key, name, exposed.contains(key) ? Modifier.PUBLIC : Modifier.PRIVATE)));
    return types;
  }
}
