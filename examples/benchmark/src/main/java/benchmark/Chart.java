package benchmark;

import benchmark.contender.Contender;
import benchmark.database.Engine;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The contenders of each workload as bars, good JDBC as the unit, on a logarithmic scale. */
final class Chart {

  private static final int LABELS = 200;
  private static final int BARS = 520;
  private static final int BAR = 13;
  private static final int GAP = 34;
  private static final double LEAST = 0.5;
  private static final double MOST = 32;
  private static final List<Double> TICKS = List.of(0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 32.0);

  private final Map<Task, Measured> measured;
  private final List<Contender> contenders;
  private final StringBuilder svg = new StringBuilder();
  private int y = 30;

  Chart(Map<Task, Measured> measured, List<Contender> contenders) {
    this.measured = measured;
    this.contenders = contenders;
  }

  /** Returns the picture of one database as SVG. */
  String of(Engine engine) {
    y = 30;
    svg.setLength(0);
    measured.forEach((task, samples) -> {
      if (task.engine() == engine) {
        group(task, samples);
      }
    });
    grid();
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" font-family="sans-serif" font-size="11">
        <rect width="%1$d" height="%2$d" fill="white"/>
        <text x="10" y="18" font-size="13" font-weight="bold">%3$s: cost of one load, good JDBC = 1</text>
        %4$s</svg>
        """.formatted(LABELS + BARS + 60, y + 10, engine, svg);
  }

  private void group(Task task, Measured samples) {
    y += GAP;
    String what = task.workload().isAboutTime() ? "time" : "CPU";
    text(10, y - 8, "start", task.workload() + " " + task.workload().title() + " (" + what + ")");
    for (Contender contender : contenders) {
      if (samples.contains(contender)) {
        bar(contender, samples.ratio(contender, Contender.GOOD_JDBC, task.cost()));
      }
    }
  }

  private void bar(Contender contender, double ratio) {
    double from = place(Math.min(1, ratio));
    double width = Math.max(1, place(Math.max(1, ratio)) - from);
    String colour = contender == Contender.FETCHPLAN ? "#c2410c" : "#64748b";
    text(LABELS - 6, y + BAR - 3, "end", contender.toString());
    svg.append(String.format(
        Locale.ROOT,
        "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>%n",
        from,
        y + 1,
        width,
        BAR - 3,
        colour));
    text((int) (from + width) + 4, y + BAR - 3, "start", String.format(Locale.ROOT, "%.2f", ratio));
    y += BAR;
  }

  private void grid() {
    StringBuilder grid = new StringBuilder();
    for (double tick : TICKS) {
      grid.append(String.format(
          Locale.ROOT,
          "<line x1=\"%1$.1f\" y1=\"30\" x2=\"%1$.1f\" y2=\"%2$d\" stroke=\"%3$s\"/>%n",
          place(tick),
          y + 4,
          tick == 1 ? "#0f172a" : "#e2e8f0"));
    }
    svg.insert(0, grid);
  }

  private static double place(double ratio) {
    double bounded = Math.min(MOST, Math.max(LEAST, ratio));
    return LABELS + BARS * Math.log(bounded / LEAST) / Math.log(MOST / LEAST);
  }

  private void text(int x, int baseline, String anchor, String text) {
    svg.append("<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n"
        .formatted(x, baseline, anchor, text));
  }
}
