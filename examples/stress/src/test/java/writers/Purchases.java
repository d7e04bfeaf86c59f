package writers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Purchases, and what is true of them in each state that a writer leaves. */
final class Purchases {

  static final int COUNT = 12;

  /** As many tags as there are; a line and the tag of its number are in one purchase. */
  static final int LINES = 24;

  static final String TABLES = """
      CREATE TABLE purchase (id BIGINT PRIMARY KEY, total BIGINT);
      CREATE TABLE line (id BIGINT PRIMARY KEY, amount BIGINT, purchase_id BIGINT);
      CREATE INDEX line_purchase ON line (purchase_id);
      CREATE TABLE tag (id BIGINT PRIMARY KEY);
      CREATE TABLE purchase_tag (purchase_id BIGINT, tag_id BIGINT PRIMARY KEY);
      CREATE INDEX tag_purchase ON purchase_tag (purchase_id);
      """;

  private Purchases() {}

  static String script() {
    StringBuilder rows = new StringBuilder(TABLES);
    for (int purchase = 1; purchase <= COUNT; purchase++) {
      rows.append(
          "INSERT INTO purchase VALUES (%1$d, %1$d + %1$d + %2$d);\n".formatted(purchase, COUNT));
    }
    for (int line = 1; line <= LINES; line++) {
      int purchase = 1 + (line - 1) % COUNT;
      rows.append("INSERT INTO line VALUES (%1$d, %1$d, %2$d);\n".formatted(line, purchase));
      rows.append("INSERT INTO tag VALUES (%d);\n".formatted(line));
      rows.append("INSERT INTO purchase_tag VALUES (%d, %d);\n".formatted(purchase, line));
    }
    return rows.toString();
  }

  /** Whether all have been read from one state. */
  static boolean areOneState(List<PurchaseWithAll> purchases) {
    long[] lines = purchases.stream()
        .flatMap(purchase -> purchase.lines().stream())
        .mapToLong(Line::id)
        .sorted()
        .toArray();
    return Arrays.equals(lines, LongStream.rangeClosed(1, LINES).toArray())
        && purchases.stream().allMatch(Purchases::isWhole);
  }

  /** Whether a purchase, its lines and its tags have been read from one state. */
  static boolean isWhole(PurchaseWithAll purchase) {
    long[] lines = purchase.lines().stream().mapToLong(Line::id).sorted().toArray();
    long[] tags = purchase.tags().stream().mapToLong(Tag::id).sorted().toArray();
    return purchase.total() == purchase.lines().stream().mapToLong(Line::amount).sum()
        && Arrays.equals(lines, tags);
  }
}
