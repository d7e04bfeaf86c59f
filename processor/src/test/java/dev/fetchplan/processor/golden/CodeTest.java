package dev.fetchplan.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fetchplan.processor.diagnostic.Code;
import dev.fetchplan.processor.model.NameForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of mistake has a case that shows it, and a heading in the reference. */
class CodeTest {
  private static final Path CASES = Path.of("src/test/golden/diagnostics");
  private static final Path REFERENCE = Path.of("../docs/errors.md");

  static Stream<Code> shown() {
    return Stream.of(Code.values()).filter(code -> code != Code.Internal);
  }

  @ParameterizedTest
  @MethodSource("shown")
  void hasACaseThatShowsIt(Code code) throws IOException {
    Path diagnostics = CASES.resolve(NameForms.snakeCase(code.name())).resolve("diagnostics.txt");

    assertThat(Files.readString(diagnostics)).contains("[Fetchplan/" + code + "]");
  }

  @Test
  void hasAHeadingInTheReference() throws IOException {
    List<String> headings = Files.readAllLines(REFERENCE).stream()
        .filter(line -> line.startsWith("## "))
        .map(line -> line.substring(3))
        .toList();

    assertThat(headings)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Code.values()).map(Code::name).toList());
  }
}
