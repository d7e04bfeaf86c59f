package dev.fetchplan.processor.emit;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.plan.FetchPlan;
import dev.fetchplan.processor.plan.PlanTree;
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

  /** @param nested the names of the types that are nested in the repository */
  RowsClasses(NameAllocator nested, MappedTypes mappedTypes, KeyCode keys) {
    this.nested = nested;
    this.mappedTypes = mappedTypes;
    this.keys = keys;
  }

  /** Returns the reader of what one row holds of the tree: its result, or the bare entity. */
  RowsClass reader(FetchPlan plan, PlanTree tree) {
    PlanTree read = tree.completeInRow() ? tree : entityOnly(tree);
    String id = read.result().canonicalName();
    RowsClass known = classes.get(id);
    if (known != null) {
      return known;
    }
    read.joins().forEach(join -> reader(plan, join.tree()));
    RowsClass made = new RowsClass(name(plan, read), plan, read, this, mappedTypes, keys);
    classes.put(id, made);
    return made;
  }

  private static PlanTree entityOnly(PlanTree tree) {
    return new PlanTree(tree.entity(), List.of(), tree.entity().type());
  }

  private String name(FetchPlan plan, PlanTree tree) {
    String name = tree.result().simpleName() + "Rows";
    try {
      return nested.newName(name, name);
    } catch (IllegalArgumentException taken) {
      return nested.newName(NameForms.capitalized(plan.method()) + name);
    }
  }

  List<TypeSpec> write() {
    return classes.values().stream().map(RowsClass::write).toList();
  }
}
