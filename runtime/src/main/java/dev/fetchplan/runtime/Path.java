package dev.fetchplan.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way from a statement's entity over to-one associations; immutable. */
public final class Path {

  /** The entity itself. */
  public static final Path ROOT = new Path(null, "", "", false, List.of());

  private final @Nullable Path parent;
  private final String dotted;
  private final String table;
  private final boolean owning;
  private final List<String> columns;

  private Path(
      @Nullable Path parent, String dotted, String table, boolean owning, List<String> columns) {
    this.parent = parent;
    this.dotted = dotted;
    this.table = table;
    this.owning = owning;
    this.columns = columns;
  }

  /**
   * Returns the path over a foreign key of the entity that this one leads to.
   *
   * @param columns in pairs: the foreign key's column, and the target's that it refers to
   */
  public Path toOne(String name, String table, String... columns) {
    return new Path(this, below(name), table, true, List.of(columns));
  }

  /**
   * Returns the path to the entity whose unique foreign key refers to the one that this leads to.
   *
   * @param columns in pairs: the column that is referred to, and the target's foreign key
   */
  public Path toOneInverse(String name, String table, String... columns) {
    return new Path(this, below(name), table, false, List.of(columns));
  }

  private String below(String name) {
    return parent == null ? name : dotted + "." + name;
  }

  boolean isRoot() {
    return parent == null;
  }

  @Nullable
  Path parent() {
    return parent;
  }

  String table() {
    return table;
  }

  /**
   * Returns the foreign key's column that holds the same value as a column of the target, so that
   * nothing need be joined; null if there is none.
   */
  @Nullable
  String foreignKeyOf(String targetColumn) {
    for (int i = 0; owning && i < columns.size(); i += 2) {
      if (columns.get(i + 1).equals(targetColumn)) {
        return columns.get(i);
      }
    }
    return null;
  }

  /** Returns the condition that joins the target's table. */
  String on(String parentAlias, String alias) {
    StringBuilder on = new StringBuilder();
    for (int i = 0; i < columns.size(); i += 2) {
      on.append(i == 0 ? "" : " AND ");
      on.append(alias).append('.').append(columns.get(i + 1));
      on.append(" = ").append(parentAlias).append('.').append(columns.get(i));
    }
    return on.toString();
  }

  /** Returns the names of the associations, separated by dots. */
  @Override
  public String toString() {
    return dotted;
  }
}
