package benchmark;

import benchmark.contender.Contender;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** Checks and measures what its arguments choose, and prints a table for each workload. */
public final class Main {

  private final Selection selection;
  private final Map<Task, Measured> measured = new LinkedHashMap<>();
  private final Map<Task, Map<Contender, Integer>> statements = new LinkedHashMap<>();

  private Main(Selection selection) {
    this.selection = selection;
  }

  public static void main(String[] arguments) throws SQLException, RunnerException {
    Main main = new Main(Selection.of(List.of(arguments)));
    main.check();
    main.measure();
    main.report();
  }

  private void check() throws SQLException {
    Check check = new Check(selection.contenders());
    for (Task task : selection.tasks()) {
      statements.put(task, check.run(task));
    }
  }

  private void measure() throws SQLException, RunnerException {
    for (int fork = 1; fork <= selection.forks(); fork++) {
      for (Task task : selection.tasks()) {
        System.out.printf("%d/%d %s%n", fork, selection.forks(), task);
        List<Contender> contenders = List.copyOf(statements.get(task).keySet());
        new Runs(contenders).run(task, measured.computeIfAbsent(task, first -> new Measured()));
      }
    }
  }

  private void report() {
    measured.forEach((task, samples) -> {
      Table table = new Table(samples, statements.get(task));
      System.out.println(table.of(task));
    });
  }
}
