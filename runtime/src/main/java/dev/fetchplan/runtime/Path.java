package dev.fetchplan.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a statement's entity over associations; immutable.
 *
 * <p>A path over a to-many association starts anew there: in a condition it stands for one of the
 * rows, those over to-one associations for the row that belongs to it.
 */
public final class Path {

  /** The entity itself. */
  public static final Path ROOT = new Path(null, "", "", Kind.OWNING, List.of(), null);

  private enum Kind {
    OWNING,
    INVERSE,
    TO_MANY
  }

  /** A link table, and how it is joined to its source. */
  private record Link(String table, List<String> columns) {}

  private final @Nullable Path parent;
  private final String dotted;
  private final String table;
  private final Kind kind;
  private final List<String> columns;
  private final @Nullable Link link;

  private Path(
      @Nullable Path parent,
      String dotted,
      String table,
      Kind kind,
      List<String> columns,
      @Nullable Link link) {
    this.parent = parent;
    this.dotted = dotted;
    this.table = table;
    this.kind = kind;
    this.columns = columns;
    this.link = link;
  }

  /**
   * Returns the path over a foreign key of the entity that this one leads to.
   *
   * @param columns in pairs: the foreign key's column, and the target's that it refers to
   */
  public Path toOne(String name, String table, String... columns) {
    return new Path(this, below(name), table, Kind.OWNING, List.of(columns), null);
  }

  /**
   * Returns the path to the entity whose unique foreign key refers to the one that this leads to.
   *
   * @param columns in pairs: the column that is referred to, and the target's foreign key
   */
  public Path toOneInverse(String name, String table, String... columns) {
    return new Path(this, below(name), table, Kind.INVERSE, List.of(columns), null);
  }

  /**
   * Returns the path to the entities whose foreign key refers to the one that this leads to.
   *
   * @param columns in pairs: the column that is referred to, and the target's foreign key
   */
  public Path toMany(String name, String table, String... columns) {
    return new Path(this, below(name), table, Kind.TO_MANY, List.of(columns), null);
  }

  /**
   * Returns the path to the entities that a link table connects with the one that this leads to.
   *
   * @param toLink in pairs: this entity's column, and the link table's that holds it
   * @param toTarget in pairs: the link table's column, and the target's that it holds
   */
  public Path linked(
      String name, String linkTable, String table, List<String> toLink, List<String> toTarget) {
    Link link = new Link(linkTable, List.copyOf(toLink));
    return new Path(this, below(name), table, Kind.TO_MANY, List.copyOf(toTarget), link);
  }

  /** Returns another path to the same rows, for a condition of its own. */
  public Path anew() {
    return new Path(parent, dotted, table, kind, columns, link);
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
    for (int i = 0; kind == Kind.OWNING && i < columns.size(); i += 2) {
      if (columns.get(i + 1).equals(targetColumn)) {
        return columns.get(i);
      }
    }
    return null;
  }

  /** Returns the path that this one's joins belong to: the statement's entity, or a to-many. */
  Path start() {
    return parent == null || kind == Kind.TO_MANY ? this : parent.start();
  }

  boolean isLinked() {
    return link != null;
  }

  /** Returns FROM of the rows of a to-many association: the link table, if any, and the target. */
  String from(String linkAlias, String alias) {
    return link == null
        ? "%s %s".formatted(table, alias)
        : "%s %s JOIN %s %s ON %s"
            .formatted(link.table(), linkAlias, table, alias, on(linkAlias, alias));
  }

  /** Returns the condition that ties the rows of a to-many association to their parent. */
  String tie(String parentAlias, String linkAlias, String alias) {
    return link == null ? on(parentAlias, alias) : on(link.columns(), parentAlias, linkAlias);
  }

  /** Returns the condition that joins the target's table. */
  String on(String parentAlias, String alias) {
    return on(columns, parentAlias, alias);
  }

  private static String on(List<String> columns, String parentAlias, String alias) {
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
