package dev.fetchplan.processor.resolve;

import dev.fetchplan.processor.declaration.PartDeclaration;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.Component;
import dev.fetchplan.processor.model.ShapeComponent.Presence;
import dev.fetchplan.processor.model.TypeRef;
import dev.fetchplan.processor.resolve.Walker.End;
import dev.fetchplan.processor.resolve.Walker.Step;
import java.util.List;
import java.util.Optional;

/** How components say that their value can be absent, and whether those do whose value can. */
final class PresenceRules {
  private final ShapeDraft shape;

  PresenceRules(ShapeDraft shape) {
    this.shape = shape;
  }

  /** Returns what makes a component absent, in words, or empty if it is always there. */
  static Optional<String> absence(End end) {
    return absence(end.steps())
        .or(() -> end.entity().components().stream()
            .flatMap(Component::parts)
            .filter(part -> (end.name() + ".").startsWith(part.component() + "."))
            .flatMap(part -> absence(part).stream())
            .map(words -> end.entity().simpleName() + "." + words)
            .findFirst());
  }

  private static Optional<String> absence(Component component) {
    String name = component.component();
    return component.match(
        column -> Optional.of(name + " can be null").filter(words -> column.optional()),
        embedded -> Optional.of(name + " can be absent").filter(words -> embedded.optional()));
  }

  /** Returns what makes the end of a way absent, in words, or empty if it is always there. */
  static Optional<String> absence(List<Step> steps) {
    return steps.stream()
        .filter(step -> step.association().optional())
        .findFirst()
        .map(PresenceRules::words);
  }

  private static String words(Step step) {
    return step.from().simpleName()
        + "."
        + nullable(step.association())
            .map(column -> column.component() + " can be null")
            .orElse(step.association().name() + " can be absent");
  }

  private static Optional<Column> nullable(Association association) {
    return association.match(
        key ->
            key.columns().stream().map(ColumnPair::own).filter(Column::optional).findFirst(),
        one -> Optional.empty(),
        many -> Optional.empty(),
        link -> Optional.empty());
  }

  /**
   * Returns how the component says that its value can be absent. Reports {@code [MayBeAbsent]} if
   * it does not and the value can.
   *
   * <p>A class file does not show everywhere that a component is {@code @Nullable}, so there it is
   * taken to be.
   *
   * @param absence what makes the value absent, in words
   * @param value the type of the value
   */
  Optional<Presence> presence(PartDeclaration part, Optional<String> absence, TypeRef value) {
    TypeRef type = part.type().type();
    if (Wrapping.of(type).optional()) {
      return Optional.of(Presence.OPTIONAL);
    }
    if (absence.isEmpty()) {
      return Optional.of(Presence.REQUIRED);
    }
    boolean hidden = !shape.declaration.compiledHere() && !type.isPrimitive();
    if (part.nullable() || ColumnResolver.showsAbsence(type) || hidden) {
      return Optional.of(Presence.NULLABLE);
    }
    shape.diagnostics.report(
        Code.MayBeAbsent,
        part.origin(),
        "%s, so %s can be absent. Declare Optional<%s> %s or %s %s."
            .formatted(
                absence.get(),
                shape.name(part),
                value.boxed(),
                part.name(),
                type.isPrimitive() ? value.boxed() : "@Nullable " + value,
                part.name()));
    return Optional.empty();
  }
}
