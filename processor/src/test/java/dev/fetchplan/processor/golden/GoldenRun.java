package dev.fetchplan.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A golden case with one compiler. */
record GoldenRun(GoldenCase golden, TestCompiler compiler) {
  private static final Map<GoldenRun, Outcome> BUILDS = new ConcurrentHashMap<>();

  /** Compiles the case: once, whichever tests want the result. */
  Outcome build(Path jar) throws IOException {
    golden.compileJar(compiler, jar);
    return BUILDS.computeIfAbsent(this, run -> compiler.compile(golden.input(), jar));
  }

  void assertGeneratesWhatIsExpected(Path jar) throws IOException {
    Outcome outcome = build(jar);

    assertSaid(outcome);
    assertGenerated(outcome.generated());
  }

  void assertGeneratesTheSameFileByFile(Path jar, Path output) throws IOException {
    assertGeneratesTheSamePartByPart(golden.input().size(), jar, output);
  }

  void assertGeneratesTheSameOfHalfOfTheSources(Path jar, Path output) throws IOException {
    assertGeneratesTheSamePartByPart(2, jar, output);
  }

  private void assertGeneratesTheSamePartByPart(int parts, Path jar, Path output)
      throws IOException {
    Outcome built = build(jar);
    Map<String, byte[]> classes = classes(built, jar);
    Rebuild rebuild = new Rebuild(compiler, jar, output, classes, Origins.of(golden, jar));

    List<Outcome> outcomes = new ArrayList<>();
    for (Map<String, String> part : parts(parts, rebuild.sources(golden.input(), built))) {
      outcomes.add(rebuild.of(part));
    }

    assertSame(outcomes);
  }

  private static Collection<Map<String, String>> parts(int parts, Map<String, String> sources) {
    Map<Integer, Map<String, String>> byPart = new TreeMap<>();
    int i = 0;
    for (Map.Entry<String, String> source : sources.entrySet()) {
      byPart
          .computeIfAbsent(i++ % parts, p -> new TreeMap<>())
          .put(source.getKey(), source.getValue());
    }
    return byPart.values();
  }

  /** Returns the class output of a build, or of one when there was no mistake yet. */
  private Map<String, byte[]> classes(Outcome built, Path jar) {
    if (!built.failed()) {
      return built.classes();
    }
    Map<String, String> sources = new TreeMap<>(golden.input());
    sources.putAll(golden.expected());
    Outcome outcome = compiler.compileAlone(sources, jar);
    assumeThat(golden.diagnostics())
        .as("a type of the name of a generated one, and class files do not tell who wrote it")
        .doesNotContain("[Fetchplan/GeneratedTypeExists]");
    assumeThat(outcome.failed())
        .as("sources that do not compile: %s", outcome.diagnostics())
        .isFalse();
    return outcome.classes();
  }

  private void assertSame(List<Outcome> outcomes) {
    Map<String, String> generated = new TreeMap<>();
    outcomes.forEach(outcome -> generated.putAll(outcome.generated()));
    List<Message> said = outcomes.stream()
        .flatMap(outcome -> outcome.messages().stream())
        .filter(Message::isOurs)
        .toList();

    assertGenerated(generated);
    assertThat(said.stream().map(message -> cause(message.text())))
        .containsAll(golden.ours().stream().map(line -> cause(text(line))).toList());
    assertThat(said.stream()
            .filter(message -> !message.file().isEmpty() && !isOfClassFile(message.text()))
            .map(Message::place))
        .isSubsetOf(golden.ours().stream().map(GoldenRun::place).toList());
  }

  /** A mistake in a class file is told again of each source that leads there. */
  private static boolean isOfClassFile(String text) {
    return !cause(text).equals(text);
  }

  private static String cause(String text) {
    return text.replaceFirst(" \\(\\S+ is compiled already\\.\\)$", "");
  }

  void assertGeneratesTheSameBesideOldClassesAndInAnyOrder(Path classes) throws IOException {
    golden.compileJar(compiler, classes);
    compiler.compileAlone(golden.input(), classes).writeClasses(classes);

    Outcome outcome = compiler.process(reversed(golden.input()), classes);

    assertSaid(outcome);
    assertGenerated(outcome.generated());
  }

  private static Map<String, String> reversed(Map<String, String> sources) {
    Map<String, String> reversed = new TreeMap<>(Collections.reverseOrder());
    reversed.putAll(sources);
    return reversed;
  }

  private void assertSaid(Outcome outcome) {
    if (compiler != LocalCompiler.ECJ) {
      assertThat(outcome.diagnostics()).isEqualTo(golden.diagnostics());
      return;
    }
    assertThat(outcome.messages()).noneMatch(m -> m.isError() && m.isFollowUp());
    assertSaid(outcome.messages().stream().filter(Message::isOurs), golden.ours().stream());
  }

  private static void assertSaid(Stream<Message> said, Stream<String> expected) {
    assertThat(said).zipSatisfy(expected.toList(), GoldenRun::assertSaid);
  }

  /** ecj knows no place in a record, and so where it gives none the text must do. */
  private static void assertSaid(Message said, String expected) {
    if (said.file().isEmpty()) {
      assertThat(said.text()).isEqualTo(text(expected));
    } else {
      assertThat(said).hasToString(expected);
    }
  }

  private static String text(String diagnostic) {
    return diagnostic.substring(diagnostic.indexOf("[Fetchplan/"));
  }

  private static String place(String diagnostic) {
    return diagnostic.substring(0, diagnostic.indexOf(":error: "));
  }

  private void assertGenerated(Map<String, String> generated) {
    Map<String, String> expected = golden.expected();
    assertThat(generated.keySet()).isEqualTo(expected.keySet());
    expected.forEach((path, text) -> assertThat(generated.get(path)).as(path).isEqualTo(text));
  }

  @Override
  public String toString() {
    return golden + ", " + compiler;
  }
}
