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

  /**
   * Returns whether the component that holds it, or one around that, says that it can be absent.
   */
  boolean isOptional() {
    String form = source.replaceAll("@(?!Nullable)\\w+(\\([^()]*\\))? *", "");
    boolean boxed = type.primitive() && form.startsWith(type.boxed() + " ");
    boolean stated = source.contains("optional = true") && !type.primitive();
    boolean own =
        stated || form.contains("@Nullable") || form.startsWith("Optional<") || (boxed && !key);
    return own
        || Embedding.of(this).filter(around -> around != Embedding.REQUIRED).isPresent();
  }

  Kind kind() {
    return type.kind();
  }
}
