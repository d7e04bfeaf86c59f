package dev.fetchplan.processor.sql;

import dev.fetchplan.processor.model.NameForms;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.CRC32;

/** The names of the tables in one statement, each given once. */
final class Aliases {
  /** PostgreSQL cuts longer names off without an error (NAMEDATALEN 64). */
  private static final int MOST_BYTES = 63;

  private final Set<String> taken = new HashSet<>();
  private final String root;

  /** Starts a statement whose entity is known by the name {@code root}. */
  Aliases(String root) {
    this.root = root;
    taken.add(root.toLowerCase(Locale.ROOT));
  }

  /** Takes a table's own name, so that it needs no alias; returns whether it was free. */
  boolean take(String table) {
    return taken.add(table.toLowerCase(Locale.ROOT));
  }

  /** Returns the alias of a path: its segments, behind the root's name if that is taken. */
  String of(String path) {
    String wanted = NameForms.snakeCase(path.replace('.', '_'));
    while (!taken.add(shortened(wanted).toLowerCase(Locale.ROOT))) {
      wanted = root + "_" + wanted;
    }
    return shortened(wanted);
  }

  /** Cuts a name that is too long, and marks it with a sum of all of it, always in the same way. */
  static String shortened(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= MOST_BYTES) {
      return name;
    }
    CRC32 sum = new CRC32();
    sum.update(bytes);
    String mark = "_%08x".formatted(sum.getValue());
    StringBuilder start = new StringBuilder(name);
    while (start.toString().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES - mark.length()) {
      start.setLength(start.length() - 1);
    }
    return start + mark;
  }
}
