package benchmark;

import benchmark.contender.Contender;
import benchmark.database.Engine;
import benchmark.database.Proxy;
import java.io.IOException;
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
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Lets JMH measure a task in a JVM of its own, and sorts what it reports by contender. */
final class Runs {

  private static final int WARM_UP_ROUNDS = 8;
  private static final int ROUNDS = 10;

  private final Task task;
  private final List<Contender> contenders;

  Runs(Task task, Collection<Contender> contenders) {
    this.task = task;
    this.contenders = List.copyOf(contenders);
  }

  void addTo(Measured measured) throws RunnerException, SQLException, IOException {
    if (!task.isRemote()) {
      run(options(), measured);
      return;
    }
    Engine engine = task.engine();
    try (Proxy proxy = new Proxy(engine.url(), task.workload().latencyMillis())) {
      String url = task.workload().latencyMillis() > 0 ? proxy.url() : engine.url();
      run(options().jvmArgsPrepend("-D" + engine.property() + "=" + url), measured);
    }
  }

  private ChainedOptionsBuilder options() {
    return new OptionsBuilder()
        .include(Interleaved.class.getName())
        .param("workload", task.workload().name())
        .param("engine", task.engine().name())
        .param(
            "contenders", contenders.stream().map(Contender::name).collect(Collectors.joining(" ")))
        .warmupIterations(WARM_UP_ROUNDS * contenders.size())
        .measurementIterations(ROUNDS * contenders.size())
        .threads(task.workload().threads())
        .syncIterations(false)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private void run(ChainedOptionsBuilder options, Measured measured) throws RunnerException {
    for (RunResult result : new Runner(options.build()).run()) {
      result.getBenchmarkResults().forEach(fork -> add(fork, measured));
    }
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
