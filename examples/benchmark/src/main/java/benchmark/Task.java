package benchmark;

import benchmark.database.Engine;

/** One workload on one database. */
record Task(Workload workload, Engine engine) {

  @Override
  public String toString() {
    return workload.name() + " on " + engine + ": " + workload.title();
  }
}
