package dev.fetchplan.processor.golden;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A golden case with a slip of the pen in one of its sources.
 *
 * @param jar where the class files of the case's jars are
 * @param path of the source that is changed
 */
record Mutant(
    GoldenCase golden, Path jar, Mutation mutation, String path, Map<String, String> sources) {

  /** Whatever is wrong, all is looked at; class files are not asked for. */
  private static final List<String> CHECK =
      List.of("--should-stop=ifError=FLOW", "--should-stop=ifNoError=FLOW");

  /** Returns a mutant, always the same for the same seed. */
  static Mutant of(GoldenCase golden, Map<String, String> input, Path jar, long seed) {
    Random random = new Random(seed);
    List<String> paths = List.copyOf(input.keySet());
    while (true) {
      Mutation mutation = any(List.of(Mutation.values()), random);
      String path = any(paths, random);
      String changed = mutation.change(input.get(path), random);
      if (!changed.equals(input.get(path))) {
        Map<String, String> sources = new TreeMap<>(input);
        sources.put(path, changed);
        return new Mutant(golden, jar, mutation, path, sources);
      }
    }
  }

  private static <T> T any(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** What became of a mutant. */
  enum End {
    COMPILES,
    OUR_DIAGNOSTICS,
    OTHER_DIAGNOSTICS
  }

  /** Returns what the processor may never do to whatever is written, if it does it here. */
  Optional<String> failure(LocalCompiler javac, Map<End, Integer> ends) {
    Outcome outcome;
    try {
      outcome = javac.run(job(CHECK, true));
    } catch (RuntimeException e) {
      return Optional.of("the processor throws " + e);
    }
    ends.merge(end(outcome), 1, Integer::sum);
    String said = outcome.diagnostics();
    if (said.contains("[Fetchplan/Internal]")) {
      return Optional.of(said);
    }
    return follows(outcome) && (onlyInGenerated(outcome) || compilesAlone(javac))
        ? Optional.of(said)
        : Optional.empty();
  }

  private static End end(Outcome outcome) {
    return !outcome.failed()
        ? End.COMPILES
        : outcome.messages().stream().anyMatch(Message::isOurs)
            ? End.OUR_DIAGNOSTICS
            : End.OTHER_DIAGNOSTICS;
  }

  /** Returns whether something is wrong with generated code, or with that which needs it. */
  private static boolean follows(Outcome outcome) {
    return end(outcome) == End.OUR_DIAGNOSTICS
        ? errors(outcome).anyMatch(error -> inGenerated(outcome, error))
        : outcome.failed();
  }

  private static boolean onlyInGenerated(Outcome outcome) {
    return errors(outcome).allMatch(error -> inGenerated(outcome, error));
  }

  private static Stream<Message> errors(Outcome outcome) {
    return outcome.messages().stream().filter(message -> message.isError() && !message.isOurs());
  }

  /** Returns whether the processor, and none that the case brings, has generated the place. */
  private static boolean inGenerated(Outcome outcome, Message error) {
    return error.inGenerated()
        && outcome.generated().entrySet().stream()
            .filter(file -> file.getKey().endsWith("/" + error.file()))
            .allMatch(file -> file.getValue().contains("FetchPlanProcessor"));
  }

  /** Returns whether the sources compile without the processor. */
  private boolean compilesAlone(LocalCompiler javac) {
    return !javac
        .run(job(List.of("-proc:none", "--should-stop=ifNoError=FLOW"), false))
        .failed();
  }

  private Job job(List<String> options, boolean processed) {
    return new Job(sources, options, List.of(jar.toFile()), processed);
  }

  @Override
  public String toString() {
    return "\n=== %s, %s of %s%n%s".formatted(golden, mutation, path, sources.get(path));
  }
}
