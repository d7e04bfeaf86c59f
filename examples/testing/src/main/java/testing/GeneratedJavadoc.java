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
    String comment = comment(source(repository), plan);
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

  private static String comment(String source, String plan) {
    Matcher heading =
        Pattern.compile(" " + plan + "\\([^)]*\\) \\{\\n    return new ").matcher(source);
    int method = heading.find() ? heading.start() : -1;
    int start = source.lastIndexOf("/**", method);
    int end = source.indexOf("*/", start);
    return source.substring(start, end).replaceAll("(?m)^ *\\* ?", "");
  }
}
