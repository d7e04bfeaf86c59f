package dev.fetchplan.processor.plan;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.Entity;
import dev.fetchplan.processor.model.KeyColumns;
import dev.fetchplan.processor.model.LinkTable.LinkColumn;
import dev.fetchplan.processor.model.NameForms;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the statement of a batched prefetch is asked with.
 *
 * @param key the columns that the values are taken for: the parent's own, or those of the target
 *     that a foreign key refers to
 * @param own the parent's columns that hold the values, in the order of {@code key}
 * @param noun what one of them is called, {@code AuthorId}
 */
public record AskedKey(KeyColumns key, List<Column> own, String noun) {

  public AskedKey {
    own = List.copyOf(own);
  }

  /** Returns what the association's statement is asked with if it is batched. */
  public static AskedKey of(Association association, Entity source, Entity target) {
    return association.match(
        key -> referred(key, source, target),
        one -> own(source, owns(one.columns())),
        many -> own(source, owns(many.columns())),
        link -> own(source, link.link().source().stream().map(LinkColumn::key).toList()));
  }

  /** Returns whether the values are the keys of the parents. */
  public boolean isParentKey(Entity parent) {
    return KeyColumns.areKey(parent, own);
  }

  private static AskedKey own(Entity source, List<Column> columns) {
    return KeyColumns.areKey(source, columns)
        ? new AskedKey(KeyColumns.ofKey(source), source.key().columns(), noun(columns, "Key"))
        : new AskedKey(new KeyColumns(source, columns), columns, noun(columns, words(columns)));
  }

  private static AskedKey referred(
      Association.ForeignKey foreignKey, Entity source, Entity target) {
    List<ColumnPair> pairs = foreignKey.columns();
    List<Column> own = owns(pairs);
    if (KeyColumns.areKey(source, own)) {
      return own(source, own);
    }
    List<Column> targets = target.key().columns();
    List<ColumnPair> sorted = pairs.stream()
        .sorted(Comparator.comparingInt(pair -> targets.indexOf(pair.target())))
        .toList();
    KeyColumns key =
        new KeyColumns(target, sorted.stream().map(ColumnPair::target).toList());
    String several = NameForms.capitalized(foreignKey.name()) + "Key";
    return new AskedKey(key, owns(sorted), noun(own, several));
  }

  private static List<Column> owns(List<ColumnPair> pairs) {
    return pairs.stream().map(ColumnPair::own).toList();
  }

  private static String noun(List<Column> columns, String several) {
    return columns.size() == 1 ? NameForms.capitalized(columns.get(0).word()) : several;
  }

  /** Returns {@code RegionAndCode}. */
  private static String words(List<Column> columns) {
    return columns.stream()
        .map(column -> NameForms.capitalized(column.word()))
        .collect(Collectors.joining("And"));
  }
}
