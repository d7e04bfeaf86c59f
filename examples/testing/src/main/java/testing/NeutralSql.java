package testing;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The form of SQL in which a statement that ran can be compared with its Javadoc: without quotes
 * and places of NULLs, and with each list of keys written {@code IN (…)}.
 */
final class NeutralSql {

  /** What stands between statements that travel together, whose keys are one each. */
  static final String NEXT = ";\n";

  private static final Pattern ORIGIN = Pattern.compile("^/\\*.*?\\*/\\s*");
  private static final Pattern NULL_ORDER =
      Pattern.compile(" NULLS (FIRST|LAST)|CASE WHEN \\S+ IS NULL THEN \\d ELSE \\d END, ");
  private static final String PARAMETERS = "\\?(, \\?)*|(\\(\\?(, \\?)*\\)(, )?)+";
  private static final String JSON =
      "SELECT [^\\n]+? FROM (json_each\\(\\?\\)|JSON_TABLE\\(\\?, [^\\n]+?\\)\\) key_list)";
  private static final Pattern KEY_LIST =
      Pattern.compile("= ANY \\(\\?\\)|IN \\((:\\w+|%s|%s)\\)".formatted(PARAMETERS, JSON));
  private static final Pattern DRIVEN_BY_KEYS =
      Pattern.compile("FROM UNNEST\\(\\?(?:, \\?)*\\) (\\w+) \\([\\w, ]+\\)\nJOIN (.+) ON (.+)"
          + "((?:\n(?:LEFT )?JOIN .*)*)(\nWHERE )?");

  private static final Pattern ONE_KEY = Pattern.compile("\nWHERE (.+ = \\?)(?=\n|$)");

  private NeutralSql() {}

  /** Returns the statements of what was sent. */
  static Stream<String> statements(String sent) {
    List<String> together = List.of(sent.split(NEXT));
    return Stream.concat(
        Stream.of(of(together.get(0))),
        together.stream().skip(1).map(NeutralSql::listed).map(NeutralSql::of));
  }

  private static String listed(String prefetch) {
    return ONE_KEY
        .matcher(prefetch)
        .replaceFirst(one -> "\nWHERE " + keys(one.group(1)) + " IN (?)");
  }

  static String of(String sql) {
    String bare = NULL_ORDER
        .matcher(ORIGIN.matcher(sql).replaceFirst(""))
        .replaceAll("")
        .replaceAll("[\"`]", "")
        .replace(" GLOB ?", " LIKE ?");
    String listed = DRIVEN_BY_KEYS.matcher(bare).replaceAll(form -> {
      String where = "FROM $2$4\nWHERE " + keys(form.group(3)) + " IN (:keys)";
      return form.group(5) == null ? where : where + "\n  AND ";
    });
    return KEY_LIST.matcher(listed).replaceAll("IN (…)");
  }

  /** Returns {@code (a.x, a.y)} for {@code a.x = keys.part_1 AND a.y = keys.part_2}. */
  private static String keys(String on) {
    List<String> columns =
        Stream.of(on.split(" AND ")).map(term -> term.replaceFirst(" = .*", "")).toList();
    return columns.size() == 1 ? columns.get(0) : "(" + String.join(", ", columns) + ")";
  }
}
