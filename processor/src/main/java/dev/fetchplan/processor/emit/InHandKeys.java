package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.KeyColumns;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.ShapeComponent.Presence;
import dev.fetchplan.processor.plan.AskedKey;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Expressions that take a key of a row in hand, by its accessors. */
final class InHandKeys {
  private final Entity entity;
  private final String row;
  private final KeyTypes types;

  /** @param row the variable that holds the row */
  InHandKeys(Entity entity, String row, KeyTypes types) {
    this.entity = entity;
    this.row = row;
    this.types = types;
  }

  /** Returns the key that the prefetch is asked with, null where it or a part of it is absent. */
  CodeBlock key(BatchedPrefetch node) {
    AskedKey asked = node.asked();
    if (asked.key().composite()) {
      return CodeBlock.of("$N($N)", method(asked), row);
    }
    Column column = asked.own().get(0);
    CodeBlock value = value(column);
    if (column.wrapped()) {
      CodeBlock held = column.typedId().isEmpty()
          ? value
          : CodeBlock.of("$L.map($L)", value, ColumnCode.inner(column));
      return CodeBlock.of("$L.orElse(null)", held);
    }
    return column.typedId().isPresent() && column.optional()
        ? CodeBlock.of("$L == null ? null : $L", value, inner(column, value))
        : inner(column, value);
  }

  /** Returns what the value holds, if it is a typed id, or else the value. */
  private static CodeBlock inner(Column column, CodeBlock value) {
    return column
        .typedId()
        .map(id -> CodeBlock.of("$L.$N()", value, id.accessor()))
        .orElse(value);
  }

  /** Returns the statement that adds the key to an index; what must not be absent is checked. */
  CodeBlock add(BatchedPrefetch node, String index) {
    CodeBlock added = CodeBlock.of("$N.add($L)", index, key(node));
    if (!canBeAbsent(node)) {
      return added;
    }
    if (node.askedWithKey()) {
      return CodeBlock.of("run.requireKey($L,$W$S)", added, Words.foreignKey(node));
    }
    return node.optional()
        ? added
        : CodeBlock.of(
            "run.require($L,$W$S,$W$S)", added, Words.qualified(node), Words.foreignKey(node));
  }

  /** Returns what the association leads to from the row, as its component holds it. */
  CodeBlock targets(BatchedPrefetch node, String index, String targets) {
    boolean absent = node.optional() && !node.askedWithKey() && canBeAbsent(node);
    if (node.association().toMany()) {
      return absent
          ? CodeBlock.of("$N.list($L,$W$N)", index, key(node), targets)
          : CodeBlock.of("$N[$L]", targets, position(node, index));
    }
    if (absent) {
      boolean nullable = node.component().presence() == Presence.NULLABLE;
      String method = nullable ? "targetOrNull" : "target";
      return CodeBlock.of("$N.$L($L,$W$N)", index, method, key(node), targets);
    }
    return StitchWriter.present(node, CodeBlock.of("$N.get($L)", targets, position(node, index)));
  }

  /** Returns the position of the key among those that the association is asked with. */
  CodeBlock position(BatchedPrefetch node, String index) {
    return CodeBlock.of("$N.find($L)", index, key(node));
  }

  private static boolean canBeAbsent(BatchedPrefetch node) {
    return node.asked().own().stream().anyMatch(column -> !column.refusesNull());
  }

  private CodeBlock value(Column column) {
    return CodeBlock.of("$N.$N()", row, column.accessor());
  }

  private static String method(AskedKey asked) {
    return NameForms.decapitalized(asked.noun());
  }

  /** Returns the method that makes a key of several columns. */
  MethodSpec method(BatchedPrefetch node) {
    AskedKey asked = node.asked();
    List<CodeBlock> parts = new ArrayList<>();
    List<CodeBlock> absent = new ArrayList<>();
    for (int i = 0; i < asked.own().size(); i++) {
      Column own = asked.own().get(i);
      parts.add(part(asked.key(), own, asked.key().columns().get(i)));
      if (!own.type().isPrimitive()) {
        absent.add(CodeBlock.of(own.wrapped() ? "$L.isEmpty()" : "$L == null", value(own)));
      }
    }
    CodeBlock made =
        CodeBlock.of("new $T($L)", types.type(asked.key()), ColumnCode.arguments(parts));
    return MethodSpec.methodBuilder(method(asked))
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(types.type(asked.key()))
        .addParameter(Types.of(entity.type()), row)
        .addStatement(
            "return $L",
            absent.isEmpty()
                ? made
                : CodeBlock.of("$L$W? null$W: $L", CodeBlock.join(absent, "$W|| "), made))
        .build();
  }

  private CodeBlock part(KeyColumns key, Column own, Column held) {
    CodeBlock value = own.wrapped() ? CodeBlock.of("$L.get()", value(own)) : value(own);
    CodeBlock part = KeyTypes.isTyped(key, held) ? value : inner(own, value);
    return own.reading() == held.reading() ? part : CodeBlock.of("(long) $L", part);
  }
}
