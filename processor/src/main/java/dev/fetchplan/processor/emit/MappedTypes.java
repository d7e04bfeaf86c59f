package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The types that a repository reads through mappers of JDBI, each with a constant for it. */
final class MappedTypes {
  private final Map<CodeBlock, FieldSpec> constants = new LinkedHashMap<>();
  private final NameAllocator names = new NameAllocator();

  /** Returns whether the column is read through a mapper. */
  static boolean isMapped(Column column) {
    return column.reading() == Reading.MAPPED;
  }

  /** Returns the name of the constant that holds the column's type. */
  String constant(Column column) {
    return constants.computeIfAbsent(expression(column), e -> field(column, e)).name();
  }

  /** Returns the constants that were asked for. */
  List<FieldSpec> fields() {
    return new ArrayList<>(constants.values());
  }

  private FieldSpec field(Column column, CodeBlock expression) {
    String words =
        column.qualifiers().stream().map(q -> q.simpleName()).collect(Collectors.joining())
            + words(column.read());
    TypeName type = ParameterizedTypeName.get(Types.QUALIFIED_TYPE, value(column));
    return FieldSpec.builder(type, names.newName(Words.constant(words)))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(expression)
        .build();
  }

  private static String words(TypeRef type) {
    if (type instanceof TypeRef.Declared declared) {
      String arguments =
          declared.arguments().stream().map(MappedTypes::words).collect(Collectors.joining("And"));
      return declared.name().simpleName() + (arguments.isEmpty() ? "" : "Of" + arguments);
    }
    return type instanceof TypeRef.ArrayOf array
        ? words(array.component()) + "Array"
        : NameForms.capitalized(type.toString());
  }

  /** Returns the type of what is read and bound as JDBI asks for it. */
  static CodeBlock expression(Column column) {
    TypeName value = value(column);
    boolean generic = column
        .read()
        .parts()
        .anyMatch(part ->
            part instanceof TypeRef.Declared declared && !declared.arguments().isEmpty());
    CodeBlock type = generic // no class literal has type arguments
        ? CodeBlock.of("$T.of(new $T<$T>() {})", Types.QUALIFIED_TYPE, Types.GENERIC_TYPE, value)
        : CodeBlock.of("$T.of($T.class)", Types.QUALIFIED_TYPE, value);
    if (column.qualifiers().isEmpty()) {
      return type;
    }
    CodeBlock qualifiers = column.qualifiers().stream()
        .map(q -> CodeBlock.of("$T.class", Types.of(q)))
        .collect(CodeBlock.joining(", "));
    return CodeBlock.of("$L.with($L)", type, qualifiers);
  }

  /** Returns the class of what is read from a row. */
  static TypeName value(Column column) {
    return Types.of(column.read()).box();
  }
}
