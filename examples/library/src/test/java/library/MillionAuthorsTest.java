package library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import testing.Engine;

/** A million roots with a prefetch need no more than the 64 MiB of a JVM of their own. */
class MillionAuthorsTest {

  private static final String ROWS = """
      CREATE INDEX book_author ON book (author_id);
      INSERT INTO author SELECT n, CONCAT('Author ', n) FROM numbers;
      INSERT INTO book
        SELECT n, CONCAT('Book ', n), 1900 + n % 100, n FROM numbers WHERE n % 4 = 0;
      """;
  private static final String PASSED = "1000000 authors, 250000 books, 1001 statements";

  /** Where no cursor stays open each window has a root statement of its own. */
  private static final String PASSED_IN_WINDOWS = "1000000 authors, 250000 books, 2000 statements";

  @TempDir
  Path folder;

  @Test
  void passOnH2() throws IOException, InterruptedException {
    // In a file: what lies in memory would lie in the heap that is to stay small.
    String url = "jdbc:h2:file:" + folder.resolve("library");
    fill(Engine.H2, url, "SELECT x AS n FROM SYSTEM_RANGE(1, 1000000)");

    assertThat(passed(url)).isEqualTo(PASSED);
  }

  @Test
  void passOnPostgresql() throws IOException, InterruptedException {
    String url = Engine.POSTGRESQL.url();
    fill(Engine.POSTGRESQL, url, "SELECT generate_series(1, 1000000) AS n");

    assertThat(passed(url)).isEqualTo(PASSED);
  }

  @Test
  void passOnMariadb() throws IOException, InterruptedException {
    String url = Engine.MARIADB.url();
    fill(Engine.MARIADB, url, "SELECT seq AS n FROM seq_1_to_1000000");

    assertThat(passed(url)).isEqualTo(PASSED_IN_WINDOWS);
  }

  @Test
  void passOnSqlite() throws IOException, InterruptedException {
    String url = Engine.SQLITE.url();
    fill(
        Engine.SQLITE,
        url,
        "WITH RECURSIVE counted (n) AS"
            + " (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < 1000000) SELECT n FROM counted");

    assertThat(passed(url)).isEqualTo(PASSED);
  }

  private static void fill(Engine engine, String url, String numbers) {
    String tables = Library.script().replaceAll("(?s)INSERT INTO .*", "");
    String view = "CREATE VIEW numbers AS " + numbers + ";\n";
    String script = engine.script(tables + view + ROWS);
    Jdbi.create(url).useHandle(handle -> handle.createScript(script).execute());
  }

  private String passed(String url) throws IOException, InterruptedException {
    Path output = folder.resolve("output");
    Process process = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-cp",
            System.getProperty("java.class.path"),
            MillionAuthors.class.getName(),
            url)
        .redirectErrorStream(true)
        .redirectOutput(output.toFile())
        .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly().waitFor();
    }
    return Files.readString(output).strip();
  }
}
