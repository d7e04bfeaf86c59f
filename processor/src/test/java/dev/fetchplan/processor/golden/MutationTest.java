package dev.fetchplan.processor.golden;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.processor.FetchPlanProcessor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
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
  void noSlipBreaksTheProcessor() throws IOException {
    List<String> broken = new ArrayList<>();
    try (CompilerFiles files =
        CompilerFiles.create(ToolProvider.getSystemJavaCompiler(), Outcome.classPath())) {
      for (GoldenCase golden : GoldenCase.all()) {
        for (int i = 0; i < MUTANTS; i++) {
          long seed = (SEED * 31 + golden.toString().hashCode()) * 1_000_003 + i;
          Map<String, String> mutant = Mutation.mutate(golden.input(), seed);
          failure(files, mutant).map(why -> report(golden, mutant, why)).ifPresent(broken::add);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static Optional<String> failure(CompilerFiles files, Map<String, String> sources) {
    files.forget();
    Outcome outcome;
    try {
      outcome = Outcome.compile(files, sources, List.of(), new FetchPlanProcessor());
    } catch (RuntimeException e) {
      return Optional.of("the processor throws " + e);
    }
    String said = outcome.diagnostics();
    if (said.contains("[Fetchplan/Internal]")) {
      return Optional.of(said);
    }
    boolean follows = said.contains("[Fetchplan/") ? failsInGenerated(outcome) : outcome.failed();
    return follows && compilesAlone(files, sources) ? Optional.of(said) : Optional.empty();
  }

  private static boolean failsInGenerated(Outcome outcome) {
    return outcome.messages().stream()
        .filter(message -> message.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::getSource)
        .anyMatch(MutationTest::isGenerated);
  }

  private static boolean isGenerated(JavaFileObject file) {
    return file != null && file.getName().startsWith("/generated/");
  }

  /** Returns whether the sources compile without the processor. */
  private static boolean compilesAlone(CompilerFiles files, Map<String, String> sources) {
    files.forget();
    return !Outcome.compile(files, sources, List.of("-proc:none")).failed();
  }

  private static String report(GoldenCase golden, Map<String, String> mutant, String why) {
    Map<String, String> original = golden.input();
    return mutant.entrySet().stream()
        .filter(file -> !file.getValue().equals(original.get(file.getKey())))
        .map(file -> file.getKey() + "\n" + file.getValue())
        .collect(joining("\n", "\n=== " + golden + "\n", "\n--- " + why));
  }
}
