package dev.fetchplan.processor.emit;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The row readers of one repository: one for each entity and for each shape that one row completes.
 */
final class RowsClasses {
  private final MappedTypes mappedTypes;
  private final KeyCode keys;
  private final NameAllocator nested;
  private final Map<String, RowsClass> classes = new LinkedHashMap<>();
  private final List<TypeSpec> rows = new ArrayList<>();

  /** @param nested the names of the types that are nested in the repository */
  RowsClasses(NameAllocator nested, MappedTypes mappedTypes, KeyCode keys) {
    this.nested = nested;
    this.mappedTypes = mappedTypes;
    this.keys = keys;
  }

  /**
   * Returns the reader of what one row holds of the tree: its result, the bare entity, or the part
   * of a user's shape that is there before its associations are.
   */
  RowsClass reader(FetchPlan plan, PlanTree tree) {
    PlanTree read = tree.isWhole() && !tree.completeInRow() ? PlanTree.of(tree.entity()) : tree;
    String id = id(read);
    RowsClass known = classes.get(id);
    if (known != null) {
      return known;
    }
    if (read.completeInRow()) {
      read.visibleJoins().forEach(join -> reader(plan, join.tree()));
    }
    RowsClass made =
        new RowsClass(name(plan, read), made(plan, read), plan, read, this, mappedTypes, keys);
    classes.put(id, made);
    return made;
  }

  private static String id(PlanTree tree) {
    String columns = tree.isWhole()
        ? ""
        : tree.columns().stream().map(Column::name).collect(joining(", ", " of ", ""));
    return tree.result().canonicalName() + columns;
  }

  private ClassName made(FetchPlan plan, PlanTree tree) {
    if (tree.completeInRow()) {
      return Types.of(tree.result());
    }
    String name = name(plan, tree.result().simpleName() + "Row");
    rows.add(RowRecord.write(name, tree));
    return ClassName.get("", name);
  }

  private String name(FetchPlan plan, PlanTree tree) {
    return name(plan, tree.result().simpleName() + "Rows");
  }

  private String name(FetchPlan plan, String name) {
    try {
      return nested.newName(name, name);
    } catch (IllegalArgumentException taken) {
      return nested.newName(NameForms.capitalized(plan.method()) + name);
    }
  }

  List<TypeSpec> write() {
    List<TypeSpec> types = new ArrayList<>(rows);
    classes.values().forEach(reader -> types.add(reader.write()));
    return types;
  }
}
