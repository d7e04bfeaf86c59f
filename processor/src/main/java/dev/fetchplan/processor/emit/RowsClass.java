package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.KeyColumns;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.ShapeComponent.Presence;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanNode;
import dev.fetchplan.processor.plan.PlanTree;
import dev.fetchplan.processor.sql.RowLayout;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code CourseRows}: reads one entity, or one shape, from the columns of a row.
 *
 * <p>Each way to take a row is a method here as it is in the class that is written, which makes
 * this file a long one.
 */
final class RowsClass {

  /** How loaders take a row; only what they use is written. */
  enum Use {
    APPEND,
    ADD,
    ADD_REFERRED,
    ADD_ROOT,
    OPTIONAL,
    OR_NULL
  }

  private final String name;
  private final ClassName made;
  private final FetchPlan plan;
  private final PlanTree tree;
  private final RowsClasses classes;
  private final MappedTypes mappedTypes;
  private final KeyCode keyCode;
  private final Set<Use> uses = EnumSet.noneOf(Use.class);
  private final Set<OneToOneCheck> checks = new LinkedHashSet<>();

  RowsClass(
      String name,
      ClassName made,
      FetchPlan plan,
      PlanTree tree,
      RowsClasses classes,
      MappedTypes mappedTypes,
      KeyCode keyCode) {
    this.name = name;
    this.made = made;
    this.plan = plan;
    this.tree = tree;
    this.classes = classes;
    this.mappedTypes = mappedTypes;
    this.keyCode = keyCode;
    joins().forEach(this::markJoin);
  }

  private void markJoin(PlanNode.JoinFetch join) {
    RowsClass reader = classes.reader(plan, join.tree());
    reader.use(Use.ADD);
    if (RowCode.foreignKey(tree, join).isPresent()) {
      reader.use(Use.ADD_REFERRED);
    }
    if (join.optional()) {
      reader.use(join.component().presence() == Presence.NULLABLE ? Use.OR_NULL : Use.OPTIONAL);
    }
    reader.reachBy(join);
  }

  /** Notes an association by which the rows are reached, to keep its word if it is one-to-one. */
  void reachBy(PlanNode.JoinFetch join) {
    if (join.association() instanceof Association.InverseOne oneToOne) {
      checks.add(OneToOneCheck.of(join.source(), oneToOne, join.tree().entity()));
    }
  }

  String name() {
    return name;
  }

  ClassName type() {
    return ClassName.get("", name);
  }

  private List<PlanNode.JoinFetch> joins() {
    return tree.completeInRow() ? tree.visibleJoins() : List.of();
  }

  /** Returns whether the constructor takes the run, to ask it for mappers. */
  boolean needsRun() {
    return RowCode.columns(tree).stream().anyMatch(MappedTypes::isMapped);
  }

  /** Notes that loaders take rows this way, and returns the method for it. */
  String use(Use use) {
    uses.add(use);
    return switch (use) {
      case APPEND -> "append";
      case ADD -> "add";
      case ADD_REFERRED -> "addReferred";
      case ADD_ROOT -> "addRoot";
      case OPTIONAL -> "optional";
      case OR_NULL -> "orNull";
    };
  }

  TypeSpec write() {
    TypeSpec.Builder type = TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("Reads {@link $T} from rows.\n", made);
    if (keyed()) {
      type.addField(keys());
      checks.forEach(check -> type.addField(check.field(keyCode)));
    }
    if (!uses.isEmpty()) {
      type.addField(FieldSpec.builder(Types.list(made), "list", Modifier.FINAL)
          .initializer("new $T<>()", ArrayList.class)
          .build());
    }
    Map<String, TypeName> given = given();
    given.forEach(
        (field, fieldType) -> type.addField(fieldType, field, Modifier.PRIVATE, Modifier.FINAL));
    if (!given.isEmpty()) {
      type.addMethod(constructor());
    }
    addMethods(type);
    return type.build();
  }

  private boolean keyed() {
    return uses.contains(Use.ADD) || uses.contains(Use.ADD_ROOT);
  }

  private FieldSpec keys() {
    KeyColumns key = KeyColumns.ofKey(tree.entity());
    return FieldSpec.builder(keyCode.indexType(key), "keys", Modifier.FINAL)
        .initializer(keyCode.newIndex(key))
        .build();
  }

  /** Returns what the constructor is given: mappers, and the readers of what is joined. */
  private Map<String, TypeName> given() {
    Map<String, TypeName> fields = new LinkedHashMap<>();
    for (Column column : RowCode.columns(tree)) {
      if (MappedTypes.isMapped(column)) {
        fields.put(mapperField(column), mapperType(column));
      }
    }
    for (PlanNode.JoinFetch join : joins()) {
      RowsClass reader = classes.reader(plan, join.tree());
      fields.put(readerField(reader), reader.type());
    }
    return fields;
  }

  private static TypeName mapperType(Column column) {
    return ParameterizedTypeName.get(Types.COLUMN_MAPPER, MappedTypes.value(column));
  }

  private String mapperField(Column column) {
    return Words.camelCase(
        mappedTypes.constant(column).toLowerCase(Locale.ROOT).replace('_', '.') + ".mapper");
  }

  private static String readerField(RowsClass reader) {
    return NameForms.decapitalized(reader.name);
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    if (needsRun()) {
      constructor.addParameter(Types.RUN, "run");
    }
    Map<String, CodeBlock> values = new LinkedHashMap<>();
    for (Column column : RowCode.columns(tree)) {
      if (MappedTypes.isMapped(column)) {
        values.put(
            mapperField(column), CodeBlock.of("run.mapper($N)", mappedTypes.constant(column)));
      }
    }
    for (PlanNode.JoinFetch join : joins()) {
      RowsClass reader = classes.reader(plan, join.tree());
      String field = readerField(reader);
      if (values.put(field, CodeBlock.of("$N", field)) == null) {
        constructor.addParameter(reader.type(), field);
      }
    }
    values.forEach((field, value) -> constructor.addStatement("this.$N = $L", field, value));
    return constructor.build();
  }

