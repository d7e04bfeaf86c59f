package benchmark;

import benchmark.contender.Contender;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Checks and measures what its arguments choose, and writes a report. */
public final class Main {

  private final Selection selection;
  private final Map<Task, Measured> measured = new LinkedHashMap<>();
  private final Map<Task, Map<Contender, Traffic>> traffic = new LinkedHashMap<>();

  private Main(Selection selection) {
    this.selection = selection;
  }

  public static void main(String[] arguments) throws SQLException, IOException, RunnerException {
    Main main = new Main(Selection.of(List.of(arguments)));
    main.check();
    main.measure();
    main.report();
  }

  private void check() throws SQLException, IOException {
    Check check = new Check(selection.contenders());
    for (Task task : selection.tasks()) {
      traffic.put(task, check.run(task));
    }
  }

  private void measure() throws SQLException, IOException, RunnerException {
    for (int fork = 1; fork <= selection.forks(); fork++) {
      for (Task task : selection.tasks()) {
        System.out.printf("%d/%d %s%n", fork, selection.forks(), task);
        new Runs(task, traffic.get(task).keySet())
            .addTo(measured.computeIfAbsent(task, first -> new Measured()));
      }
    }
  }

  private void report() throws SQLException, IOException {
    if (!measured.isEmpty()) {
      new Report(selection, measured, traffic).writeTo(Path.of("target", "benchmark"));
    }
  }
}
