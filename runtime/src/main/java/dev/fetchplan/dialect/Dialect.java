package dev.fetchplan.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a database does in its own way: identifiers, lists of keys, null order, limits, snapshots.
 *
 * <p>It is found once for a {@code Jdbi} by the database's product name. Where that name says too
 * little, as behind a driver that spreads tables over several servers, it is set:
 *
 * <pre>{@code
 * jdbi.configure(FetchPlans.class, plans -> plans.setDialect(Dialect.GENERIC));
 * }</pre>
 */
public final class Dialect {

  public static final Dialect POSTGRESQL = new Dialect(
      "PostgreSQL",
      Syntax.POSTGRESQL,
      KeyCarrier.ARRAYS,
      32_768,
      Cursors.IN_TRANSACTION,
      Snapshots.REPEATABLE_READ,
      ReturnedValues.UNTYPED_TEXTS,
      true);

  /** MariaDB from 10.6 on, and MySQL from 8.0 on. */
  public static final Dialect MARIADB = new Dialect(
      "MariaDB",
      Syntax.MARIADB,
      KeyCarrier.JSON_TABLE,
      4_096, // of the longest that an index takes, 3,072 bytes, they are what a server takes
      Cursors.NEVER,
      Snapshots.REPEATABLE_READ,
      ReturnedValues.NUMBERS_FOR_BOOLEANS,
      false);

  public static final Dialect H2 = new Dialect(
      "H2",
      Syntax.H2,
      KeyCarrier.ROWS,
      4_096, // each row is compared with each of them
      Cursors.ALWAYS,
      Snapshots.H2,
      ReturnedValues.TYPED,
      false);

  /** SQLite from 3.38 on. */
  public static final Dialect SQLITE = new Dialect(
      "SQLite",
      Syntax.SQLITE,
      KeyCarrier.JSON_EACH,
      16_384,
      Cursors.ALWAYS,
      Snapshots.SQLITE,
      ReturnedValues.STORED,
      false);

  /** For all others: what the SQL standard and JDBC promise, and short lists of keys. */
  public static final Dialect GENERIC = new Dialect(
      "generic",
      Syntax.GENERIC,
      KeyCarrier.PARAMETERS,
      1_000,
      Cursors.NEVER,
      Snapshots.REPEATABLE_READ,
      ReturnedValues.TYPED,
      false);

  private final String name;
  private final Syntax syntax;
  private final KeyCarrier carrier;
  private final int keyLimit;
  private final Cursors cursors;
  private final Snapshots snapshots;
  private final ReturnedValues returnedValues;
  private final boolean sendsTogether;

  private Dialect(
      String name,
      Syntax syntax,
      KeyCarrier carrier,
      int keyLimit,
      Cursors cursors,
      Snapshots snapshots,
      ReturnedValues returnedValues,
      boolean sendsTogether) {
    this.name = name;
    this.syntax = syntax;
    this.carrier = carrier;
    this.keyLimit = keyLimit;
    this.cursors = cursors;
    this.snapshots = snapshots;
    this.returnedValues = returnedValues;
    this.sendsTogether = sendsTogether;
  }

  /**
   * Returns the dialect of a database, by the product name that its driver gives; the generic one
   * if the driver lacks what the name promises.
   */
  public static Dialect of(Connection connection) throws SQLException {
    Dialect named = of(connection.getMetaData().getDatabaseProductName());
    return named.carrier.isTakenBy(connection) ? named : GENERIC;
  }

  /** Returns the dialect of a database, by the product name that its driver gives. */
  public static Dialect of(String productName) {
    return switch (productName.toLowerCase(Locale.ROOT)) {
      case "postgresql" -> POSTGRESQL;
      case "mariadb", "mysql" -> MARIADB;
      case "h2" -> H2;
      case "sqlite" -> SQLITE;
      default -> GENERIC;
    };
  }

