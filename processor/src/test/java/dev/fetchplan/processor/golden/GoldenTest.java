package dev.fetchplan.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keeps the generated files and the diagnostics of every case under {@code src/test/golden}, byte
 * for byte. {@code -Dgolden.update=true} rewrites them.
 */
class GoldenTest {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static Stream<GoldenRun> runs() {
    return GoldenCase.all().stream().map(golden -> new GoldenRun(golden, LocalCompiler.JAVAC));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void generatesWhatIsExpected(GoldenRun run, @TempDir Path jar) throws IOException {
    if (UPDATE) {
      Outcome outcome = run.build(jar);
      run.golden().update(outcome.generated(), outcome.diagnostics());
    }
    run.assertGeneratesWhatIsExpected(jar);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void generatesTheSameFileByFileAgainstTheClassOutput(
      GoldenRun run, @TempDir Path jar, @TempDir Path output) throws IOException {
    run.assertGeneratesTheSameFileByFile(jar, output);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void generatesTheSameOfHalfOfTheSources(GoldenRun run, @TempDir Path jar, @TempDir Path output)
      throws IOException {
    run.assertGeneratesTheSameOfHalfOfTheSources(jar, output);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void generatesTheSameBesideOldClassesAndInAnyOrder(GoldenRun run, @TempDir Path classes)
      throws IOException {
    run.assertGeneratesTheSameBesideOldClassesAndInAnyOrder(classes);
  }

  @ParameterizedTest
  @MethodSource("runs")
  void makesEachFileOfOneType(GoldenRun run, @TempDir Path jar) throws IOException {
    run.golden().compileJar(LocalCompiler.JAVAC, jar);

    Origins origins = Origins.of(run.golden(), jar);

    assertThat(origins.typesByFile().keySet()).isEqualTo(run.golden().expected().keySet());
    assertThat(origins.typesByFile().values())
        .allSatisfy(types -> assertThat(types).hasSize(1));
  }
}
