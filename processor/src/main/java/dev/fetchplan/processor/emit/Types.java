package dev.fetchplan.processor.emit;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.fetchplan.processor.model.ClassRef;
import dev.fetchplan.processor.model.ShapeComponent.Presence;
import dev.fetchplan.processor.model.TypeRef;
import dev.fetchplan.processor.plan.PlanNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The types that generated code names. */
final class Types {
  private static final String QUERY_PACKAGE = "dev.fetchplan.query";
  private static final String RUNTIME_PACKAGE = "dev.fetchplan.runtime";
  private static final String JDBI_PACKAGE = "org.jdbi.v3.core";

  static final ClassName QUERY = query("Query");
  static final ClassName CONDITION = query("Condition");
  static final ClassName DECLARED = query("Declared");
  static final ClassName TO_MANY = query("ToMany");
  static final ClassName TO_MANY_QUERY = query("ToManyQuery");
  static final ClassName ASSOCIATION_QUERY = query("AssociationQuery");
  static final ClassName PATH_QUERY = query("PathQuery");
  static final ClassName COLUMN = query("Column");
  static final ClassName COMPARABLE_COLUMN = query("ComparableColumn");

  static final ClassName SOURCE = runtime("Source");
  static final ClassName NARROWING = runtime("Narrowing");
  static final ClassName PLAN = runtime("Plan");
  static final ClassName SELECT = runtime("Select");
  static final ClassName RUN = runtime("Run");
  static final ClassName ROWS = runtime("Rows");
  static final ClassName LABELLED_ROWS = runtime("LabelledRows");
  static final ClassName LONG_INDEX = runtime("LongIndex");
  static final ClassName KEY_INDEX = runtime("KeyIndex");
  static final ClassName KEY_TYPE = runtime("KeyType");
  static final ClassName KEY_PART = runtime("KeyPart");
  static final ClassName LINKS = runtime("Links");
  static final ClassName POSITIONS = runtime("Positions");
  static final ClassName TARGETS = runtime("Targets");
  static final ClassName COUNTS = runtime("Counts");
  static final ClassName PATH = runtime("Path");
  static final ClassName NULLABLE_COMPONENTS = runtime("NullableComponents");

  static final ClassName JDBI = ClassName.get(JDBI_PACKAGE, "Jdbi");
  static final ClassName HANDLE = ClassName.get(JDBI_PACKAGE, "Handle");
  static final ClassName ROW_MAPPER = ClassName.get(JDBI_PACKAGE + ".mapper", "RowMapper");
  static final ClassName COLUMN_MAPPER = ClassName.get(JDBI_PACKAGE + ".mapper", "ColumnMapper");
  static final ClassName QUALIFIED_TYPE =
      ClassName.get(JDBI_PACKAGE + ".qualifier", "QualifiedType");
  static final ClassName GENERIC_TYPE = ClassName.get(JDBI_PACKAGE + ".generic", "GenericType");

  static final ClassName SQL_EXCEPTION = ClassName.get("java.sql", "SQLException");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

  private static final Map<String, TypeName> PRIMITIVES = Map.of(
      "boolean", TypeName.BOOLEAN,
      "byte", TypeName.BYTE,
      "short", TypeName.SHORT,
      "int", TypeName.INT,
      "long", TypeName.LONG,
      "char", TypeName.CHAR,
      "float", TypeName.FLOAT,
      "double", TypeName.DOUBLE);

  private Types() {}

  private static ClassName query(String name) {
    return ClassName.get(QUERY_PACKAGE, name);
  }

  private static ClassName runtime(String name) {
    return ClassName.get(RUNTIME_PACKAGE, name);
  }

  /** Returns the class of columns of one primitive type, {@code LongColumn}. */
  static ClassName column(String kind) {
    return query(kind + "Column");
  }

  static ClassName of(ClassRef ref) {
    List<String> names = ref.simpleNames();
    return ClassName.get(
        ref.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
  }

  static TypeName of(TypeRef ref) {
    if (ref instanceof TypeRef.Primitive primitive) {
      return Objects.requireNonNull(PRIMITIVES.get(primitive.keyword()));
    }
    if (ref instanceof TypeRef.ArrayOf array) {
      return ArrayTypeName.of(of(array.component()));
    }
    TypeRef.Declared declared = (TypeRef.Declared) ref;
    ClassName raw = of(declared.name());
    return declared.arguments().isEmpty()
        ? raw
        : ParameterizedTypeName.get(
            raw, declared.arguments().stream().map(Types::of).toArray(TypeName[]::new));
  }

  static ParameterizedTypeName list(TypeName element) {
    return ParameterizedTypeName.get(ClassName.get(List.class), element);
  }

  static ParameterizedTypeName optional(TypeName value) {
    return ParameterizedTypeName.get(ClassName.get(Optional.class), value);
  }

  /** Returns the type of what an association leads to, for each key that it was asked with. */
  static TypeName targets(PlanNode node) {
    ClassName result = of(node.tree().result());
    if (node.association().toMany()) {
      return ArrayTypeName.of(list(result));
    }
    boolean bare = node.required() || node.component().presence() == Presence.NULLABLE;
    return list(bare ? result : optional(result));
  }

  /** Returns the type of the generated shape's component that holds a fetched association. */
  static TypeName component(PlanNode node) {
    ClassName result = of(node.tree().result());
    if (node.association().toMany()) {
      return list(result);
    }
    return node.component().presence() == Presence.OPTIONAL ? optional(result) : result;
  }
}
