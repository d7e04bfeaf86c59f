package dev.fetchplan.dialect;

/** The element type of an array of keys, by its name in SQL. */
public enum ArrayType {
  NUMERIC("numeric"),
  TEXT("text"),
  UUID("uuid");

  private final String sqlName;

  ArrayType(String sqlName) {
    this.sqlName = sqlName;
  }

  String sqlName() {
    return sqlName;
  }
}
