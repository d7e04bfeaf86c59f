package dev.fetchplan.processor.sql;

import static java.util.stream.Collectors.joining;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.LinkTable.LinkColumn;
import dev.fetchplan.processor.model.Table;
import java.util.List;

/** What stands behind FROM and ON: tables, and the columns by which they belong together. */
final class Ties {
  private Ties() {}

  /** Returns the table with its alias, where that is another name. */
  static String named(Table table, String alias) {
    boolean aliasNeeded = !alias.equals(table.name());
    return SqlNames.quoted(table) + (aliasNeeded ? " " + SqlNames.quoted(alias) : "");
  }

  static String qualified(String alias, String column) {
    return alias + "." + SqlNames.quoted(column);
  }

  /** Returns {@code author.id = book.author_id}. */
  static String on(String target, String own, List<ColumnPair> pairs) {
    return pairs.stream()
        .map(pair -> qualified(target, pair.target().name()) + " = "
            + qualified(own, pair.own().name()))
        .collect(joining(" AND "));
  }

  /** Returns {@code course.id = student_course.course_id}. */
  static String linkedOn(String alias, String linkAlias, List<LinkColumn> columns) {
    return columns.stream()
        .map(column ->
            qualified(alias, column.key().name()) + " = " + qualified(linkAlias, column.name()))
        .collect(joining(" AND "));
  }

  /** Returns {@code student_course.student_id = student.id}. */
  static String linkOn(String linkAlias, String alias, List<LinkColumn> columns) {
    return columns.stream()
        .map(column -> qualified(linkAlias, column.name()) + " = "
            + qualified(alias, column.key().name()))
        .collect(joining(" AND "));
  }

  /** Returns the columns by which a to-one is joined. */
  static List<ColumnPair> joinColumns(Association association) {
    return association.match(
        Association.ForeignKey::columns,
        Association.InverseOne::columns,
        many -> List.of(),
        link -> List.of());
  }
}