  private void addMethods(TypeSpec.Builder type) {
    if (uses.contains(Use.ADD_ROOT)) {
      type.addMethod(addRoot());
    }
    if (uses.contains(Use.ADD)) {
      type.addMethod(add());
    }
    if (uses.contains(Use.ADD_REFERRED)) {
      type.addMethod(addReferred());
    }
    if (uses.contains(Use.APPEND)) {
      type.addMethod(append());
    }
    if (uses.contains(Use.OPTIONAL)) {
      type.addMethod(optional());
    }
    if (uses.contains(Use.OR_NULL)) {
      type.addMethod(orNull());
    }
    type.addMethod(read());
  }

  private MethodSpec addRoot() {
    return method("addRoot", TypeName.INT)
        .addJavadoc(
            "Adds the row and returns its position; two rows of one key are an exception.\n")
        .addStatement("keys.addNew(rows, at)")
        .addStatement("list.add(read(rows, at))")
        .addStatement("return list.size() - 1")
        .build();
  }

  private MethodSpec add() {
    return method("add", TypeName.INT)
        .addJavadoc("Adds the row unless its key is known; returns its position, -1 for no row.\n")
        .addStatement("int position = keys.add(rows, at)")
        .beginControlFlow("if (position == list.size())")
        .addCode(checks.stream()
            .map(check -> check.write(tree, keyCode, RowCode::at))
            .collect(CodeBlock.joining("")))
        .addStatement("list.add(read(rows, at))")
        .addCode(again())
        .endControlFlow()
        .addStatement("return position")
        .build();
  }

  private MethodSpec addReferred() {
    return method("addReferred", TypeName.INT)
        .addParameter(TypeName.INT, "foreignKey")
        .addJavadoc("Adds the row unless the key that refers to it is known.\n")
        .addStatement("int position = keys.findReferred(rows, foreignKey)")
        .addStatement("return position < 0 ? add(rows, at) : position")
        .build();
  }

  /** What is known may come again because a joined one-to-one has two rows, which must be seen. */
  private CodeBlock again() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (tree.completeInRow()) {
      addAgain(code, tree, 0);
    }
    CodeBlock rows = code.build();
    return rows.isEmpty()
        ? rows
        : CodeBlock.builder()
            .nextControlFlow("else if (position >= 0)")
            .add("// known, but another row of a one-to-one would be an exception\n")
            .add(rows)
            .build();
  }

  private void addAgain(CodeBlock.Builder code, PlanTree from, int offset) {
    for (PlanNode.JoinFetch join : from.joins()) {
      int at = offset + RowLayout.joinOffset(from, join);
      if (join.tree().isPassage()) {
        addAgain(code, join.tree(), at);
      } else if (join.leadsToOneToOne()) {
        RowsClass reader = classes.reader(plan, join.tree());
        code.addStatement("$N.add(rows, $L)", readerField(reader), RowCode.at(at));
      }
    }
  }

  private MethodSpec append() {
    return method("append", TypeName.INT)
        .addJavadoc("Adds a row that arrives once, and returns its position.\n")
        .addStatement("list.add(read(rows, at))")
        .addStatement("return list.size() - 1")
        .build();
  }

  private MethodSpec optional() {
    return atPosition("optional", Types.optional(made))
        .addStatement(
            "return position < 0 ? $1T.empty() : $1T.of(list.get(position))", Optional.class)
        .build();
  }

  private MethodSpec orNull() {
    return atPosition("orNull", made)
        .addStatement("return position < 0 ? null : list.get(position)")
        .build();
  }

  private MethodSpec read() {
    RowCode code =
        new RowCode(tree, column -> CodeBlock.of("$N", mapperField(column)), this::joined);
    return method("read", made)
        .addCode(code.checks())
        .addStatement("return $L", code.construction(made))
        .build();
  }

  private CodeBlock joined(PlanNode.JoinFetch join, PlanTree parent, int parentOffset, int offset) {
    String field = readerField(classes.reader(plan, join.tree()));
    Function<Column, CodeBlock> own =
        column -> RowCode.at(parentOffset + RowLayout.offset(parent, column));
    CodeBlock at = RowCode.at(offset);
    CodeBlock added = RowCode.foreignKey(parent, join)
        .map(key -> CodeBlock.of("$N.addReferred(rows, $L, $L)", field, at, own.apply(key)))
        .orElseGet(() -> CodeBlock.of("$N.add(rows, $L)", field, at));
    Presence presence = join.component().presence();
    if (join.optional()) {
      String method = presence == Presence.NULLABLE ? "orNull" : "optional";
      return CodeBlock.of("$N.$L($L)", field, method, added);
    }
    CodeBlock found = CodeBlock.of("$N.list.get($L)", field, ColumnCode.required(join, added, own));
    return presence == Presence.OPTIONAL ? CodeBlock.of("$T.of($L)", Optional.class, found) : found;
  }

  private static MethodSpec.Builder atPosition(String name, TypeName result) {
    return MethodSpec.methodBuilder(name).returns(result).addParameter(TypeName.INT, "position");
  }

  private static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .returns(result)
        .addParameter(Types.ROWS, "rows")
        .addParameter(TypeName.INT, "at")
        .addException(Types.SQL_EXCEPTION);
  }
}
