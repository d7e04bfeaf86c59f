package library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The code that the README shows is code that compiles, and the promises that it shows are made.
 */
class ReadmeTest {
  private static final Path REPOSITORY = Path.of("../..");
  private static final Pattern BLOCK =
      Pattern.compile("<!-- from (\\S+) -->\\R```java\\R(.*?)```", Pattern.DOTALL);

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  record Copy(String file, String code) {
    @Override
    public String toString() {
      return file;
    }
  }

  static Stream<Copy> copies() {
    return Stream.of("README.md", "docs/sharding.md")
        .flatMap(page -> BLOCK.matcher(read(page)).results())
        .map(block -> new Copy(block.group(1), block.group(2)));
  }

  @ParameterizedTest
  @MethodSource("copies")
  void showsWhatStandsInTheFile(Copy copy) {
    assertThat(lines(read(copy.file()))).contains(lines(copy.code()));
  }

  @Test
  void printsAuthorsWithTheirBooks() {
    Jdbi jdbi = Library.inMemory();

    printAuthors(jdbi);

    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("R.K. Narayan: [Book[id=");
  }

  private void printAuthors(Jdbi jdbi) {
    AuthorRepository authors = new AuthorRepository(jdbi);

    for (AuthorWithBooks author : authors.withBooks().list()) { // 2 statements
      out.println(author.name() + ": " + author.books());
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(REPOSITORY.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the lines without their indentation, which differs between a file and its copy. */
  private static String lines(String code) {
    List<String> stripped = code.lines().map(String::strip).toList();
    return stripped.stream().collect(Collectors.joining("\n"));
  }
}
