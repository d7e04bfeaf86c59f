package faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Random calls on random railways, most of them with a fault. */
final class RandomRuns {

  private static final int WITH_A_FAULT = 85;

  private final Random random;
  private final List<Faulty> railways;
  private final Map<Call, Object> right = new EnumMap<>(Call.class);
  private final Set<String> kinds = new TreeSet<>();
  private int runs;
  private int failures;

  RandomRuns(long seed, List<Faulty> railways) {
    this.random = new Random(seed);
    this.railways = railways;
    for (Call call : Call.values()) {
      right.put(call, railways.get(0).trial().run(call));
    }
  }

  /** Runs so many times; the consumer takes what came of each. */
  void run(int times, Consumer<Object> outcomes) throws SQLException {
    for (int i = 0; i < times; i++) {
      outcomes.accept(run());
    }
  }

  private Object run() throws SQLException {
    runs++;
    Call call = Call.values()[random.nextInt(Call.values().length)];
    Faulty railway = railways.get(random.nextInt(railways.size()));
    String kind = random.nextInt(100) < WITH_A_FAULT ? railway.fault(call, random) : "";
    Object outcome = railway.trial().check(call, right.get(call), "run " + runs + " " + kind);
    railway.repair();
    assertThat(railway.connections()).isZero();
    if (outcome instanceof Throwable) {
      assertThat(kind).isNotEmpty();
      failures++;
      kinds.add(kind);
    }
    return outcome;
  }

  @Override
  public String toString() {
    return "%,d runs with %,d faults of %d kinds".formatted(runs, failures, kinds.size());
  }
}
