package dev.fetchplan.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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

  @ParameterizedTest
  @MethodSource("dev.fetchplan.processor.golden.GoldenCase#all")
  void generatesWhatIsExpected(GoldenCase golden, @TempDir Path jar) throws IOException {
    Outcome.compileJar(golden, jar);
    Outcome outcome = Outcome.compile(golden.input(), jar);

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
  @MethodSource("dev.fetchplan.processor.golden.GoldenCase#all")
  void generatesTheSameFileByFileAgainstTheClassOutput(GoldenCase golden, @TempDir Path classes)
      throws IOException {
    if (!golden.diagnostics().isEmpty()) {
      return; // nothing is compiled, so there is no class output
    }
    if (golden.directory().endsWith("entity_of_another_processor")) {
      return; // a build deletes the class of a record that is about to be generated anew
    }
    Outcome.compileJar(golden, classes);
    Outcome.compile(golden.input(), classes).writeClasses(classes);

    Map<String, String> generated = new LinkedHashMap<>();
    for (Map.Entry<String, String> source : golden.input().entrySet()) {
      Outcome outcome = Outcome.process(Map.of(source.getKey(), source.getValue()), classes);
      assertThat(outcome.diagnostics()).as(source.getKey()).isEmpty();
      generated.putAll(outcome.generated());
    }

    assertThat(generated).containsExactlyInAnyOrderEntriesOf(golden.expected());
  }
}
