package dev.fetchplan.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keeps the generated files and the diagnostics of every case under {@code src/test/golden}, byte
 * for byte. {@code -Dgolden.update=true} rewrites them.
 */
class GoldenTest {
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");

  static List<GoldenCase> sound() {
    return GoldenCase.all().stream().filter(golden -> !golden.isAboutMistakes()).toList();
  }

  @ParameterizedTest
  @MethodSource("dev.fetchplan.processor.golden.GoldenCase#all")
  void generatesWhatIsExpected(GoldenCase golden, @TempDir Path output) throws IOException {
    Outcome outcome = Outcome.compile(golden.input(), output);

    if (UPDATE) {
      golden.update(outcome.generated(), outcome.diagnostics());
    }
    assertThat(outcome.diagnostics()).isEqualTo(golden.diagnostics());
    assertThat(outcome.generated().keySet()).isEqualTo(golden.expected().keySet());
    golden
        .expected()
        .forEach(
            (path, text) -> assertThat(outcome.generated().get(path)).as(path).isEqualTo(text));
  }

  @ParameterizedTest
  @MethodSource("sound")
  void generatesTheSameFileByFileAgainstTheClassOutput(
      GoldenCase golden, @TempDir Path classes, @TempDir Path output) {
    Map<String, String> allAtOnce = Outcome.compile(golden.input(), classes).generated();

    Map<String, String> oneByOne = new LinkedHashMap<>();
    golden.input().forEach((path, text) -> {
      Path apart = output.resolve(path.replace('/', '_'));
      Outcome outcome = Outcome.process(Map.of(path, text), classes, apart);
      assertThat(outcome.diagnostics()).as(path).isEmpty();
      oneByOne.putAll(outcome.generated());
    });

    assertThat(oneByOne).containsExactlyInAnyOrderEntriesOf(allAtOnce);
  }
}
