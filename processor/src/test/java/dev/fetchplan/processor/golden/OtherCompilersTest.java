package dev.fetchplan.processor.golden;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.fetchplan.processor.Jdk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every golden case again with ecj, and with javac of the newest JDK that is installed. */
class OtherCompilersTest {

  @Test
  void findANewerJdk() {
    System.out.printf(
        "The golden cases run with javac %s and with %s.%n",
        Runtime.version().feature(),
        TestCompiler.others().map(Object::toString).collect(joining(", ")));

    assumeThat(Jdk.newest()).as("%s", Jdk.WHERE).isPresent();
  }

  static Stream<GoldenRun> runs() {
    return TestCompiler.others()
        .flatMap(
            compiler -> GoldenCase.all().stream().map(golden -> new GoldenRun(golden, compiler)));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void generateWhatIsExpected(GoldenRun run, @TempDir Path jar) throws IOException {
    run.assertGeneratesWhatIsExpected(jar);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void generateTheSameFileByFileAgainstTheClassOutput(
      GoldenRun run, @TempDir Path jar, @TempDir Path output) throws IOException {
    run.assertGeneratesTheSameFileByFile(jar, output);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void generateTheSameOfHalfOfTheSources(GoldenRun run, @TempDir Path jar, @TempDir Path output)
      throws IOException {
    run.assertGeneratesTheSameOfHalfOfTheSources(jar, output);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void generateTheSameBesideOldClassesAndInAnyOrder(GoldenRun run, @TempDir Path classes)
      throws IOException {
    run.assertGeneratesTheSameBesideOldClassesAndInAnyOrder(classes);
  }
}
