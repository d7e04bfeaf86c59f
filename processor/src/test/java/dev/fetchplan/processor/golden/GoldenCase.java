package dev.fetchplan.processor.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A directory: sources under {@code input}, what the processor makes of them under
 * {@code expected}, and what it says in {@code diagnostics.txt}, which is absent where it says
 * nothing. Sources under {@code jar} are compiled before, with the processor, and those under
 * {@code jar_unprocessed} without it.
 */
record GoldenCase(Path directory) {
  private static final Path ROOT = Path.of("src/test/golden");
  private static final String CHOSEN = System.getProperty("golden.case", ".*");

  /** Returns all, or those whose name matches {@code -Dgolden.case=…}. */
  static List<GoldenCase> all() {
    try (Stream<Path> found = Files.walk(ROOT)) {
      return found
          .filter(path -> path.endsWith("input"))
          .map(path -> new GoldenCase(path.getParent()))
          .filter(golden -> golden.toString().matches(CHOSEN))
          .sorted(Comparator.comparing(GoldenCase::toString))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the sources by their path below {@code input}. */
  Map<String, String> input() {
    return read(directory.resolve("input"));
  }

  /** Returns the sources of what is on the class path, by their path. */
  Map<String, String> jar() {
    return read(directory.resolve("jar"));
  }

  /** Returns the sources of what the processor has not seen, by their path. */
  Map<String, String> unprocessedJar() {
    return read(directory.resolve("jar_unprocessed"));
  }

  /** Returns the generated files by their path below {@code expected}. */
  Map<String, String> expected() {
    return read(directory.resolve("expected"));
  }

  String diagnostics() {
    Path file = directory.resolve("diagnostics.txt");
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the lines of the diagnostics that the processor says. */
  List<String> ours() {
    return diagnostics().lines().filter(line -> line.contains(": [Fetchplan/")).toList();
  }

  /** Puts the class files of the case's jars into a directory. */
  void compileJar(TestCompiler compiler, Path directory) throws IOException {
    if (!jar().isEmpty()) {
      Outcome jar = compiler.compile(jar(), directory);
      if (jar.failed()) {
        throw new IllegalStateException(jar.diagnostics());
      }
      jar.writeClasses(directory);
    }
    if (!unprocessedJar().isEmpty()) {
      compiler.compileWithoutNames(unprocessedJar(), directory).writeClasses(directory);
    }
  }

  /** Makes what is there now what is expected. */
  void update(Map<String, String> generated, String diagnostics) throws IOException {
    Path expected = directory.resolve("expected");
    for (String stale : expected().keySet()) {
      Files.delete(expected.resolve(stale));
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path path = expected.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Files.deleteIfExists(directory.resolve("diagnostics.txt"));
    if (!diagnostics.isEmpty()) {
      Files.writeString(directory.resolve("diagnostics.txt"), diagnostics);
    }
  }

  private static Map<String, String> read(Path root) {
    Map<String, String> files = new TreeMap<>();
    if (!Files.exists(root)) {
      return files;
    }
    try (Stream<Path> found = Files.walk(root)) {
      for (Path path : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  @Override
  public String toString() {
    return ROOT.relativize(directory).toString();
  }
}
