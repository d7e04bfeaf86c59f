package dev.fetchplan.processor.resolve;

import static java.util.stream.Collectors.joining;

import dev.fetchplan.processor.declaration.AssociationDeclaration;
import dev.fetchplan.processor.declaration.LinkDeclaration;
import dev.fetchplan.processor.declaration.LinkDeclaration.Attribute;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.model.Association.ManyToMany;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.LinkTable;
import dev.fetchplan.processor.model.LinkTable.LinkColumn;
import dev.fetchplan.processor.model.NameForms;
import dev.fetchplan.processor.model.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes a many-to-many association on the side that declares the link table. */
final class LinkTableResolver {
  private final Draft draft;
  private final BareEntity entity;
  private final AssociationDeclaration declaration;
  private final LinkDeclaration link;
  private final BareEntity target;

  LinkTableResolver(
      Draft draft, BareEntity entity, AssociationDeclaration declaration, BareEntity target) {
    this.draft = draft;
    this.entity = entity;
    this.declaration = declaration;
    this.link = declaration.link();
    this.target = target;
  }

  /** Returns the association, or empty if its columns have a problem. */
  Optional<ManyToMany> resolve() {
    List<String> source = names(link.sourceColumns(), entity);
    List<String> targets = names(link.targetColumns(), target);
    boolean sound = checkNoEnds()
        && checkGiven()
        && checkNamed("sourceColumns", link.sourceColumns())
        && checkNamed("targetColumns", link.targetColumns())
        && checkNumber("sourceColumns", link.sourceColumns(), entity)
        && checkNumber("targetColumns", link.targetColumns(), target)
        && checkDistinct(source, targets);
    if (!sound) {
      return Optional.empty();
    }
    LinkTable table = new LinkTable(table(), links(source, entity), links(targets, target));
    return Optional.of(new ManyToMany(declaration.name().value(), target.type(), table));
  }

  /** Returns the columns that hold the key of the end: those given, or {@code student_id}. */
  private static List<String> names(List<Written<String>> given, BareEntity end) {
    return given.isEmpty()
        ? end.key().columns().stream().map(key -> defaultName(end, key)).toList()
        : given.stream().map(Written::value).toList();
  }

  private static String defaultName(BareEntity end, Column key) {
    return NameForms.snakeCase(end.simpleName()) + "_" + key.name();
  }

  private Table table() {
    String name = link.table()
        .map(Written::value)
        .orElse(NameForms.snakeCase(entity.simpleName()) + "_"
            + NameForms.snakeCase(target.simpleName()));
    return new Table(entity.table().schema(), name);
  }

  /** Reports {@code [ThroughConflict]} if foreign keys are named of an entity that is not. */
  private boolean checkNoEnds() {
    Optional<Attribute> end = link.ends().stream().findFirst();
    end.ifPresent(attribute -> report(
        Code.ThroughConflict,
        attribute.origin(),
        "%s.%s has %s but no through, and %s names an association of the entity that is the link table. Name that entity, through = ….class, or leave %s out."
            .formatted(
                entity.simpleName(),
                declaration.name().value(),
                attribute.name(),
                attribute.name(),
                attribute.name())));
    return end.isEmpty();
  }

  /** Reports {@code [LinkColumns]} if columns that have no default are left out. */
  private boolean checkGiven() {
    boolean self = entity.type().equals(target.type());
    boolean composite = entity.key().composite() || target.key().composite();
    boolean given = !link.sourceColumns().isEmpty() && !link.targetColumns().isEmpty();
    if (given || !(self || composite)) {
      return true;
    }
    return report(
        Code.LinkColumns,
        declaration.origin(),
        "%s.%s %s, so the columns of the link table have no default. Name those that hold the key of %s in sourceColumns, and those that hold the key at the other end in targetColumns."
            .formatted(
                entity.simpleName(),
                declaration.name().value(),
                self
                    ? "links " + entity.simpleName() + " to itself"
                    : "has a composite key at an end",
                entity.simpleName()));
  }

  /** Reports {@code [NotAName]} if a column has none. */
  private boolean checkNamed(String attribute, List<Written<String>> given) {
    Optional<Written<String>> blank =
        given.stream().filter(column -> column.value().isBlank()).findFirst();
    blank.ifPresent(column -> report(
        Code.NotAName,
        column.origin(),
        "\"%s\" in %s of %s.%s is no name of a column. Write the name out, or leave %s out."
            .formatted(
                column.value(),
                attribute,
                entity.simpleName(),
                declaration.name().value(),
                attribute)));
    return blank.isEmpty();
  }

  /** Reports {@code [LinkColumns]} if there is not one column for each of the key. */
  private boolean checkNumber(String attribute, List<Written<String>> given, BareEntity end) {
    if (given.isEmpty() || given.size() == end.key().columns().size() || !end.keyIsSound()) {
      return true;
    }
    return report(
        Code.LinkColumns,
        given.get(0).origin(),
        "%s of %s.%s names %d, but the key of %s is %s. Name one column of the link table for each."
            .formatted(
                attribute,
                entity.simpleName(),
                declaration.name().value(),
                given.size(),
                end.simpleName(),
                keyNames(end)));
  }

  private static String keyNames(BareEntity end) {
    return end.key().columns().stream().map(Column::component).collect(joining(", "));
  }

  private boolean checkDistinct(List<String> source, List<String> targets) {
    Set<String> seen = new HashSet<>();
    List<String> all = new ArrayList<>(source);
    all.addAll(targets);
    for (String column : all) {
      if (!seen.add(column.toLowerCase(Locale.ROOT))) {
        return report(
            Code.LinkColumns,
            declaration.origin(),
            "%s.%s uses column \"%s\" of the link table twice. Name different columns: sourceColumns, targetColumns."
                .formatted(entity.simpleName(), declaration.name().value(), column));
      }
    }
    return true;
  }

  /** Pairs as many columns as there are; numbers differ only where the key has a problem. */
  private static List<LinkColumn> links(List<String> names, BareEntity end) {
    List<LinkColumn> links = new ArrayList<>();
    for (Column key : end.key().columns()) {
      links.add(new LinkColumn(names.get(Math.min(links.size(), names.size() - 1)), key));
    }
    return links;
  }

  private boolean report(Code code, Origin origin, String text) {
    draft.report(entity, declaration.name(), code, origin, text);
    return false;
  }
}
