package testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Javadoc of generated repositories promises. */
public final class GeneratedJavadoc {

  private static final Path SOURCES = Path.of("target/generated-sources/annotations");
  private static final Pattern COUNT = Pattern.compile(": (\\d+) statement");
  private static final Pattern STATEMENT =
      Pattern.compile("<pre>\\{@code\n(.*?)\n}</pre>", Pattern.DOTALL);

  private GeneratedJavadoc() {}

  /** Returns the statements that a plan is said to run, which are as many as it says. */
  public static List<String> documented(Class<?> repository, String plan) {
    String source = source(repository);
    return statements(
        comment(source, find(" " + plan + "\\([^)]*\\) \\{\\n    return new ", source)));
  }

  /**
   * Returns the statements that a query is said to run for rows in hand.
   *
   * @param query the class that is nested in a repository
   */
  public static List<String> documentedOf(Class<?> query) {
    String source = source(query.getEnclosingClass());
    int start = find(" class " + query.getSimpleName() + "\\s", source);
    return statements(comment(source, source.indexOf(" of(Collection<", start)));
  }

  private static List<String> statements(String comment) {
    List<String> statements = STATEMENT
        .matcher(comment)
        .results()
        .map(statement -> NeutralSql.of(statement.group(1)))
        .toList();
    Matcher count = COUNT.matcher(comment);
    if (!count.find() || Integer.parseInt(count.group(1)) != statements.size()) {
      throw new AssertionError("The number of statements is wrong in:\n" + comment);
    }
    return statements;
  }

  private static String source(Class<?> repository) {
    try {
      return Files.readString(SOURCES.resolve(repository.getName().replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int find(String pattern, String source) {
    Matcher found = Pattern.compile(pattern).matcher(source);
    return found.find() ? found.start() : -1;
  }

  private static String comment(String source, int method) {
    int start = source.lastIndexOf("/**", method);
    int end = source.indexOf("*/", start);
    return source.substring(start, end).replaceAll("(?m)^ *\\* ?", "");
  }
}
