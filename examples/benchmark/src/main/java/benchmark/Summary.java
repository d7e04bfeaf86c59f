package benchmark;

import benchmark.contender.Contender;
import benchmark.database.Engine;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** One row for each contender, one column for each workload: how it compares with good JDBC. */
final class Summary {

  private final Map<Task, Measured> measured;
  private final List<Contender> contenders;

  Summary(Map<Task, Measured> measured, List<Contender> contenders) {
    this.measured = measured;
    this.contenders = contenders;
  }

  /** Returns the table of one database: processor time, or time where that is what counts. */
  String of(Engine engine) {
    List<Task> tasks =
        measured.keySet().stream().filter(task -> task.engine() == engine).toList();
    StringBuilder table = new StringBuilder("| " + engine + " | ");
    table.append(cells(tasks.stream().map(task -> task.workload().toString()).toList()));
    table.append("|---|").append("--:|".repeat(tasks.size())).append('\n');
    for (Contender contender : contenders) {
      List<String> ratios = tasks.stream().map(task -> ratio(task, contender)).toList();
      table.append("| ").append(contender).append(" | ").append(cells(ratios));
    }
    return table.toString();
  }

  private static String cells(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "", " |\n"));
  }

  private String ratio(Task task, Contender contender) {
    Measured samples = measured.get(task);
    return samples.contains(contender)
        ? String.format(
            Locale.ROOT, "%.2f", samples.ratio(contender, Contender.GOOD_JDBC, task.cost()))
        : "–";
  }
}
