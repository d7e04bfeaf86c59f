package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import dev.fetchplan.processor.model.Association.InverseOne;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.sql.RowLayout;
import java.util.List;
import java.util.function.IntFunction;
import javax.lang.model.element.Modifier;

/**
 * What the row reader of a one-to-one's far end does to keep its word: no two rows have one foreign
 * key. A second row would double its parent, or vanish.
 *
 * @param source the entity that declares the one-to-one, without the foreign key
 */
record OneToOneCheck(Entity source, InverseOne association) {

  private String name() {
    return source.simpleName() + "." + association.name();
  }

  private String field() {
    return Words.camelCase(NameForms.decapitalized(name())) + "Keys";
  }

  FieldSpec field(KeyCode keys) {
    List<ColumnPair> pairs = association.columns();
    return pairs.size() > 1
        ? field(KeyCode.indexType(source), keys.newIndex(source))
        : field(
            KeyCode.indexType(pairs.get(0).own()), keys.newIndex(pairs.get(0).own()));
  }

  private FieldSpec field(TypeName type, CodeBlock index) {
    return FieldSpec.builder(type, field(), Modifier.PRIVATE, Modifier.FINAL)
        .initializer(index)
        .build();
  }

  /** Returns the statement that notes the foreign key of a row. */
  CodeBlock write(Entity target, KeyCode keys, IntFunction<CodeBlock> at) {
    List<Column> foreignKey =
        association.columns().stream().map(ColumnPair::target).toList();
    List<CodeBlock> positions =
        foreignKey.stream().map(c -> at.apply(RowLayout.offset(target, c))).toList();
    if (positions.size() == 1) {
      return CodeBlock.of("$N.addOnly(rows, $L, $S);\n", field(), positions.get(0), name());
    }
    CodeBlock.Builder code = CodeBlock.builder();
    CodeBlock known = positions.stream()
        .filter(p -> foreignKey.get(positions.indexOf(p)).optional())
        .map(p -> CodeBlock.of("!rows.isNull($L)", p))
        .collect(CodeBlock.joining(" && "));
    if (!known.isEmpty()) {
      code.beginControlFlow("if ($L)", known);
    }
    code.addStatement(
        "$N.addOnly(rows, $L,$W$L,$W$S)",
        field(),
        positions.get(0),
        keys.composite(source, positions),
        name());
    if (!known.isEmpty()) {
      code.endControlFlow();
    }
    return code.build();
  }
}
