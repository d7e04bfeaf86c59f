package dev.fetchplan.processor.sql;

import static java.util.stream.Collectors.joining;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Column;
import dev.fetchplan.processor.model.ColumnPair;
import dev.fetchplan.processor.model.ColumnPath;
import dev.fetchplan.processor.model.Restriction;
import dev.fetchplan.processor.model.Restriction.Comparison;
import dev.fetchplan.processor.model.Restriction.Operand;
import dev.fetchplan.processor.model.ShapeComponent.OrderTerm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Declared conditions and orders as SQL, for the Javadoc; at run time the same is written for the
 * database in use. A path that is joined already is not joined again, each other path once; the
 * foreign key answers for the column it refers to.
 */
final class RestrictionText {
  private final ClaimedAliases aliases;
  private final String alias;
  private final Map<String, String> joined;
  private final List<String> joins = new ArrayList<>();

  /**
   * @param alias of the table that the columns are of
   * @param joined the aliases of paths that are joined to it anyway
   */
  RestrictionText(ClaimedAliases aliases, String alias, Map<String, String> joined) {
    this.aliases = aliases;
    this.alias = alias;
    this.joined = new HashMap<>(joined);
  }

  /** Returns the joins that what was written so far needs. */
  List<String> joins() {
    return joins;
  }

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
    boolean nullable =
        term.column().column().mayBeNull() || !term.column().way().isEmpty();
    String nulls = term.nullsFirst()
        .map(first -> first ? " NULLS FIRST" : " NULLS LAST")
        .orElse(nullable ? " NULLS LAST" : "");
    return column(term.column()) + (term.descending() ? " DESC" : "") + nulls;
  }

  private String column(ColumnPath path) {
    List<Association> way = path.way();
    Column column = path.column();
    Optional<Column> foreignKey = foreignKey(way, column);
    while (foreignKey.isPresent()) {
      way = way.subList(0, way.size() - 1);
      column = foreignKey.get();
      foreignKey = foreignKey(way, column);
    }
    return Ties.qualified(SqlNames.quoted(alias(way)), column.name());
  }

  /** Returns the foreign key that holds the same value as a column of its target. */
  private static Optional<Column> foreignKey(List<Association> way, Column column) {
    return !way.isEmpty() && way.get(way.size() - 1) instanceof Association.ForeignKey key
        ? key.columns().stream()
            .filter(pair -> pair.target().name().equals(column.name()))
            .map(ColumnPair::own)
            .findFirst()
        : Optional.empty();
  }

  private String alias(List<Association> way) {
    if (way.isEmpty()) {
      return alias;
    }
    String path = way.stream().map(Association::name).collect(joining("."));
    String known = joined.get(path);
    return known == null ? join(way, path) : known;
  }

  private String join(List<Association> way, String path) {
    Association last = way.get(way.size() - 1);
    String parent = SqlNames.quoted(alias(way.subList(0, way.size() - 1)));
    String name = aliases.ofPath(path);
    String on = Ties.on(SqlNames.quoted(name), parent, Ties.joinColumns(last));
    joins.add("LEFT JOIN " + Ties.named(aliases.table(last), name) + " ON " + on);
    joined.put(path, name);
    return name;
  }
}
