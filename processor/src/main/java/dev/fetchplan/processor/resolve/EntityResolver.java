package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.ComponentDeclaration;
import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.Key;
import dev.fetchplan.processor.model.Table;
import dev.fetchplan.processor.model.TypeRef;
import dev.fetchplan.processor.model.TypedId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
   * can be, lest each line that uses it becomes a further error. Empty if it cannot be an entity.
   */
  Optional<BareEntity> resolve() {
    if (declaration.undefinedComponent().isPresent()) {
      return Optional.empty();
    }
    TableResolver tables = new TableResolver(declaration, diagnostics);
    if (!tables.check()) {
      return Optional.empty();
    }
    List<Column> columns = ColumnResolver.columns(declaration);
    Set<String> broken = broken(columns);
    KeyResolver keys = new KeyResolver(declaration, diagnostics, broken);
    if (columns.isEmpty()) {
      keys.reportNoKey();
      return Optional.empty();
    }
    Table table = tables.table();
    String baseName = tables.baseName();
    Key key = keys.key(columns);
    return Optional.of(new BareEntity(declaration, baseName, table, columns, key, broken));
  }

  private Set<String> broken(List<Column> columns) {
    Set<String> broken = new HashSet<>();
    ColumnRules rules = new ColumnRules(declaration, diagnostics);
    for (int i = 0; i < columns.size(); i++) {
      ComponentDeclaration component = declaration.components().get(i);
      if (!rules.check(component, columns.get(i), held(component, columns.get(i)))) {
        broken.add(component.name());
      }
    }
    return broken;
  }

  /** Returns the entity that the component holds; the parameters of a typed id hold nothing. */
  private Optional<EntityDeclaration> held(ComponentDeclaration component, Column column) {
    TypeRef type = column.typedId().map(TypedId::inner).orElse(component.type().type());
    return type.parts().flatMap(part -> draft.declaration(part).stream()).findFirst();
  }
}
