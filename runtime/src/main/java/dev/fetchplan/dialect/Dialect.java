package dev.fetchplan.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Locale;

/**
 * What a database does in its own way: identifiers, lists of keys, null order, limits.
 *
 * <p>It is found once for a {@code Jdbi} by the database's product name. Where that name says too
 * little, as behind a sharding driver, it is set:
 *
 * <pre>{@code
 * jdbi.configure(FetchPlans.class, plans -> plans.setDialect(Dialect.GENERIC));
 * }</pre>
 */
public final class Dialect {

  public static final Dialect POSTGRESQL =
      new Dialect("PostgreSQL", Identifiers.QUOTED, KeyList.ANY, 32_768, true);

  public static final Dialect H2 = new Dialect("H2", Identifiers.H2, KeyList.UNNEST, 65_536, true);

  /** For all others: what the SQL standard and JDBC promise, and short lists of keys. */
  public static final Dialect GENERIC =
      new Dialect("generic", Identifiers.QUOTED, KeyList.IN, 1_000, false);

  private static final int H2_SNAPSHOT = 6;

  private static final int H2_ARRAY = 65_536;

  private final String name;
  private final Identifiers identifiers;
  private final KeyList keyList;
  private final int keyLimit;
  private final boolean standardClauses;

  private Dialect(
      String name,
      Identifiers identifiers,
      KeyList keyList,
      int keyLimit,
      boolean standardClauses) {
    this.name = name;
    this.identifiers = identifiers;
    this.keyList = keyList;
    this.keyLimit = keyLimit;
    this.standardClauses = standardClauses;
  }

  /** Returns the dialect of a database, by the product name that its driver gives. */
  public static Dialect of(String productName) {
    return switch (productName.toLowerCase(Locale.ROOT)) {
      case "postgresql" -> POSTGRESQL;
      case "h2" -> H2;
      default -> GENERIC;
    };
  }

  /** Returns the form of a list of keys whose type can travel in an array. */
  public KeyList keyList() {
    return keyList;
  }

  /** Returns how many keys one {@link KeyList#IN} may list; values beside them still fit. */
  public int keyLimit() {
    return keyLimit;
  }

  /** Returns how many keys or values one array may hold. */
  public int arrayLimit() {
    return this == H2 ? H2_ARRAY : Integer.MAX_VALUE;
  }

  /** Returns a neutral text with the identifiers quoted as this database wants them. */
  public String identifiers(String neutral) {
    return identifiers.rewrite(neutral);
  }

  /** Returns a term of ORDER BY. */
  public String order(String expression, boolean descending, Nulls nulls) {
    String term = descending ? expression + " DESC" : expression;
    if (nulls == Nulls.NONE) {
      return term;
    }
    if (standardClauses) {
      return term + " NULLS " + nulls;
    }
    int whereNull = nulls == Nulls.FIRST ? 0 : 1;
    return "CASE WHEN %s IS NULL THEN %d ELSE %d END, %s"
        .formatted(expression, whereNull, 1 - whereNull, term);
  }

  /** Returns the words before an offset that no limit goes with. */
  public String offsetAlone() {
    return standardClauses ? "OFFSET " : "LIMIT " + Long.MAX_VALUE + " OFFSET ";
  }

  /** Binds keys as the one parameter of {@link KeyList#ANY} or {@link KeyList#UNNEST}. */
  public void setArray(PreparedStatement statement, int position, long[] keys) throws SQLException {
    if (keyList == KeyList.ANY) {
      statement.setObject(position, keys);
    } else {
      statement.setObject(position, boxed(keys));
    }
  }

  /** Binds keys as the one parameter of {@link KeyList#ANY} or {@link KeyList#UNNEST}. */
  public void setArray(PreparedStatement statement, int position, ArrayType type, Object[] keys)
      throws SQLException {
    if (keyList == KeyList.ANY) {
      statement.setArray(position, statement.getConnection().createArrayOf(type.sqlName(), keys));
    } else {
      statement.setObject(position, keys);
    }
  }

  /** Binds a value as the database returned it, for a comparison with the column it came from. */
  public void setReturned(PreparedStatement statement, int position, Object value)
      throws SQLException {
    if (this == POSTGRESQL && value instanceof String) {
      // As a varchar it would be compared as text, whatever the column: char(5), citext, an enum.
      statement.setObject(position, value, Types.OTHER);
    } else {
      statement.setObject(position, value);
    }
  }

  /** Whether {@code a = ANY (?)} takes an array, which {@link #setArray} binds. */
  public boolean comparesArrays() {
    return keyList == KeyList.ANY || keyList == KeyList.UNNEST;
  }

  /** Whether {@code (a, b) > (?, ?)} can be written. */
  public boolean comparesRows() {
    return standardClauses;
  }

  /** Whether a result stays open, unread rows still on the server, beside other statements. */
  public boolean keepsCursors() {
    return this == POSTGRESQL || this == H2;
  }

  /** Whether it does so in a transaction only. */
  public boolean cursorsNeedTransaction() {
    return this == POSTGRESQL;
  }

  /** Returns the weakest isolation, as JDBC numbers them, whose statements all see one state. */
  public int snapshotIsolation() {
    // H2's repeatable read takes the state of each table when a statement first names it.
    return this == H2
        ? Connection.TRANSACTION_SERIALIZABLE
        : Connection.TRANSACTION_REPEATABLE_READ;
  }

  /** Whether all statements of a transaction of this isolation see one state. */
  public boolean isSnapshot(int isolation) {
    return isolation >= (this == H2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
  }

  private static Object[] boxed(long[] keys) {
    Object[] boxed = new Object[keys.length];
    for (int i = 0; i < keys.length; i++) {
      boxed[i] = keys[i];
    }
    return boxed;
  }

  @Override
  public String toString() {
    return name;
  }
}
