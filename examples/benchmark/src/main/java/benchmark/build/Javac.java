package benchmark.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compiles sources by a javac of 1 GiB of heap, as a process of its own. */
final class Javac {

  private static final String PATH = System.getProperty("java.class.path");

  private final Path directory;

  /** @param directory for what comes out, emptied before each time */
  Javac(Path directory) {
    this.directory = directory;
  }

  /** Returns the class files and sources that the last compilation made. */
  List<Path> made(String suffix) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    }
  }

  /** Compiles with the processor and returns how many milliseconds that took. */
  double withProcessor(Path sources) throws IOException, InterruptedException {
    return compile(
        List.of("-processor", "dev.fetchplan.processor.FetchPlanProcessor", "-processorpath", PATH),
        javaFiles(sources));
  }

  /** Compiles sources that need no processor and returns how many milliseconds that took. */
  double withoutProcessor(List<Path> sources) throws IOException, InterruptedException {
    return compile(List.of("-proc:none"), sources);
  }

  static List<Path> javaFiles(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private double compile(List<String> options, List<Path> sources)
      throws IOException, InterruptedException {
    clear();
    List<String> arguments = new ArrayList<>(List.of("-J-Xmx1g", "-d", directory.toString()));
    arguments.addAll(List.of("-s", directory.toString(), "-cp", PATH));
    arguments.addAll(options);
    Path list = directory.resolve("sources.txt");
    Files.write(list, sources.stream().map(Path::toString).toList());
    arguments.add("@" + list);
    return Program.run("javac", arguments);
  }

  private void clear() throws IOException {
    Files.createDirectories(directory);
    for (Path file : made("")) {
      if (Files.isRegularFile(file)) {
        Files.delete(file);
      }
    }
  }
}
