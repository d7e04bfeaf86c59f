package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.fetchplan.processor.model.Association.InverseOne;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.KeyColumns;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.plan.AskedKey;
import dev.fetchplan.processor.plan.PlanTree;
import dev.fetchplan.processor.sql.RowLayout;
import java.util.List;
import java.util.function.IntFunction;
import javax.lang.model.element.Modifier;

/**
 * What the row reader of a joined one-to-one's far end does to keep its word: no two rows have one
 * foreign key. A second row would double its parent, or vanish.
 *
 * @param name of the association, with the entity that declares it and has no foreign key
 * @param key the columns that the foreign key refers to
 * @param foreignKey the columns of the far end, in the same order
 */
record OneToOneCheck(String name, KeyColumns key, List<Column> foreignKey) {

  static OneToOneCheck of(Entity source, InverseOne association, Entity target) {
    AskedKey asked = AskedKey.of(association, source, target);
    List<Column> foreignKey = asked.own().stream()
        .map(own -> association.columns().stream()
            .filter(pair -> pair.own().equals(own))
            .findFirst()
            .orElseThrow()
            .target())
        .toList();
    return new OneToOneCheck(
        source.simpleName() + "." + association.name(), asked.key(), foreignKey);
  }

  private String field() {
    return Words.camelCase(NameForms.decapitalized(name)) + "Keys";
  }

  FieldSpec field(KeyCode keys) {
    return FieldSpec.builder(keys.indexType(key), field(), Modifier.PRIVATE, Modifier.FINAL)
        .initializer(keys.newIndex(key))
        .build();
  }

  /** Returns the statement that notes the foreign key of a row. */
  CodeBlock write(PlanTree target, KeyCode keys, IntFunction<CodeBlock> at) {
    List<CodeBlock> positions =
        foreignKey.stream().map(c -> at.apply(RowLayout.offset(target, c))).toList();
    return CodeBlock.builder()
        .addStatement(
            "$N.addOnly(rows, $L,$W$S)", field(), keys.read(key, foreignKey, positions), name)
        .build();
  }
}