  /** Returns how many values a list may have; there is room for some thousands beside it. */
  public int keyLimit() {
    return keyLimit;
  }

  /** Returns how many keys of these columns travel in one statement at most. */
  public int keyLimit(List<ColumnType> columns) {
    return keyList(columns).isWhole()
        ? carrier.keyLimit(columns.size())
        : keyLimit / columns.size();
  }

  /** Returns how several keys of these columns stand in a statement. */
  public KeyList keyList(List<ColumnType> columns) {
    return carrier.list(columns);
  }

  /** Returns the statement that gives the keys of {@link KeyList#SELECT}; it has a parameter. */
  public String selectKeys(List<ColumnType> columns) {
    return carrier.select(columns);
  }

  /**
   * Returns what stands behind a column that has one of many values, {@code = ANY (?)}; nothing
   * where values of the type do not travel as a whole. {@link #setKeys} binds them.
   */
  public Optional<String> oneOf(ColumnType column) {
    return carrier.oneOf(column);
  }

  /** Binds keys that travel as a whole. */
  public void setKeys(PreparedStatement statement, int position, long[] keys) throws SQLException {
    carrier.set(statement, position, keys);
  }

  /**
   * Binds keys that travel as a whole.
   *
   * @param columns the values of each column
   */
  public void setKeys(
      PreparedStatement statement, int position, List<ColumnType> types, List<Object[]> columns)
      throws SQLException {
    carrier.set(statement, position, types, columns);
  }

  /** Returns a neutral text with the identifiers quoted as this database wants them. */
  public String identifiers(String neutral) {
    return syntax.identifiers().rewrite(neutral);
  }

  /** Returns a term of ORDER BY. */
  public String order(String expression, boolean descending, Nulls nulls) {
    String term = descending ? expression + " DESC" : expression;
    return nulls == Nulls.NONE
        ? term
        : syntax.nulls().order(expression, term, descending, nulls == Nulls.FIRST);
  }

  /**
   * Returns the condition that a text matches a pattern, with case; its parameter is a
   * {@link #pattern}.
   *
   * @param escaped whether an exclamation mark makes the next character stand for itself
   */
  public String matches(String expression, boolean escaped) {
    return syntax.textMatch().condition(expression, escaped);
  }

  /** Returns what {@link #matches} binds for a pattern with the wildcards of LIKE. */
  public String pattern(String like, boolean escaped) {
    return syntax.textMatch().pattern(like, escaped);
  }

  /** Returns the words before an offset that no limit goes with. */
  public String offsetAlone() {
    return syntax.offsetAlone();
  }

  /** Whether {@code (a, b) > (?, ?)} can be written, and an index serves it. */
  public boolean comparesRows() {
    return syntax.comparesRows();
  }

  /** Returns when a result stays open beside other statements. */
  public Cursors cursors() {
    return cursors;
  }

  /** Whether statements with semicolons between them travel together, and each has a result. */
  public boolean sendsTogether() {
    return sendsTogether;
  }

  /** Returns the weakest isolation, as JDBC numbers them, whose statements all see one state. */
  public int snapshotIsolation() {
    return snapshots.begun();
  }

  /** Whether all statements of a transaction of this isolation see one state. */
  public boolean isSnapshot(int isolation) {
    return isolation >= snapshots.weakest();
  }

  /** Whether a connection that is open can become read-only. */
  public boolean becomesReadOnly() {
    return snapshots.readOnly();
  }

  /** Returns a value as the database returned it, null for NULL, for {@link #setReturned}. */
  public @Nullable Object returned(ResultSet rows, int column) throws SQLException {
    return returnedValues.read(rows, column);
  }

  /** Binds a value as the database returned it, for a comparison with the column it came from. */
  public void setReturned(PreparedStatement statement, int position, Object value)
      throws SQLException {
    returnedValues.set(statement, position, value);
  }

  @Override
  public String toString() {
    return name;
  }
}
