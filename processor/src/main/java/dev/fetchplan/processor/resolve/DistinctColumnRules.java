package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.ComponentDeclaration;
import dev.fetchplan.processor.declaration.EmbeddedDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Component;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** No column of a table stands twice in its entity. */
final class DistinctColumnRules {
  private final EntityDeclaration entity;
  private final Diagnostics diagnostics;
  private final Map<String, String> componentByColumn = new HashMap<>();

  DistinctColumnRules(EntityDeclaration entity, Diagnostics diagnostics) {
    this.entity = entity;
    this.diagnostics = diagnostics;
  }

  /** Reports {@code [DuplicateColumn]}; returns the components that share a column. */
  Set<String> check(List<Component> components, Set<String> broken) {
    Set<String> doubled = new HashSet<>();
    for (Component component : components) {
      if (!broken.contains(component.component())
          && !component.columns().allMatch(column -> check(component, column))) {
        doubled.add(component.component());
      }
    }
    return doubled;
  }

  private boolean check(Component component, Column column) {
    String other =
        componentByColumn.putIfAbsent(column.name().toLowerCase(Locale.ROOT), column.component());
    if (other == null) {
      return true;
    }
    boolean embedded = (other + column.component()).contains(".");
    diagnostics.report(
        Code.DuplicateColumn,
        origin(entity.component(component.component()).orElseThrow()),
        "%s.%s and %s.%s are both the column \"%s\". %s"
            .formatted(
                entity.simpleName(),
                other,
                entity.simpleName(),
                column.component(),
                column.name(),
                embedded
                    ? "Give the columns of what is embedded a prefix: @Embedded(prefix = \"…\")."
                    : "Name the other column with @Column(\"…\")."));
    return false;
  }

  private static Origin origin(ComponentDeclaration component) {
    return component
        .embedded()
        .map(EmbeddedDeclaration::origin)
        .or(() -> component.column().map(Written::origin))
        .orElse(component.origin());
  }
}
