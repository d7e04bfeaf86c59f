package dev.fetchplan.runtime;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The aliases of a statement; new ones speak, and hit neither each other nor a reserved word. */
final class Aliases {

  private static final int LONGEST = 63; // PostgreSQL cuts longer ones

  private final Set<String> taken = new HashSet<>();

  Aliases(NeutralSql sql) {
    for (Table table : sql.tables()) {
      taken.add(bare(table.alias()));
    }
  }

  /** Returns a new alias for words in camelCase; two words at least are never reserved. */
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
