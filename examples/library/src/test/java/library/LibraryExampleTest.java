package library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LibraryExampleTest {

  private static final Pattern CODE =
      Pattern.compile("\\(\\)->(.*?)(\\.stream\\(\\)\\.toList\\(\\))?,\\w+->");

  @Test
  void showsTheCodeThatItRuns() throws IOException {
    String source = Files.readString(Path.of("src/main/java/library/LibraryExample.java"));

    String[] calls = source.replaceAll("\\s+", "").split("show\\.call\\(");
    assertThat(calls).hasSize(1 + 9);
    for (String call : List.of(calls).subList(1, calls.length)) {
      Matcher code = CODE.matcher(call);
      assertThat(code.find()).isTrue();
      assertThat(call).contains('"' + code.group(1) + '"');
    }
  }

  @Test
  void countsStatementsAndWhatOneQueryPerRowCosts() {
    PrintStream console = System.out;
    ByteArrayOutputStream output = new ByteArrayOutputStream();

    System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
    try {
      LibraryExample.main(new String[0]);
    } finally {
      System.setOut(console);
    }

    assertThat(output.toString(StandardCharsets.UTF_8).lines())
        .filteredOn(line -> line.matches(" +\\d\\. .*"))
        .extracting(line -> line.replaceAll(".*?(\\d+) +(\\d+)$", "$1 $2"))
        .containsExactly("1 19", "1 7", "2 2", "2 2", "3 28", "2 9", "2 8", "2 28", "3 55");
  }
}
