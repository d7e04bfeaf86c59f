package dev.fetchplan.processor.golden;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tries to break the processor with slips of the pen in every golden case. Whatever is written, the
 * processor must not fail, and what it generates must compile if the user's sources do.
 *
 * <p>{@code -Dmutants=100} tries so many slips in each case, and five times more in each that is
 * sound; {@code -Dmutants.seed=7} tries others.
 */
class MutationTest {
  private static final int MUTANTS = Integer.getInteger("mutants", 8);

  /** How many times more slips a sound case gets, for most others stay broken. */
  private static final int SOUND = 5;

  private static final long SEED = Long.getLong("mutants.seed", 1);
  private static final int WORKERS = Runtime.getRuntime().availableProcessors();

  /** What one thread has found. */
  private record Share(List<String> failures, Map<Mutant.End, Integer> ends) {}

  @Test
  void noSlipBreaksTheProcessor(@TempDir Path directory) throws Exception {
    List<Mutant> mutants = mutants(directory);
    long start = System.nanoTime();

    List<Share> shares = run(mutants);

    print(mutants, shares, System.nanoTime() - start);
    assertThat(shares.stream().flatMap(share -> share.failures().stream())).isEmpty();
  }

  private static List<Mutant> mutants(Path directory) throws IOException {
    List<Mutant> mutants = new ArrayList<>();
    for (GoldenCase golden : GoldenCase.all()) {
      Path jar = Files.createTempDirectory(directory, "jar");
      golden.compileJar(LocalCompiler.JAVAC, jar);
      Map<String, String> input = golden.input();
      int wanted = golden.diagnostics().isEmpty() ? SOUND * MUTANTS : MUTANTS;
      for (int i = 0; i < wanted; i++) {
        long seed = (SEED * 31 + golden.toString().hashCode()) * 1_000_003 + i;
        mutants.add(Mutant.of(golden, input, jar, seed));
      }
    }
    return mutants;
  }

  private static List<Share> run(List<Mutant> mutants)
      throws InterruptedException, ExecutionException {
    List<Callable<Share>> shares = new ArrayList<>();
    for (int worker = 0; worker < WORKERS; worker++) {
      int first = worker;
      shares.add(() -> share(mutants, first));
    }
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try {
      List<Share> done = new ArrayList<>();
      for (Future<Share> share : workers.invokeAll(shares)) {
        done.add(share.get());
      }
      return done;
    } finally {
      workers.shutdown();
    }
  }

  /** Compiles every so manieth mutant, with files that no other thread uses. */
  private static Share share(List<Mutant> mutants, int first) {
    LocalCompiler javac = LocalCompiler.javac();
    Share share = new Share(new ArrayList<>(), new EnumMap<>(Mutant.End.class));
    for (int i = first; i < mutants.size(); i += WORKERS) {
      Mutant mutant = mutants.get(i);
      mutant
          .failure(javac, share.ends())
          .ifPresent(why -> share.failures().add(mutant + "\n--- " + why));
    }
    return share;
  }

  private static void print(List<Mutant> mutants, List<Share> shares, long nanos) {
    Map<Mutation, Long> kinds =
        mutants.stream().collect(groupingBy(Mutant::mutation, TreeMap::new, counting()));
    Map<Mutant.End, Integer> ends = new EnumMap<>(Mutant.End.class);
    shares.forEach(share -> share.ends().forEach((end, n) -> ends.merge(end, n, Integer::sum)));
    System.out.printf(
        "Mutants: %,d mutants with seed %d in %d s on %d threads: %s; %s%n",
        mutants.size(), SEED, nanos / 1_000_000_000, WORKERS, kinds, ends);
  }
}
