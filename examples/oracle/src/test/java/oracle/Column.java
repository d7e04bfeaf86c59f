package oracle;

/**
 * A column of a table and the component that reads it.
 *
 * @param component the name of the component; of a link table, the name of the column
 * @param sql the type in SQL
 * @param key whether it is a part of the key
 * @param mayBeNull whether random data may leave it out
 * @param source the component as it stands in the record
 */
record Column(
    String component,
    String name,
    Type type,
    String sql,
    boolean key,
    boolean mayBeNull,
    String source) {

  Kind kind() {
    return type.kind();
  }
}
