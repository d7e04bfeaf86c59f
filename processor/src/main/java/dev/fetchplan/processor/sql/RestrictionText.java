package dev.fetchplan.processor.sql;

import static java.util.stream.Collectors.joining;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.ColumnPath;
import dev.fetchplan.processor.model.Restriction;
import dev.fetchplan.processor.model.Restriction.Comparison;
import dev.fetchplan.processor.model.Restriction.Operand;
import dev.fetchplan.processor.model.ShapeComponent.OrderTerm;
import java.util.List;

/**
 * Declared conditions and orders as SQL, for the Javadoc; at run time the same is written for the
 * database in use.
 *
 * @param alias of the table that the columns are of
 */
record RestrictionText(String alias) {

  /** Returns {@code review.stars >= :minStars}. */
  String of(Restriction restriction) {
    return restriction.match(
        and -> joined(and.terms(), " AND "),
        or -> joined(or.terms(), " OR "),
        not -> "NOT (" + of(not.term()) + ")",
        this::comparison);
  }

  private String joined(List<Restriction> terms, String word) {
    return terms.stream().map(this::enclosed).collect(joining(word));
  }

  /** Returns the condition so that it can stand beside AND. */
  String enclosed(Restriction term) {
    return term.match(and -> of(and), or -> "(" + of(or) + ")", this::of, this::comparison);
  }

  private String comparison(Comparison comparison) {
    String column = column(comparison.column());
    String operator = comparison.operator().sql();
    List<String> values =
        comparison.values().stream().map(RestrictionText::value).toList();
    return switch (comparison.operator()) {
      case IS_NULL, IS_NOT_NULL -> column + " " + operator;
      case BETWEEN -> column + " BETWEEN " + String.join(" AND ", values);
      case IN, NOT_IN -> column + " " + operator + " (" + String.join(", ", values) + ")";
      default -> column + " " + operator + " " + values.get(0);
    };
  }

  private static String value(Operand operand) {
    return operand instanceof Operand.Named named
        ? ":" + named.name()
        : ((Operand.Literal) operand).sql();
  }

  /** Returns {@code book.published DESC NULLS LAST}. */
  String of(OrderTerm term) {
    boolean nullable = term.column().column().nullable() || !term.column().way().isEmpty();
    String nulls = term.nullsFirst().orElse(false) ? " NULLS FIRST" : nullable ? " NULLS LAST" : "";
    return column(term.column()) + (term.descending() ? " DESC" : "") + nulls;
  }

  /** Returns the column, of the table that a path leads to under the path's name. */
  private String column(ColumnPath path) {
    String name = path.way().stream().map(Association::name).collect(joining("_"));
    String table = name.isEmpty() ? alias : alias + "_" + name;
    return SqlNames.quoted(table) + "." + SqlNames.quoted(path.column().name());
  }
}
