package limits;

import testing.Engine;

/** The numbers from one on, which databases count themselves. */
final class Numbers {

  private Numbers() {}

  /** Returns what creates a view of them. */
  static String upTo(int most, Engine engine) {
    String numbers = switch (engine) {
      case H2 -> "SELECT x AS n FROM SYSTEM_RANGE(1, %d)";
      case POSTGRESQL -> "SELECT n FROM generate_series(1, %d) s (n)";
      case MARIADB -> "SELECT seq AS n FROM seq_1_to_%d";
      case SQLITE -> """
            WITH RECURSIVE counted (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < %d)
            SELECT n FROM counted""";
    };
    return "CREATE VIEW numbers AS " + numbers.formatted(most) + ";\n";
  }
}
