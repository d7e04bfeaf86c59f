package benchmark.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the JDK that runs as a process of its own. */
final class Program {

  private Program() {}

  /**
   * Runs a program to its end and returns how many milliseconds that took.
   *
   * @throws IllegalStateException if it fails
   */
  static double run(String name, List<String> arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", name).toString());
    command.addAll(arguments);
    long start = System.nanoTime();
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    double milliseconds = (System.nanoTime() - start) / 1e6;
    if (status != 0) {
      throw new IllegalStateException(name + " ended with " + status + ": " + arguments);
    }
    return milliseconds;
  }
}
