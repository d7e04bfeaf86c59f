package dev.fetchplan.processor.sql;

import dev.fetchplan.processor.model.Table;
import java.util.regex.Pattern;

/** Names as they stand in neutral SQL. */
public final class SqlNames {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private SqlNames() {}

  /**
   * Returns the name, in double quotes if a supported database reserves the word or could not read
   * it bare. A name that the user has put in double quotes stays as it is.
   */
  public static String quoted(String name) {
    boolean quotedByUser = name.length() > 2 && name.startsWith("\"") && name.endsWith("\"");
    if (quotedByUser) {
      return name;
    }
    boolean bare = PLAIN.matcher(name).matches() && !ReservedWords.contains(name);
    return bare ? name : '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Returns the table's name with its schema. */
  public static String quoted(Table table) {
    return table.schema().isEmpty()
        ? quoted(table.name())
        : quoted(table.schema()) + "." + quoted(table.name());
  }
}
