package dev.fetchplan.testing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that JDBI sent.
 *
 * @param plan the fetch plan that it belongs to, {@code StudentRepository.withCourses}; empty for
 *     the user's own statements, and where origin comments are switched off
 * @param path the associations from the root that it fetches, separated by dots; empty for the root
 * @param sql as it was sent, without the origin comment
 */
public record SentStatement(String plan, String path, String sql) {

  private static final Pattern ORIGIN = Pattern.compile("/\\* (\\S+\\.\\S+)(?: (\\S+))? \\*/ ");

  // PostgreSQL gets the statements of one round trip as one text
  private static final Pattern NEXT = Pattern.compile(";\\n(?=(/\\* [^\\n*]+ \\*/ )?SELECT )");

  /** Returns the statements of what was sent: several may have travelled together. */
  static List<SentStatement> allOf(String sent) {
    return NEXT.splitAsStream(sent).map(SentStatement::of).toList();
  }

  private static SentStatement of(String sql) {
    Matcher origin = ORIGIN.matcher(sql);
    if (!origin.lookingAt()) {
      return new SentStatement("", "", sql);
    }
    String path = origin.group(2) == null ? "" : origin.group(2);
    return new SentStatement(origin.group(1), path, sql.substring(origin.end()));
  }

  /** Returns plan and path on a line, if they are known, and the SQL below. */
  @Override
  public String toString() {
    if (plan.isEmpty()) {
      return sql;
    }
    return plan + (path.isEmpty() ? "" : " " + path) + "\n" + sql;
  }
}
