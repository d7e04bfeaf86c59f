package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Component;
import dev.fetchplan.processor.model.Key;
import dev.fetchplan.processor.model.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The passes over one entity without its associations: table, columns, key. */
final class EntityResolver {
  private final Draft draft;
  private final EntityDeclaration declaration;
  private final Diagnostics diagnostics;

  EntityResolver(Draft draft, EntityDeclaration declaration) {
    this.draft = draft;
    this.declaration = declaration;
    this.diagnostics = draft.findings.at(Place.of(declaration.type()));
  }

  /**
   * Returns the entity, also if parts of it have a problem: its repository is generated as well as
   * can be, lest each line that uses it becomes a further error. Empty if it cannot be an entity,
   * or if generated code could not write the types of its components.
   */
  Optional<BareEntity> resolve() {
    if (declaration.undefinedComponent().isPresent()) {
      return Optional.empty();
    }
    TableResolver tables = new TableResolver(declaration, diagnostics);
    if (!tables.check()) {
      return Optional.empty();
    }
    ComponentRules rules = ComponentRules.ofEntity(draft, declaration, diagnostics);
    if (!rules.check()) {
      return Optional.empty();
    }
    List<Component> components = ColumnResolver.components(declaration.written());
    Set<String> broken = new HashSet<>(rules.broken());
    broken.addAll(new DistinctColumnRules(declaration, diagnostics).check(components, broken));
    KeyResolver keys = new KeyResolver(declaration, diagnostics, broken);
    List<Column> own = ownColumns(components);
    if (own.isEmpty()) {
      keys.reportNoKey();
      return Optional.empty();
    }
    Table table = tables.table();
    String baseName = tables.baseName();
    Key key = keys.key(own);
    // Where this is false, it has been reported; code that does not compile would follow.
    boolean canBeWritten =
        rules.canBeWritten() && key.columns().stream().noneMatch(Column::wrapped);
    return canBeWritten
        ? Optional.of(new BareEntity(declaration, baseName, table, components, key, broken))
        : Optional.empty();
  }

  /** Returns the columns that are not embedded. */
  private static List<Column> ownColumns(List<Component> components) {
    return components.stream()
        .flatMap(c -> c.match(Stream::of, embedded -> Stream.<Column>empty()))
        .toList();
  }
}
