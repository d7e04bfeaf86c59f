package benchmark;

import benchmark.database.Engine;
import java.util.function.ToDoubleFunction;

/** One workload on one database. */
record Task(Workload workload, Engine engine) {

  /** Whether there are round trips. */
  boolean isRemote() {
    return engine == Engine.POSTGRESQL;
  }

  /** Returns what the contenders are compared by. */
  ToDoubleFunction<Sample> cost() {
    return workload.isAboutTime() ? Sample::micros : Sample::processorMicros;
  }

  @Override
  public String toString() {
    return workload + " on " + engine + ": " + workload.title();
  }
}
