package dev.fetchplan.dialect;

/** What a column of keys holds, as far as the way of the keys to the database depends on it. */
public enum ColumnType {
  BIGINT("bigint"),
  NUMERIC("numeric"),
  /** As {@code text}, PostgreSQL would compare the blanks of a CHAR and the case of a citext. */
  TEXT("varchar"),
  UUID("uuid"),

  /** What JDBI's arguments bind, one value by one. */
  MAPPED("");

  private final String sqlName;

  ColumnType(String sqlName) {
    this.sqlName = sqlName;
  }

  /** Returns the type's name in SQL. */
  String sqlName() {
    return sqlName;
  }
}
