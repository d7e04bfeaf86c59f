package faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import testing.Engine;

/**
 * Each of many runs, most of which fail somewhere, is right or says where it failed, and together
 * they leave nothing behind.
 *
 * <p>{@code -Dfaults.seed=…} tries others, and {@code -Dfaults.runs=1000000} makes a long run.
 */
class RandomFaultsTest {

  private static final long SEED = Long.getLong("faults.seed", 20261125L);
  private static final int RUNS = Integer.getInteger("faults.runs", 10_000);

  /** What a run may leave on the heap, in bytes: less than the smallest of results. */
  private static final long TOLERANCE = 200;

  @Test
  void leaveNothingBehind() throws SQLException, IOException {
    System.out.println("faults.seed=" + SEED + ", faults.runs=" + RUNS);
    List<Faulty> railways = railways();
    RandomRuns runs = new RandomRuns(SEED, railways);

    long grown = growth(runs, RUNS / 2, outcome -> {});

    assertThat(grown).isLessThan(TOLERANCE * RUNS / 2);
    System.out.println("Faults: " + runs + " on 4 databases; nothing left open");
    for (Faulty railway : railways) {
      railway.close();
    }
  }

  /** Returns the railways, the cheap ones many times. */
  private static List<Faulty> railways() throws SQLException, IOException {
    List<Faulty> railways = new ArrayList<>();
    railways.addAll(Collections.nCopies(10, new FaultySteps(Engine.H2)));
    railways.addAll(Collections.nCopies(10, new FaultySteps(Engine.SQLITE)));
    railways.addAll(Collections.nCopies(2, new FaultySteps(Engine.POSTGRESQL)));
    railways.addAll(Collections.nCopies(2, new FaultySteps(Engine.MARIADB)));
    for (Network network : Network.values()) {
      railways.add(new FaultyNetwork(network));
    }
    return railways;
  }

  @Test
  void aLeakIsNoticed() throws SQLException {
    try (FaultySteps railway = new FaultySteps(Engine.H2)) {
      List<Object> leaking = new ArrayList<>();

      long grown = growth(new RandomRuns(SEED, List.of(railway)), 500, leaking::add);

      assertThat(grown).isGreaterThan(TOLERANCE * leaking.size() / 2);
    }
  }

  /** Returns by how many bytes the heap grows in so many runs, after as many that warm up. */
  private static long growth(RandomRuns runs, int times, Consumer<Object> outcomes)
      throws SQLException {
    runs.run(times, outcomes);
    long before = Heap.used();
    runs.run(times, outcomes);
    return Heap.used() - before;
  }
}
