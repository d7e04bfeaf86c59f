package dev.fetchplan.processor.sql;

import dev.fetchplan.processor.model.Association;
import dev.fetchplan.processor.model.Schema;
import dev.fetchplan.processor.model.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The aliases that a statement is given at run time, for what a shape declares of its rows. */
final class ClaimedAliases {
  private static final int LONGEST = 63;

  private final Schema schema;
  private final String root;
  private final Set<String> taken = new HashSet<>();

  /** @param root the alias of the statement's entity */
  ClaimedAliases(Schema schema, String root) {
    this.schema = schema;
    this.root = root;
    take(root);
  }

  /** Takes the alias of a table that the statement has anyway. */
  void take(String alias) {
    taken.add(bare(alias));
  }

  /** Returns a new alias for what a path leads to from the statement's entity. */
  String ofPath(String path) {
    return claim(root, path);
  }

  /** Returns the table that an association leads to. */
  Table table(Association association) {
    return schema.target(association).table();
  }

  /** Returns a new alias for words. */
  String claim(String... words) {
    String alias = bare(String.join("_", words));
    for (int number = 2; alias.length() > LONGEST || !taken.add(alias); number++) {
      String suffix = "_" + number;
      int length = Math.min(alias.length(), LONGEST - suffix.length());
      alias = alias.substring(0, length) + suffix;
    }
    return alias;
  }

  private static String bare(String name) {
    return name.replaceAll("(?<=[a-z0-9])([A-Z])", "_$1")
        .toLowerCase(Locale.ROOT)
        .replace("\"", "")
        .replaceAll("[^\\p{L}\\p{N}_]", "_");
  }
}
