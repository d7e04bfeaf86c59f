package dev.fetchplan.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The neutral text of a select in its clauses, each on lines of its own.
 *
 * @param selectClause {@code SELECT book.id, book.title}
 * @param items {@code book.id}, {@code book.title}
 * @param tables from FROM on, in their order
 * @param keyColumns what WHERE compares with the keys; empty where there is no WHERE
 * @param keyName the parameter's name: {@code authorIds}
 * @param groupBy the clause that makes one row of those of each key, or nothing
 */
record NeutralSql(
    String selectClause,
    List<String> items,
    List<Table> tables,
    List<String> keyColumns,
    String keyName,
    String groupBy) {

  private static final String NAME = "(?:\"(?:[^\"]|\"\")+\"|[^\\s\".]+)";
  private static final Pattern COLUMN = Pattern.compile("(.+)\\.(%s)".formatted(NAME));
  private static final Pattern TABLE = Pattern.compile(
      "(?:FROM|JOIN|LEFT JOIN)\\s+(?:%1$s\\.)*(%1$s)(?:\\s+(?!ON\\s)(%1$s))?(?:\\s.*)?"
          .formatted(NAME),
      Pattern.DOTALL);
  private static final Pattern WHERE = Pattern.compile("WHERE (.+) IN \\(:(\\w+)\\)");

  static NeutralSql parse(String text) {
    List<String> clauses = clauses(text);
    String select = clauses.remove(0);
    boolean grouped = clauses.get(clauses.size() - 1).startsWith("GROUP BY ");
    String groupBy = grouped ? clauses.remove(clauses.size() - 1) : "";
    Matcher where = WHERE.matcher(clauses.get(clauses.size() - 1));
    boolean keyed = where.matches();
    List<Table> tables = new ArrayList<>();
    for (String clause : keyed ? clauses.subList(0, clauses.size() - 1) : clauses) {
      tables.add(table(clause));
    }
    return new NeutralSql(
        select,
        items(select),
        List.copyOf(tables),
        keyed ? keyColumns(where.group(1)) : List.of(),
        keyed ? where.group(2) : "keys",
        groupBy);
  }

  /** Takes {@code (a.x, a.y)} apart. */
  private static List<String> keyColumns(String compared) {
    return compared.startsWith("(")
        ? items("SELECT" + compared.substring(1, compared.length() - 1))
        : List.of(compared);
  }

  /** A line that starts with a blank continues the clause before it. */
  private static List<String> clauses(String text) {
    return new ArrayList<>(List.of(text.strip().split("\\n(?!\\s)", -1)));
  }

  private static List<String> items(String selectClause) {
    String list = selectClause.substring("SELECT".length());
    List<String> items = new ArrayList<>();
    int start = 0;
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      quoted ^= c == '"';
      depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0 && !quoted) {
        items.add(list.substring(start, i).strip());
        start = i + 1;
      }
    }
    items.add(list.substring(start).strip());
    return List.copyOf(items);
  }

  private static Table table(String clause) {
    Matcher matcher = TABLE.matcher(clause);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not a clause of a neutral select: " + clause);
    }
    return new Table(clause, matcher.group(2) == null ? matcher.group(1) : matcher.group(2));
  }

  /** Returns the alias of a selected column; nothing for what is computed. */
  static String aliasOf(String item) {
    return part(1, item);
  }

  /** Returns the name of a selected column; nothing for what is computed. */
  static String nameOf(String item) {
    return part(2, item);
  }

  /** A quoted name may hold dots. */
  private static String part(int group, String item) {
    Matcher column = COLUMN.matcher(item);
    return column.matches() ? column.group(group) : "";
  }
}
