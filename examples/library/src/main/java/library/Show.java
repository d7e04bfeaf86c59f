package library;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** Makes calls, and prints what they run and return. */
final class Show {

  private static final int WIDTH = 100;
  private static final int ROWS = 4;

  private final StatementLog log = new StatementLog();
  private final PrintStream out;
  private final List<String> summary = new ArrayList<>();
  private int totalStatements;
  private int totalPerRow;

  Show(Jdbi jdbi, PrintStream out) {
    jdbi.setSqlLogger(log);
    this.out = out;
  }

  <T> void call(
      String title,
      String code,
      Supplier<List<T>> call,
      Function<T, String> text,
      Runnable queryPerRow) {
    log.take();
    List<T> rows = call.get();
    List<String> statements = log.take();
    queryPerRow.run();
    int perRow = log.take().size();

    int number = summary.size() + 1;
    out.println();
    out.println("── " + number + ". " + title + " " + "─".repeat(WIDTH - 7 - title.length()));
    block("   ", code);
    statements.forEach(sql -> block("   │ ", sql));
    out.println();
    rows.stream().limit(ROWS).map(text).map(Show::shortened).forEach(out::println);
    if (rows.size() > ROWS) {
      out.println("   … " + (rows.size() - ROWS) + " more");
    }
    out.println();
    out.println("   " + counted(statements.size()) + "; with one query per row: " + perRow);
    summary.add(
        "%2d. %-74s%10d%11d".formatted(number, shortened(title, 73), statements.size(), perRow));
    totalStatements += statements.size();
    totalPerRow += perRow;
  }

  void summary() {
    out.println();
    out.println("─".repeat(WIDTH));
    out.printf("%-78s%10s%11s%n", "", "statements", "per row");
    summary.forEach(out::println);
    out.printf("%-78s%10d%11d%n", "", totalStatements, totalPerRow);
  }

  private void block(String margin, String text) {
    out.println();
    text.lines().forEach(line -> out.println(margin + line));
  }

  private static String counted(int statements) {
    return statements == 1 ? "1 statement" : statements + " statements";
  }

  private static String shortened(String row) {
    return "   " + shortened(row, WIDTH - 3);
  }

  private static String shortened(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 1) + "…";
  }
}
