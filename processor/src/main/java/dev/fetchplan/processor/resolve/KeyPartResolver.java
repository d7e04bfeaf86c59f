package dev.fetchplan.processor.resolve;

import static java.util.stream.Collectors.joining;

import dev.fetchplan.processor.declaration.ComponentDeclaration;
import dev.fetchplan.processor.declaration.ReferenceDeclaration;
import dev.fetchplan.processor.declaration.Written;
import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.diagnostic.Origin;
import dev.fetchplan.processor.diagnostic.Suggestions;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds for each component of a foreign key the column of the target that it holds. */
final class KeyPartResolver {
  private final Draft draft;
  private final BareEntity source;
  private final BareEntity target;
  private final Written<String> name;

  KeyPartResolver(Draft draft, BareEntity source, BareEntity target, Written<String> name) {
    this.draft = draft;
    this.source = source;
    this.target = target;
    this.name = name;
  }

  /** Returns the pairs in the order of the components, or empty if one of them has a problem. */
  Optional<List<ColumnPair>> pairs(List<ComponentDeclaration> parts) {
    boolean toGiven = parts.stream().allMatch(part -> to(part).isPresent());
    if (!toGiven && !checkNumber(parts)) {
      return Optional.empty();
    }
    List<ColumnPair> pairs = new ArrayList<>();
    for (ComponentDeclaration part : parts) {
      Column own = source.column(part.name()).orElseThrow();
      Optional<Column> held = held(part, own);
      if (held.isEmpty() || !checkType(part, own, held.get())) {
        return Optional.empty();
      }
      pairs.add(new ColumnPair(own, held.get()));
    }
    return checkDistinct(pairs) ? Optional.of(pairs) : Optional.empty();
  }

  private static Optional<Written<String>> to(ComponentDeclaration part) {
    return part.reference().flatMap(ReferenceDeclaration::to);
  }

  /** Reports {@code [DuplicateAssociation]} or {@code [KeyParts]}. */
  private boolean checkNumber(List<ComponentDeclaration> parts) {
    List<Column> key = target.key().columns();
    if (parts.size() == key.size() || !target.keyIsSound()) {
      return true;
    }
    if (key.size() == 1) {
      return report(
          Code.DuplicateAssociation,
          parts.get(1).association().orElseThrow().origin(),
          "%s.%s is declared twice, by %s. Give one of them another name: name = \"…\"."
              .formatted(source.simpleName(), name.value(), ReferenceResolver.names(parts)));
    }
    return report(
        Code.KeyParts,
        name.origin(),
        "%s.%s refers to %s by %s, but the key of %s is %s. Give one component to each, all with name = \"%s\"."
            .formatted(
                source.simpleName(),
                name.value(),
                target.simpleName(),
                ReferenceResolver.names(parts),
                target.simpleName(),
                keyNames(),
                name.value()));
  }

  private String keyNames() {
    return target.key().columns().stream().map(Column::component).collect(joining(", "));
  }

  private Optional<Column> held(ComponentDeclaration part, Column own) {
    Optional<Written<String>> to = to(part);
    return to.isPresent() ? named(to.get()) : unnamed(part, own);
  }

  /** Reports {@code [KeyInEmbedded]} or {@code [UnknownComponent]}. */
  private Optional<Column> named(Written<String> to) {
    if (target.embeds(to.value())) {
      report(
          Code.KeyInEmbedded,
          to.origin(),
          "%s.%s is embedded, and a foreign key refers to components of the entity itself. Choose one of %s."
              .formatted(target.simpleName(), to.value(), Suggestions.list(target.columnNames())));
      return Optional.empty();
    }
    Optional<Column> column = target.column(to.value());
    if (column.isEmpty()) {
      report(
          Code.UnknownComponent,
          to.origin(),
          "%s has no component \"%s\". %sComponents of %s: %s."
              .formatted(
                  target.simpleName(),
                  to.value(),
                  Suggestions.didYouMean(to.value(), target.columnNames()),
                  target.simpleName(),
                  Suggestions.list(target.columnNames())));
    }
    return column;
  }

  /** Reports {@code [KeyParts]} if a part could hold several columns of a composite key. */
  private Optional<Column> unnamed(ComponentDeclaration part, Column own) {
    List<Column> key = target.key().columns();
    if (key.size() == 1) {
      return Optional.of(key.get(0));
    }
    Optional<Column> sameName =
        key.stream().filter(column -> column.component().equals(part.name())).findFirst();
    List<Column> sameType = key.stream().filter(column -> mayHold(own, column)).toList();
    if (sameName.isPresent() || sameType.size() == 1) {
      return sameName.or(() -> Optional.of(sameType.get(0)));
    }
    report(
        Code.KeyParts,
        part.reference().map(ReferenceDeclaration::origin).orElse(part.origin()),
        "%s.%s could hold each of %s, the key of %s. Say which: to = \"%s\"."
            .formatted(
                source.simpleName(),
                part.name(),
                keyNames(),
                target.simpleName(),
                key.get(0).component()));
    return Optional.empty();
  }

  /** Returns whether a foreign key of the one type may hold a key of the other: int may a long. */
  private static boolean mayHold(Column own, Column held) {
    boolean plain = own.typedId().isEmpty() && held.typedId().isEmpty();
    boolean widened = own.reading() == Reading.INT && held.reading() == Reading.LONG;
    return (plain && widened) || own.value().boxed().equals(held.value().boxed());
  }

  /** Reports {@code [UnsupportedKey]} or {@code [KeyTypeMismatch]}. */
  private boolean checkType(ComponentDeclaration part, Column own, Column held) {
    if (target.isSound(held) && !KeyResolver.isMatchable(held)) {
      return report(
          Code.UnsupportedKey, part.origin(), KeyResolver.unmatchable(target.simpleName(), held));
    }
    if (mayHold(own, held) || !target.isSound(held)) {
      return true;
    }
    boolean isKey = target.key().columns().contains(held);
    return report(
        Code.KeyTypeMismatch,
        part.origin(),
        "Foreign key %s is %s, but %s%s, is %s. Give both the same type."
            .formatted(
                source.qualified(own),
                described(own),
                isKey ? "the key of " + target.simpleName() + ", " : "what it refers to, ",
                target.qualified(held),
                described(held)));
  }

  private static String described(Column column) {
    return column.typedId().isPresent() ? "the typed id " + column.value() : "" + column.value();
  }

  /** Reports {@code [KeyParts]} if two parts hold one column of the target. */
  private boolean checkDistinct(List<ColumnPair> pairs) {
    long distinct = pairs.stream().map(ColumnPair::target).distinct().count();
    return distinct == pairs.size()
        || report(
            Code.KeyParts,
            name.origin(),
            "Two components of %s.%s hold one column of %s. Give each its own: to = \"…\", one of %s."
                .formatted(source.simpleName(), name.value(), target.simpleName(), keyNames()));
  }

  private boolean report(Code code, Origin origin, String text) {
    draft.report(source, name, code, origin, text);
    return false;
  }
}
