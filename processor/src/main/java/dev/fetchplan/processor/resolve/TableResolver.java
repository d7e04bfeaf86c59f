package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.EntityDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Diagnostics;
import dev.fetchplan.processor.model.JavaNames;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Table;

/** The pass that finds out whether a type can be an entity, and what it is called. */
final class TableResolver {
  private final EntityDeclaration entity;
  private final Diagnostics diagnostics;

  TableResolver(EntityDeclaration entity, Diagnostics diagnostics) {
    this.entity = entity;
    this.diagnostics = diagnostics;
  }

  Table table() {
    return new Table(
        entity.naming().schema().map(Written::value).orElse(""),
        entity
            .naming()
            .table()
            .map(Written::value)
            .orElse(NameForms.snakeCase(entity.simpleName())));
  }

  /** Returns what the names of generated types start with; reports {@code [NotAName]}. */
  String baseName() {
    return entity
        .naming()
        .name()
        .filter(this::checkBaseName)
        .map(Written::value)
        .orElse(entity.simpleName());
  }

  private boolean checkBaseName(Written<String> name) {
    if (JavaNames.isName(name.value())) {
      return true;
    }
    diagnostics.report(
        Code.NotAName,
        name.origin(),
        "\"%s\" cannot start the names of generated types. Choose a Java name like \"%s\"."
            .formatted(name.value(), entity.simpleName()));
    return false;
  }

  /** Returns whether the type can be an entity; reports the first reason why not. */
  boolean check() {
    entity.wrongImports().forEach(this::reportWrongImport);
    return new ClassRules(entity.written(), ClassRules.Role.ENTITY, diagnostics).check();
  }

  /** Reports {@code [WrongImport]}. */
  private void reportWrongImport(Written<String> annotation) {
    String name = annotation.value();
    diagnostics.report(
        Code.WrongImport,
        annotation.origin(),
        "%s has @%s, which Fetchplan does not read. Import dev.fetchplan%s instead."
            .formatted(entity.simpleName(), name, name.substring(name.lastIndexOf('.'))));
  }
}
