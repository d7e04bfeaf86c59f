package oracle;

import java.util.List;
import java.util.Map;

/** Rows by table, each a map from components to canonical values. */
record Data(Map<String, List<Map<String, Object>>> rows) {

  List<Map<String, Object>> of(Table table) {
    return rows.get(table.name());
  }

  /** Whether nested loops of the database would take too long. */
  boolean isLarge() {
    return rows.values().stream().anyMatch(all -> all.size() > 100);
  }

  /** Returns the rows as a reader wants them who repeats a failure. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    rows.forEach((table, all) -> {
      text.append(table).append(": ").append(all.size()).append(" rows\n");
      all.stream().limit(30).forEach(row -> text.append("  ").append(row).append('\n'));
    });
    return text.toString();
  }
}
