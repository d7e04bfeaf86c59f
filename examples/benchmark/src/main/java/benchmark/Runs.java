package benchmark;

import benchmark.contender.Contender;
import benchmark.database.Engine;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Lets JMH measure a task in a JVM of its own, and sorts what it reports by contender. */
final class Runs {

  private static final int WARM_UP_ROUNDS = 8;
  private static final int ROUNDS = 10;

  private final List<Contender> contenders;

  Runs(List<Contender> contenders) {
    this.contenders = contenders;
  }

  void run(Task task, Measured measured) throws RunnerException, SQLException {
    Engine engine = task.engine();
    Collection<RunResult> results = new Runner(new OptionsBuilder()
            .include(Interleaved.class.getName())
            .param("workload", task.workload().name())
            .param("engine", engine.name())
            .param("contenders", names())
            .warmupIterations(WARM_UP_ROUNDS * contenders.size())
            .measurementIterations(ROUNDS * contenders.size())
            .jvmArgsPrepend(jvmArguments(engine))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .build())
        .run();
    for (RunResult result : results) {
      result.getBenchmarkResults().forEach(fork -> add(fork, measured));
    }
  }

  private String names() {
    return contenders.stream().map(Contender::name).collect(Collectors.joining(" "));
  }

  /** The server is this JVM's; a database in memory each fork has of its own. */
  private static String[] jvmArguments(Engine engine) throws SQLException {
    return engine == Engine.POSTGRESQL
        ? new String[] {"-D" + engine.property() + "=" + engine.url()}
        : new String[0];
  }

  private void add(BenchmarkResult fork, Measured measured) {
    int iteration = 0;
    for (IterationResult result : fork.getIterationResults()) {
      measured.add(contenders.get(iteration++ % contenders.size()), sample(result));
    }
  }

  private static Sample sample(IterationResult result) {
    @SuppressWarnings("rawtypes") // as JMH returns it
    Map<String, Result> counters = result.getSecondaryResults();
    double loads = counters.get("loads").getScore();
    return new Sample(
        counters.get("nanos").getScore() / loads / 1_000,
        counters.get("processorNanos").getScore() / loads / 1_000,
        counters.get("bytes").getScore() / loads);
  }
}
