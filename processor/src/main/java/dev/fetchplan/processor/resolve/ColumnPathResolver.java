package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.Passage;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Suggestions;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.ColumnPath;
import dev.fetchplan.processor.model.Component;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.resolve.Walker.End;
import dev.fetchplan.processor.resolve.Walker.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pass that finds the columns that conditions and orders name. */
final class ColumnPathResolver {
  private final Walker walker;
  private final Entity root;

  /** @param root the entity at which paths begin */
  ColumnPathResolver(Walker walker, Entity root) {
    this.walker = walker;
    this.root = root;
  }

  /**
   * A column that was found.
   *
   * @param entity the entity that it belongs to
   */
  record Named(ColumnPath path, Entity entity) {
    /** Returns the column with its entity's name. */
    String name() {
      return entity.simpleName() + "." + path.column().component();
    }
  }

  /** Returns the column; reports {@code [UnknownComponent]} if there is none. */
  Optional<Named> resolve(Passage passage, Subject text) {
    Subject subject = text.at(passage);
    return walker.walk(root, passage.segments(), subject).flatMap(end -> resolve(end, subject));
  }

  private Optional<Named> resolve(End end, Subject subject) {
    if (walker.isBroken(end.entity(), end.name())) {
      return Optional.empty();
    }
    Optional<Named> column = end.entity()
        .column(end.name())
        .map(found -> new Named(new ColumnPath(end.way(), found), end.entity()));
    if (column.isEmpty()) {
      reportUnknown(end, subject);
    }
    return column;
  }

  private void reportUnknown(End end, Subject subject) {
    Entity entity = end.entity();
    Optional<Step> step = walker.step(entity, end.name());
    if (step.isPresent()) {
      reportAssociation(step.get(), subject);
      return;
    }
    Optional<Component> embedded = entity.component(end.name());
    if (embedded.isPresent()) {
      reportEmbedded(entity, embedded.get(), subject);
      return;
    }
    List<String> columns = Walker.columns(entity);
    List<String> toOnes = Walker.toOnes(entity);
    subject.report(
        Code.UnknownComponent,
        "%s has no component \"%s\". %sComponents of %s: %s. To-one associations: %s.",
        entity.simpleName(),
        end.name(),
        Suggestions.didYouMean(
            end.name(), Stream.concat(columns.stream(), toOnes.stream()).toList()),
        entity.simpleName(),
        Suggestions.list(columns),
        Suggestions.list(toOnes));
  }

  private static void reportEmbedded(Entity entity, Component embedded, Subject subject) {
    subject.report(
        Code.UnknownComponent,
        "%s.%s consists of several columns. Name one of them: %s.",
        entity.simpleName(),
        embedded.component(),
        Suggestions.list(embedded.columns().map(Column::component).toList()));
  }

  private static void reportAssociation(Step step, Subject subject) {
    String name = step.association().name();
    subject.report(
        Code.UnknownComponent,
        "%s.%s is an association, and not a column. %s.",
        step.from().simpleName(),
        name,
        step.association().toMany()
            ? "Name a component of " + step.from().simpleName()
            : "Name a component of %s: %s"
                .formatted(
                    step.target().simpleName(),
                    Suggestions.list(Walker.columns(step.target()).stream()
                        .map(column -> name + "." + column)
                        .toList())));
  }
}
