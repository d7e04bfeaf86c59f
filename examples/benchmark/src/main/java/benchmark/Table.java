package benchmark;

import benchmark.contender.Contender;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** All that was measured of one task, in Markdown. */
final class Table {

  private static final String HEAD = """
      | | CPU µs | ± | / good | / best | time µs | ± | / good | / best | bytes | ± | / good | / best | statements | round trips |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  private final Task task;
  private final Measured measured;
  private final Map<Contender, Traffic> traffic;

  Table(Task task, Measured measured, Map<Contender, Traffic> traffic) {
    this.task = task;
    this.measured = measured;
    this.traffic = traffic;
  }

  @Override
  public String toString() {
    StringBuilder table = new StringBuilder("### " + task + "\n\n" + HEAD);
    traffic.keySet().forEach(contender -> table.append(row(contender)));
    return table.toString();
  }

  private String row(Contender contender) {
    List<String> cells = new ArrayList<>();
    cells.add(contender.toString());
    addCost(cells, contender, Sample::processorMicros);
    addCost(cells, contender, Sample::micros);
    addCost(cells, contender, Sample::bytes);
    Traffic sent = traffic.get(contender);
    cells.add(String.valueOf(sent.statements()));
    cells.add(task.isRemote() ? String.valueOf(sent.roundTrips()) : "–");
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private void addCost(List<String> cells, Contender contender, ToDoubleFunction<Sample> cost) {
    cells.add(format("%,.0f", measured.median(contender, cost)));
    cells.add(format("%.0f %%", 50 * measured.spread(contender, cost)));
    cells.add(format("%.2f", measured.ratio(contender, Contender.GOOD_JDBC, cost)));
    cells.add(format("%.2f", measured.ratio(contender, Contender.BEST_JDBC, cost)));
  }

  private static String format(String format, double number) {
    return String.format(Locale.ROOT, format, number);
  }
}
