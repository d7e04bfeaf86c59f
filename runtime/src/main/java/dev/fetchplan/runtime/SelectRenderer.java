package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.dialect.KeyList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts a select together: its clauses, the keys in one form, and what the caller narrowed. */
final class SelectRenderer {

  private final Select select;
  private final NeutralSql sql;
  private final Dialect dialect;
  private final Narrowing narrowing;
  private final KeyForm keys;
  private final Aliases aliases;
  private final SqlWriter writer;
  private int valuesBeforeKeys;

  private SelectRenderer(Select select, Dialect dialect, Narrowing narrowing, KeyForm keys) {
    this.select = select;
    this.sql = select.sql();
    this.dialect = dialect;
    this.narrowing = narrowing;
    this.keys = keys;
    this.aliases = new Aliases(sql);
    this.writer = new SqlWriter(select, dialect, aliases);
  }

  static RenderedSelect render(
      String origin, Select select, Dialect dialect, Narrowing narrowing, KeyForm keys) {
    SelectRenderer renderer = new SelectRenderer(select, dialect, narrowing, keys);
    String text = narrowing.isCut() && select.isPrefetch()
        ? renderer.perParent()
        : renderer.together(List.of());
    return renderer.finish(origin + text);
  }

  /** Renders a root with the columns of an order behind those of the plan. */
  static RenderedSelect render(
      String origin, Select root, Dialect dialect, Narrowing narrowing, Keyset keyset) {
    SelectRenderer renderer = new SelectRenderer(root, dialect, narrowing, KeyForm.NONE);
    String text = renderer.together(keyset.orderings());
    return renderer.finish(origin + text);
  }

  /** Renders the number of the rows that meet the conditions. */
  static RenderedSelect count(String origin, Select root, Dialect dialect, Narrowing narrowing) {
    return aggregate(origin + "SELECT COUNT(*)", root, dialect, narrowing, false);
  }

  /** Renders one row if any is left behind the offset. */
  static RenderedSelect exists(String origin, Select root, Dialect dialect, Narrowing narrowing) {
    return aggregate(origin + "SELECT 1", root, dialect, narrowing.limit(1), true);
  }

  private static RenderedSelect aggregate(
      String selectClause, Select root, Dialect dialect, Narrowing narrowing, boolean cut) {
    SelectRenderer renderer = new SelectRenderer(root.bare(), dialect, narrowing, KeyForm.NONE);
    String tables = renderer.tables();
    String where = renderer.where();
    String limit = cut ? renderer.limit() : "";
    String text = selectClause + tables + renderer.writer.joins() + where + limit;
    return renderer.finish(text);
  }

  private RenderedSelect finish(String text) {
    return new RenderedSelect(text, keys, valuesBeforeKeys, writer.values());
  }

  private String together(List<Ordering> selected) {
    StringBuilder select = new StringBuilder(selectClause());
    for (Ordering ordering : selected) {
      select.append(", ").append(writer.expressionOf(ordering));
      if (ordering.ignoreCase()) {
        // Whoever merges the rows of several servers looks for an expression by its name.
        select.append(" AS sorted_" + (1 + selected.indexOf(ordering)));
      }
    }
    String tables = tables();
    String where = where();
    String order = order(narrowing.isCut());
    String limit = limit();
    return select
        + tables
        + writer.joins()
        + where
        + (sql.groupBy().isEmpty() ? "" : "\n" + dialect.identifiers(sql.groupBy()))
        + (order.isEmpty() ? "" : "\nORDER BY " + order)
        + limit;
  }

  /** Numbers the rows of each parent, as a plain limit would cut those of all parents together. */
  private String perParent() {
    String selected = numbered(items(), (item, number) -> item + " AS c" + number);
    String tables = tables();
    String order = order(true);
    String where = where();
    String places = places();
    return "SELECT " + numbered(sql.items(), (item, number) -> "ranked.c" + number)
        + "\nFROM (\nSELECT " + selected
        + ",\n    ROW_NUMBER() OVER (PARTITION BY "
        + dialect.identifiers(String.join(", ", select.keyColumns()))
        + " ORDER BY " + order + ") AS place"
        + tables
        + writer.joins()
        + where
        + "\n) ranked"
        + places
        + "\nORDER BY " + parents() + ", ranked.place";
  }

  private String parents() {
    return select.keyColumns().stream()
        .map(column -> "ranked.c" + (1 + sql.items().indexOf(column)))
        .collect(Collectors.joining(", "));
  }

  private static String numbered(List<String> items, BiFunction<String, Integer, String> numbered) {
    StringBuilder list = new StringBuilder();
    int number = 0;
    for (String item : items) {
      list.append(number == 0 ? "" : ", ").append(numbered.apply(item, ++number));
    }
    return list.toString();
  }

  /** Returns the clause as it was written, unless an aggregate in it is restricted. */
  private String selectClause() {
    boolean plain = select.refinable().aggregates().values().stream()
        .allMatch(aggregate -> narrowing.at(aggregate.steps()).isPlain());
    return plain ? dialect.identifiers(sql.selectClause()) : "SELECT " + String.join(", ", items());
  }

