package dev.fetchplan.dialect;

/** The element type of an array of keys, by its name in SQL. */
public enum ArrayType {
  BIGINT("bigint"),
  NUMERIC("numeric"),
  /** As {@code text}, PostgreSQL would compare the blanks of a CHAR and the case of a citext. */
  TEXT("varchar"),
  UUID("uuid");

  private final String sqlName;

  ArrayType(String sqlName) {
    this.sqlName = sqlName;
  }

  String sqlName() {
    return sqlName;
  }
}
