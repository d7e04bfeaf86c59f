package dev.fetchplan.processor.golden;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Tries to break the processor with slips of the pen in every golden case. Whatever is written, the
 * processor must not fail, and what it generates must compile if the user's sources do.
 *
 * <p>{@code -Dmutants=100} tries so many slips in each case, {@code -Dmutants.seed=7} others.
 */
class MutationTest {
  private static final int MUTANTS = Integer.getInteger("mutants", 5);
  private static final long SEED = Long.getLong("mutants.seed", 1);

  @Test
  void noSlipBreaksTheProcessor() {
    List<String> broken = new ArrayList<>();
    for (GoldenCase golden : GoldenCase.all()) {
      for (int i = 0; i < MUTANTS; i++) {
        long seed = (SEED * 31 + golden.toString().hashCode()) * 1_000_003 + i;
        Map<String, String> mutant = Mutation.mutate(golden.input(), seed);
        failure(mutant).map(why -> report(golden, mutant, why)).ifPresent(broken::add);
      }
    }
    assertThat(broken).isEmpty();
  }

  private static Optional<String> failure(Map<String, String> sources) {
    Outcome outcome;
    try {
      outcome = TestCompiler.JAVAC.run(new Job(sources, List.of(), List.of(), true));
    } catch (RuntimeException e) {
      return Optional.of("the processor throws " + e);
    }
    String said = outcome.diagnostics();
    if (said.contains("[Fetchplan/Internal]")) {
      return Optional.of(said);
    }
    boolean follows = outcome.messages().stream().anyMatch(Message::isOurs)
        ? outcome.messages().stream().anyMatch(m -> m.isError() && m.inGenerated())
        : outcome.failed();
    return follows && compilesAlone(sources) ? Optional.of(said) : Optional.empty();
  }

  /** Returns whether the sources compile without the processor. */
  private static boolean compilesAlone(Map<String, String> sources) {
    Job job = new Job(sources, List.of("-proc:none"), List.of(), false);
    return !TestCompiler.JAVAC.run(job).failed();
  }

  private static String report(GoldenCase golden, Map<String, String> mutant, String why) {
    Map<String, String> original = golden.input();
    return mutant.entrySet().stream()
        .filter(file -> !file.getValue().equals(original.get(file.getKey())))
        .map(file -> file.getKey() + "\n" + file.getValue())
        .collect(joining("\n", "\n=== " + golden + "\n", "\n--- " + why));
  }
}
