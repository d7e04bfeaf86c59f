package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Writes conditions and orders behind a select, and the joins that they need before them.
 *
 * <p>A path that the select joins is not joined again, each other path once; the foreign key
 * answers for the column it refers to.
 */
public final class SqlWriter {

  private final Select select;
  private final Dialect dialect;
  private final Aliases aliases;
  private final Map<Path, Scope> scopes = new HashMap<>();
  private final Scope root;
  private StringBuilder text = new StringBuilder();
  private final List<Argument> values = new ArrayList<>();

  /**
   * The statement itself or an EXISTS within it.
   *
   * @param whole whether it is the statement, whose fetch joins conditions use
   * @param alias of its entity
   * @param joins that were appended
   * @param joined the aliases of these, by path
   */
  private record Scope(
      boolean whole, String alias, StringBuilder joins, Map<String, String> joined) {

    static Scope statement(String alias) {
      return new Scope(true, alias, new StringBuilder(), new HashMap<>());
    }

    static Scope within(String alias) {
      return new Scope(false, alias, new StringBuilder(), new HashMap<>());
    }
  }

  SqlWriter(Select select, Dialect dialect, Aliases aliases) {
    this.select = select;
    this.root = Scope.statement(select.alias());
    scopes.put(Path.ROOT, root);
    this.dialect = dialect;
    this.aliases = aliases;
  }

  /** Writes SQL without identifiers. */
  public SqlWriter append(String sql) {
    text.append(sql);
    return this;
  }

  /** Writes a column with its alias. */
  public SqlWriter column(ColumnRef column) {
    text.append(dialect.identifiers(qualified(column)));
    return this;
  }

  /**
   * Writes that a column matches a pattern, with case.
   *
   * @param escaped whether an exclamation mark makes the next character stand for itself
   */
  public SqlWriter matches(ColumnRef column, String pattern, boolean escaped) {
    text.append(dialect.matches(dialect.identifiers(qualified(column)), escaped));
    values.add(new Value(dialect.pattern(pattern, escaped), null));
    return this;
  }

  /** Writes a parameter and binds a value to it. */
  public SqlWriter bind(Argument value) {
    text.append('?');
    values.add(value);
    return this;
  }

  /** Writes that a column has one of some values. */
  public SqlWriter in(ColumnRef column, ValueList list) {
    List<ValueList> parts = list.parts(dialect);
    return parts.size() == 1
        ? oneOf(column, parts)
        : append("(").oneOf(column, parts).append(")");
  }

  /** Writes that a column has a value, and none of these. */
  public SqlWriter notIn(ColumnRef column, ValueList list) {
    List<ValueList> parts = list.parts(dialect);
    return parts.size() == 1 && !list.travelsWhole(dialect)
        ? column(column).append(" NOT IN (").list(list).append(")")
        : append("NOT (").oneOf(column, parts).append(")");
  }

  private SqlWriter oneOf(ColumnRef column, List<ValueList> parts) {
    String next = "";
    for (ValueList part : parts) {
      append(next).column(column).append(" ");
      if (part.travelsWhole(dialect)) {
        append(dialect.oneOf(part.type()).orElseThrow());
        values.add(part.whole(dialect));
      } else {
        append("IN (").list(part).append(")");
      }
      next = " OR ";
    }
    return this;
  }

  private SqlWriter list(ValueList list) {
    String next = "";
    for (Value value : list.values()) {
      append(next).bind(value);
      next = ", ";
    }
    return this;
  }

  /** Writes SQL whose parameters have these values. */
  SqlWriter fragment(String sql, List<Argument> bound) {
    text.append(sql);
    values.addAll(bound);
    return this;
  }

  /**
   * Writes that a to-many association has a row.
   *
   * @param path one that no other condition uses, so that each of them means rows of its own
   * @param condition what the row must meet as well; null for any row
   */
  public SqlWriter exists(Path path, @Nullable Predicate condition) {
    text.append("EXISTS (SELECT 1");
    return rowsOf(path, path, condition);
  }

  /** Writes whether a to-many association has a row; the condition names columns of its own. */
  void any(Path path, Predicate condition) {
    text.append("EXISTS (SELECT 1");
    rowsOf(path, Path.ROOT, condition);
  }