  private List<String> items() {
    List<String> items = new ArrayList<>();
    for (String item : sql.items()) {
      Refinable.Aggregate aggregate = select.refinable().aggregates().get(items.size());
      items.add(
          aggregate == null || narrowing.at(aggregate.steps()).isPlain()
              ? dialect.identifiers(item)
              : restricted(aggregate));
    }
    return items;
  }

  private String restricted(Refinable.Aggregate aggregate) {
    Predicate condition = Predicate.all(narrowing.at(aggregate.steps()).conditions());
    Path rows = aggregate.rows().anew();
    if (aggregate.counted()) {
      writer.count(rows, condition);
    } else {
      writer.any(rows, condition);
    }
    return writer.take();
  }

  private String tables() {
    StringBuilder tables = new StringBuilder();
    for (Table table : sql.tables()) {
      boolean driven = table.isFrom() && keys.list() == KeyList.UNNEST;
      if (driven) {
        valuesBeforeKeys = writer.values().size();
      }
      String clause = driven ? drivenByKeys(table) : table.clause();
      tables.append('\n').append(dialect.identifiers(clause)).append(restriction(table));
    }
    return tables.toString();
  }

  private String restriction(Table table) {
    List<String> steps = select.refinable().joins().getOrDefault(table.alias(), List.of());
    if (steps.isEmpty() || narrowing.at(steps).isPlain()) {
      return "";
    }
    writer
        .append(" AND ")
        .joined(table.alias(), Predicate.all(narrowing.at(steps).conditions()));
    return writer.take();
  }

  private String drivenByKeys(Table table) {
    String alias = aliases.claim(sql.keyName());
    List<String> columns = select.keyColumns();
    List<String> names = columns.size() == 1 ? List.of("id") : numberedParts(columns.size());
    StringBuilder on = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      on.append(i == 0 ? "" : " AND ").append(columns.get(i));
      on.append(" = ").append(alias).append('.').append(names.get(i));
    }
    return "FROM UNNEST(" + keys.parametersOfOne() + ") " + alias + " (" + String.join(", ", names)
        + ")\nJOIN " + table.source() + " ON " + on;
  }

  private static List<String> numberedParts(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(part -> "part_" + part).toList();
  }

  private String where() {
    String next = "\nWHERE ";
    List<String> columns =
        select.keyColumns().stream().map(dialect::identifiers).toList();
    String keyed = columns.size() == 1 ? columns.get(0) : "(" + String.join(", ", columns) + ")";
    if (keys.list() != KeyList.UNNEST) {
      valuesBeforeKeys = writer.values().size();
    }
    switch (keys.list()) {
      case NONE, UNNEST -> {}
      case ONE -> writer.append(next).append(String.join(" = ? AND ", columns)).append(" = ?");
      case ANY -> writer.append(next).append(keyed).append(" = ANY (?)");
      case SELECT -> writer.append(next).append(keyed).append(" IN (" + selectKeys() + ")");
      case IN -> writer.append(next).append(keyed).append(" IN (" + keys.parameterList() + ")");
      case OR -> writer.append(next).append(oneByOne(columns));
    }
    if (writer.hasText()) {
      next = "\n  AND ";
    }
    for (Predicate condition : narrowing.conditions()) {
      writer.append(next);
      condition.write(writer);
      next = "\n  AND ";
    }
    return writer.take();
  }

  private String oneByOne(List<String> columns) {
    String one = "(" + String.join(" = ? AND ", columns) + " = ?)";
    return "(" + String.join(" OR ", Collections.nCopies(keys.keys(), one)) + ")";
  }

  private String selectKeys() {
    return dialect.selectKeys(keys.columns());
  }

  /** Returns the orders; the key at the end where a cut must not fall between equal rows. */
  private String order(boolean keyAppended) {
    List<Ordering> orderings = narrowing.orderings();
    String next = "";
    List<String> missing = new ArrayList<>(keyAppended ? select.key() : List.of());
    for (Ordering ordering : orderings) {
      writer.append(next).order(ordering);
      if (!ordering.ignoreCase()) {
        missing.remove(writer.qualified(ordering.column()));
      }
      next = ", ";
    }
    for (String key : missing) {
      writer.append(next).append(dialect.identifiers(key));
      next = ", ";
    }
    return writer.take();
  }

  private String limit() {
    if (narrowing.limit().isPresent()) {
      writer.append("\nLIMIT ").bind(new Value(narrowing.limit().getAsInt(), null));
      if (narrowing.offset() > 0) {
        writer.append(" OFFSET ").bind(new Value(narrowing.offset(), null));
      }
    } else if (narrowing.offset() > 0) {
      writer.append("\n").append(dialect.offsetAlone()).bind(new Value(narrowing.offset(), null));
    }
    return writer.take();
  }

  private String places() {
    long offset = narrowing.offset();
    String next = "\nWHERE ";
    if (offset > 0) {
      writer.append(next).append("ranked.place > ").bind(new Value(offset, null));
      next = " AND ";
    }
    if (narrowing.limit().isPresent()) {
      long last = offset + narrowing.limit().getAsInt();
      writer.append(next).append("ranked.place <= ").bind(new Value(last, null));
    }
    return writer.take();
  }
}
