package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.ComponentDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Key;
import dev.fetchplan.processor.model.Reading;
import dev.fetchplan.processor.model.TypeRef;
import java.util.List;
import java.util.Set;

/** The pass that finds the key among the columns. */
final class KeyResolver {
  private final EntityDeclaration entity;
  private final Diagnostics diagnostics;
  private final Set<String> broken;

  /** @param broken receives the components that cannot be a key */
  KeyResolver(EntityDeclaration entity, Diagnostics diagnostics, Set<String> broken) {
    this.entity = entity;
    this.diagnostics = diagnostics;
    this.broken = broken;
  }

  /** Returns the key, or where there is none a likely one, so that the repository exists. */
  Key key(List<Column> columns) {
    List<Column> key = columns.stream().filter(this::isId).toList();
    if (key.isEmpty()) {
      reportNoKey();
      Column likely = likely(columns);
      broken.add(likely.component());
      return new Key(List.of(likely));
    }
    key.stream().filter(column -> !check(column)).map(Column::component).forEach(broken::add);
    return new Key(key);
  }

  private boolean isId(Column column) {
    return component(column).id().isPresent();
  }

  private ComponentDeclaration component(Column column) {
    return entity.component(column.component()).orElseThrow();
  }

  private static Column likely(List<Column> columns) {
    return columns.stream()
        .filter(column -> column.component().equals("id"))
        .findFirst()
        .orElse(columns.get(0));
  }

  /** Reports {@code [NoKey]}, unless an {@code @Id} of another library is the cause. */
  void reportNoKey() {
    if (entity.wrongImports().stream().anyMatch(name -> name.value().endsWith(".Id"))) {
      return;
    }
    diagnostics.report(
        Code.NoKey,
        entity.origin(),
        "%s has no key, so its rows cannot be told apart. Mark one component with @Id, or several for a composite key."
            .formatted(entity.simpleName()));
  }

  private boolean check(Column column) {
    return broken.contains(column.component()) || (checkPresent(column) && checkType(column));
  }

  /** Reports {@code [KeyMayBeAbsent]}. */
  private boolean checkPresent(Column column) {
    ComponentDeclaration component = component(column);
    if (!component.nullable() && !column.wrapped()) {
      return true;
    }
    diagnostics.report(
        Code.KeyMayBeAbsent,
        component.origin(),
        "%s.%s is part of the key, and a key is never absent. Declare %s %s."
            .formatted(entity.simpleName(), component.name(), column.value(), component.name()));
    return false;
  }

  /** Reports {@code [UnsupportedKey]}. */
  private boolean checkType(Column column) {
    if (isMatchable(column)) {
      return true;
    }
    diagnostics.report(
        Code.UnsupportedKey, component(column).origin(), unmatchable(entity.simpleName(), column));
    return false;
  }

  /** Returns whether two values of the column are equal whenever the database says so. */
  static boolean isMatchable(Column column) {
    boolean inexact = column.reading() == Reading.FLOAT || column.reading() == Reading.DOUBLE;
    return !inexact && !(column.read() instanceof TypeRef.ArrayOf);
  }

  static String unmatchable(String entity, Column column) {
    return "%s.%s is %s, and values of that type cannot be matched reliably. Use long, int, String, UUID or BigDecimal for a key."
        .formatted(
            entity,
            column.component(),
            column
                .typedId()
                .map(id -> column.type() + " of " + id.inner())
                .orElse("" + column.type()));
  }
}
