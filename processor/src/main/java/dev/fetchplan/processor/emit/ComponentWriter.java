package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Component;
import dev.fetchplan.processor.model.Embedded;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.sql.SqlNames;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the columns of components, each a method; those of an embedded value are in a class of
 * their own, nested where the component is.
 */
final class ComponentWriter {
  private static final Map<Reading, String> KINDS = Map.of(
      Reading.BOOLEAN, "Boolean",
      Reading.BYTE, "Byte",
      Reading.SHORT, "Short",
      Reading.INT, "Int",
      Reading.LONG, "Long",
      Reading.FLOAT, "Float",
      Reading.DOUBLE, "Double",
      Reading.STRING, "String");

  private final ClassName enclosing;
  private final Set<String> taken;

  /** @param taken names of classes that the enclosing one uses, so that no nested one hides them */
  ComponentWriter(ClassName enclosing, Set<String> taken) {
    this.enclosing = enclosing;
    this.taken = new HashSet<>(taken);
    this.taken.add(enclosing.simpleName());
  }

  void addTo(TypeSpec.Builder type, List<Component> components) {
    for (Component component : components) {
      component.match(
          column -> type.addMethod(column(column)), embedded -> addEmbedded(type, embedded));
    }
  }

  private TypeSpec.Builder addEmbedded(TypeSpec.Builder type, Embedded embedded) {
    ClassName nested = enclosing.nestedClass(name(embedded));
    type.addMethod(MethodSpec.methodBuilder(embedded.simpleName())
        .addModifiers(Modifier.PUBLIC)
        .returns(nested)
        .addStatement("return new $T(path)", nested)
        .build());
    TypeSpec.Builder columns = TypeSpec.classBuilder(nested)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("The columns of {@link $T}.\n", Types.of(embedded.value()))
        .addField(Types.PATH, "path", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(Types.PATH, "path")
            .addStatement("this.path = path")
            .build());
    new ComponentWriter(nested, taken).addTo(columns, embedded.components());
    return type.addType(columns.build());
  }

  private String name(Embedded embedded) {
    String name = NameForms.capitalized(embedded.simpleName());
    while (taken.contains(name + "Columns")) {
      name += "Value";
    }
    return name + "Columns";
  }

  private static MethodSpec column(Column column) {
    TypeName type = columnType(column);
    CodeBlock inner = column
        .typedId()
        .map(id -> CodeBlock.of(", $L", ColumnCode.inner(column)))
        .orElse(CodeBlock.of(""));
    CodeBlock qualifiedType = KINDS.containsKey(column.reading())
        ? CodeBlock.of("")
        : CodeBlock.of(", $L", MappedTypes.expression(column));
    return MethodSpec.methodBuilder(column.simpleName())
        .addModifiers(Modifier.PUBLIC)
        .returns(type)
        .addStatement(
            "return $T.$L(path, $S$L$L)",
            type instanceof ParameterizedTypeName p ? p.rawType() : type,
            column.mayBeNull() ? "nullable" : "of",
            SqlNames.quoted(column.name()),
            inner,
            qualifiedType)
        .build();
  }

  private static TypeName columnType(Column column) {
    String kind = KINDS.get(column.reading());
    if (kind != null && column.typedId().isEmpty()) {
      return Types.column(kind);
    }
    ClassName raw = column.ordered() ? Types.COMPARABLE_COLUMN : Types.COLUMN;
    return ParameterizedTypeName.get(raw, Types.of(column.value()).box());
  }
}
