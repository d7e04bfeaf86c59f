package benchmark;

import benchmark.contender.Contender;
import java.util.Map;

/** The results of one task in Markdown. */
final class Table {

  private static final String HEAD = """
      | | CPU µs | ± | / good | / best | time µs | bytes | / good | / best | statements |
      |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
      """;

  private final Measured measured;
  private final Map<Contender, Integer> statements;

  Table(Measured measured, Map<Contender, Integer> statements) {
    this.measured = measured;
    this.statements = statements;
  }

  String of(Task task) {
    StringBuilder table = new StringBuilder("### " + task + "\n\n" + HEAD);
    statements.keySet().forEach(contender -> table.append(row(contender)));
    return table.toString();
  }

  private String row(Contender contender) {
    return "| %s | %.0f | %.0f %% | %.2f | %.2f | %.0f | %.0f | %.2f | %.2f | %d |%n"
        .formatted(
            contender,
            measured.median(contender, Sample::processorMicros),
            measured.spread(contender, Sample::processorMicros) * 50,
            measured.ratio(contender, Contender.GOOD_JDBC, Sample::processorMicros),
            measured.ratio(contender, Contender.BEST_JDBC, Sample::processorMicros),
            measured.median(contender, Sample::micros),
            measured.median(contender, Sample::bytes),
            measured.ratio(contender, Contender.GOOD_JDBC, Sample::bytes),
            measured.ratio(contender, Contender.BEST_JDBC, Sample::bytes),
            statements.get(contender));
  }
}
