package dev.fetchplan.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.Key;
import dev.fetchplan.processor.model.KeyColumns;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.plan.AskedKey;
import dev.fetchplan.processor.plan.PlanNode.BatchedPrefetch;
import java.util.ArrayList;
import java.util.List;

/**
 * The code that one repository has for keys: their types, indexes of them, reading one of a row.
 */
final class KeyCode {
  private final MappedTypes mappedTypes;
  private final KeyTypes types;

  /** @param nested the names of the types that are nested in the repository */
  KeyCode(MappedTypes mappedTypes, NameAllocator nested) {
    this.mappedTypes = mappedTypes;
    this.types = new KeyTypes(mappedTypes, nested);
  }

  /** Returns the type of the entity's key as an object; a generated record for several columns. */
  static TypeName type(Entity entity) {
    return entity.key().composite()
        ? Types.of(entity.generated("Key"))
        : Types.of(entity.key().column().value()).box();
  }

  static boolean isLong(Key key) {
    return !key.composite() && key.column().reading().isInteger();
  }

  /** Returns the records and constants that were asked for. */
  KeyTypes types() {
    return types;
  }

  /** Returns the type of the key as callers see it. */
  TypeName exposedType(KeyColumns key) {
    return key.composite() ? types.exposed(key) : Types.of(key.column().value()).box();
  }

  TypeName indexType(KeyColumns key) {
    if (key.composite()) {
      return ParameterizedTypeName.get(Types.KEY_INDEX, types.type(key));
    }
    return key.column().reading().isInteger()
        ? Types.LONG_INDEX
        : ParameterizedTypeName.get(Types.KEY_INDEX, MappedTypes.value(key.column()));
  }

  CodeBlock newIndex(KeyColumns key) {
    if (key.composite()) {
      return CodeBlock.of("$T.of($N)", Types.KEY_INDEX, types.constant(key));
    }
    if (key.column().reading().isInteger()) {
      return CodeBlock.of("new $T()", Types.LONG_INDEX);
    }
    return switch (key.column().reading()) {
      case STRING -> CodeBlock.of("$T.ofStrings()", Types.KEY_INDEX);
      case BIG_DECIMAL -> CodeBlock.of("$T.ofBigDecimals()", Types.KEY_INDEX);
      case BIG_INTEGER -> CodeBlock.of("$T.ofBigIntegers()", Types.KEY_INDEX);
      default -> CodeBlock.of("$T.of($N)", Types.KEY_INDEX, mappedTypes.constant(key.column()));
    };
  }

  /** Returns what tells a statement the type of the keys that it is asked with. */
  CodeBlock keyOfStatement(KeyColumns key) {
    if (key.composite()) {
      return CodeBlock.of("\n$>$>.key($N)$<$<", types.constant(key));
    }
    Column column = key.column();
    return column.reading().isInteger()
        ? CodeBlock.of("")
        : CodeBlock.of("\n$>$>.key($L)$<$<", typeOf(column));
  }

  private CodeBlock typeOf(Column column) {
    return switch (column.reading()) {
      case STRING -> CodeBlock.of("$T.STRING", Types.KEY_TYPE);
      case BIG_DECIMAL -> CodeBlock.of("$T.DECIMAL", Types.KEY_TYPE);
      case BIG_INTEGER -> CodeBlock.of("$T.INTEGER", Types.KEY_TYPE);
      default -> CodeBlock.of("$N", mappedTypes.constant(column));
    };
  }

  /** Returns what tells the statement of a root how its typed key is unwrapped, if it has one. */
  static CodeBlock typedKey(Key key) {
    if (key.composite() || key.column().typedId().isEmpty()) {
      return CodeBlock.of("");
    }
    Column column = key.column();
    return CodeBlock.of(
        "\n$>$>.typedKey(($T key) -> key.$N())$<$<",
        Types.of(column.value()),
        column.typedId().get().accessor());
  }

  /** Returns the arguments that read of a row what its statement was asked with. */
  CodeBlock read(BatchedPrefetch node, List<CodeBlock> at) {
    // Each part has found its parent, so none of them is NULL.
    KeyColumns key = node.asked().key();
    return key.composite() ? CodeBlock.of("$L,$W$L", at.get(0), composite(key, at)) : at.get(0);
  }

  /** Returns the expression that adds to an index what a parent's row holds, if there is one. */
  CodeBlock add(String index, BatchedPrefetch node, List<CodeBlock> at) {
    AskedKey asked = node.asked();
    boolean behindOptional = node.component().behindOptional();
    if (!asked.key().composite()) {
      return CodeBlock.of("$N.add(rows, $L)", index, at.get(0));
    }
    CodeBlock key = composite(asked.key(), asked.own(), at, behindOptional);
    // What JDBI reads is sent as the row holds it.
    return asked.key().columns().stream().anyMatch(column -> column.reading() == Reading.MAPPED)
        ? CodeBlock.of("$N.add(rows, $L,$W$L)", index, key, CodeBlock.join(at, ",$W"))
        : CodeBlock.of("$N.add($L)", index, key);
  }

  /**
   * Returns the arguments that read a foreign key of a row: where it starts, and the key if it is
   * composite.
   *
   * @param holders the columns that hold it
   */
  CodeBlock read(KeyColumns key, List<Column> holders, List<CodeBlock> at) {
    return key.composite()
        ? CodeBlock.of("$L,$W$L", at.get(0), composite(key, holders, at, false))
        : at.get(0);
  }

  /**
   * Returns the key, or null where a part of it is NULL.
   *
   * @param allCanBe whether each part can be, as there may be no row
   */
  private CodeBlock composite(
      KeyColumns key, List<Column> holders, List<CodeBlock> at, boolean allCanBe) {
    List<CodeBlock> absent = new ArrayList<>();
    for (int i = 0; i < at.size(); i++) {
      if (allCanBe || !holders.get(i).refusesNull()) {
        absent.add(CodeBlock.of("rows.isNull($L)", at.get(i)));
      }
    }
    CodeBlock made = composite(key, at);
    return absent.isEmpty()
        ? made
        : CodeBlock.of("$L$W? null$W: $L", CodeBlock.join(absent, "$W|| "), made);
  }

  /** Returns the key, of columns that need not stand together. */
  private CodeBlock composite(KeyColumns key, List<CodeBlock> at) {
    List<CodeBlock> parts = new ArrayList<>();
    for (int i = 0; i < at.size(); i++) {
      parts.add(types.read(key, key.columns().get(i), at.get(i)));
    }
    return CodeBlock.of("new $T($L)", types.type(key), ColumnCode.arguments(parts));
  }
}
