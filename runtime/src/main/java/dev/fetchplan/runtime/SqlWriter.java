package dev.fetchplan.runtime;

import dev.fetchplan.dialect.Dialect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
  private final StringBuilder joins = new StringBuilder();
  private final Map<String, String> appended = new LinkedHashMap<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Argument> values = new ArrayList<>();

  SqlWriter(Select select, Dialect dialect, Aliases aliases) {
    this.select = select;
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

  /** Writes a parameter and binds a value to it. */
  public SqlWriter bind(Argument value) {
    text.append('?');
    values.add(value);
    return this;
  }

  /** Writes a term of ORDER BY. */
  void order(Ordering ordering) {
    String column = dialect.identifiers(qualified(ordering.column()));
    String expression = ordering.ignoreCase() ? "LOWER(" + column + ")" : column;
    text.append(dialect.order(expression, ordering.descending(), ordering.nulls()));
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
    if (path.isRoot()) {
      return select.alias();
    }
    String joined = select.aliasOf(path);
    if (joined == null) {
      joined = appended.get(path.toString());
    }
    return joined == null ? join(path) : joined;
  }

  private String join(Path path) {
    String parent = alias(parent(path));
    String alias = aliases.claim(select.alias(), path.toString());
    String on = path.on(parent, alias);
    joins.append("\nLEFT JOIN %s %s ON %s".formatted(path.table(), alias, on));
    appended.put(path.toString(), alias);
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
    return dialect.identifiers(joins.toString());
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
