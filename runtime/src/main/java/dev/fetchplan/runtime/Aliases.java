package dev.fetchplan.runtime;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The aliases of a statement; new ones speak, and hit neither each other nor a reserved word. */
final class Aliases {

  private static final int LONGEST = 63; // PostgreSQL cuts longer ones

  private final NeutralSql sql;
  private final Set<String> taken = new HashSet<>(); // empty until the first is claimed

  Aliases(NeutralSql sql) {
    this.sql = sql;
  }

  /** Returns a new alias for words in camelCase; two words at least are never reserved. */
  String claim(String... words) {
    if (taken.isEmpty()) {
      sql.tables().forEach(table -> taken.add(bare(table.alias())));
    }
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
