package benchmark;

import benchmark.contender.Contender;
import benchmark.contender.Library;
import benchmark.database.Engine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One workload by several contenders in one JVM, each in the next iteration: whatever else the
 * machine does meets them all.
 *
 * <p>An iteration is one call, which loads until its thread has spent so much processor time; so
 * warming up and measuring mean the same on a machine that is shared. Threads wait for the
 * compiler, whose own time is not counted, so that the measured code is the compiled one.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-Xbatch"})
@Warmup(iterations = 24, time = 1, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 30, time = 1, timeUnit = TimeUnit.MILLISECONDS)
public class Interleaved {

  @Param("W1")
  public Workload workload;

  @Param("H2")
  public Engine engine;

  /** The contenders, separated by blanks. */
  @Param("GOOD_JDBC BEST_JDBC FETCHPLAN")
  public String contenders;

  /** What each iteration spends. */
  @Param("100")
  public int processorMillis;

  private final List<Connection> connections = new ArrayList<>();
  private final List<Library> libraries = new ArrayList<>();
  private int iteration;

  @Setup
  public void open() throws SQLException {
    OtherPlans.run(connect());
    for (String contender : contenders.split(" ")) {
      libraries.add(Contender.valueOf(contender).open(engine, connect()));
    }
  }

  private Connection connect() throws SQLException {
    Connection connection = engine.connect();
    connections.add(connection);
    return connection;
  }

  @Benchmark
  public void load(Cost cost, Blackhole blackhole) throws SQLException {
    Library library = libraries.get(iteration++ % libraries.size());
    cost.begin();
    do {
      blackhole.consume(workload.load(library));
      cost.count();
    } while (cost.processorMillis() < processorMillis);
    cost.end();
  }

  @TearDown
  public void close() throws SQLException {
    libraries.forEach(Library::close);
    for (Connection connection : connections) {
      connection.close();
    }
  }
}