  /** Writes how many rows a to-many association has; the condition names columns of its own. */
  void count(Path path, Predicate condition) {
    text.append("(SELECT COUNT(*)");
    rowsOf(path, Path.ROOT, condition);
  }

  private SqlWriter rowsOf(Path path, Path start, @Nullable Predicate condition) {
    String parent = alias(parent(path));
    String alias = aliases.claim(select.alias(), path.toString());
    String link = path.isLinked() ? aliases.claim(alias, "link") : alias;
    Scope scope = Scope.within(alias);
    String met = condition == null ? "" : " AND " + within(start, scope, condition);
    text.append(" FROM ")
        .append(dialect.identifiers(path.from(link, alias) + scope.joins()))
        .append(" WHERE ")
        .append(dialect.identifiers(path.tie(parent, link, alias)))
        .append(met)
        .append(")");
    return this;
  }

  /** Writes a condition on a row that the statement joins, on columns of its own. */
  void joined(String alias, Predicate condition) {
    text.append(within(Path.ROOT, Scope.within(alias), condition));
  }

  /**
   * Returns a condition, its joins within the scope.
   *
   * @param start the path of the scope's entity in the condition
   */
  private String within(Path start, Scope scope, Predicate condition) {
    StringBuilder outer = text;
    text = new StringBuilder();
    @Nullable Scope before = scopes.put(start, scope);
    condition.write(this);
    if (before == null) {
      scopes.remove(start);
    } else {
      scopes.put(start, before);
    }
    String written = text.toString();
    text = outer;
    return written;
  }

  /** Writes a term of ORDER BY. */
  void order(Ordering ordering) {
    text.append(dialect.order(expressionOf(ordering), ordering.descending(), ordering.nulls()));
  }

  /** Writes what a term of ORDER BY compares. */
  SqlWriter expression(Ordering ordering) {
    text.append(expressionOf(ordering));
    return this;
  }

  String expressionOf(Ordering ordering) {
    String column = dialect.identifiers(qualified(ordering.column()));
    return ordering.ignoreCase() ? "LOWER(" + column + ")" : column;
  }

  /** Writes a parameter for a value that the database returned. */
  SqlWriter bindReturned(Object value) {
    return bind(new ReturnedValue(value, dialect));
  }

  boolean comparesRows() {
    return dialect.comparesRows();
  }

  /** Returns a column in neutral SQL, and joins its table if need be. */
  String qualified(ColumnRef column) {
    Path path = column.path();
    String name = column.name();
    String foreignKey = path.foreignKeyOf(name);
    while (foreignKey != null) {
      name = foreignKey;
      path = parent(path);
      foreignKey = path.foreignKeyOf(name);
    }
    return alias(path) + "." + name;
  }

  private String alias(Path path) {
    Path start = path.start();
    Scope scope = scopes.get(start);
    if (scope == null) {
      throw new IllegalStateException(
          "A column of %s is used outside of the condition that was given it.".formatted(start));
    }
    if (path == start) {
      return scope.alias();
    }
    String joined = scope.whole() ? select.aliasOf(path) : null;
    if (joined == null) {
      joined = scope.joined().get(path.toString());
    }
    return joined == null ? join(path, scope) : joined;
  }

  private String join(Path path, Scope scope) {
    String parent = alias(parent(path));
    String alias = aliases.claim(select.alias(), path.toString());
    scope
        .joins()
        .append(scope.whole() ? "\n" : " ")
        .append("LEFT JOIN %s %s ON %s".formatted(path.table(), alias, path.on(parent, alias)));
    scope.joined().put(path.toString(), alias);
    return alias;
  }

  private static Path parent(Path path) {
    @Nullable Path parent = path.parent();
    if (parent == null) {
      throw new IllegalStateException("the root has no parent");
    }
    return parent;
  }

  String joins() {
    return dialect.identifiers(root.joins().toString());
  }

  boolean hasText() {
    return !text.isEmpty();
  }

  /** Returns what has been written since the last time. */
  String take() {
    String taken = text.toString();
    text.setLength(0);
    return taken;
  }

  List<Argument> values() {
    return values;
  }
}
