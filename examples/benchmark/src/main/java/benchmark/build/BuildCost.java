package benchmark.build;

import benchmark.Quantile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Compares javac of entities with the processor, and javac of the same and the generated sources
 * without it; and tells how large the class files of plans and shapes are.
 */
public final class BuildCost {

  private static final int FEW = 200;
  private static final int MANY = 2_000;

  private final Path directory;
  private final StringBuilder report = new StringBuilder("""
      | entities | with the processor, ms | without, ms | ratio | ms for each entity |
      |--:|--:|--:|--:|--:|
      """);

  private BuildCost(Path directory) {
    this.directory = directory;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    BuildCost cost = new BuildCost(Path.of("target", "build-cost"));
    double few = cost.compare(FEW, 7);
    double many = cost.compare(MANY, 3);
    cost.report.append("%nAn entity among %,d costs %.2f of what it costs among %d.%n"
        .formatted(MANY, many / few, FEW));
    cost.sizes("plan", "$With");
    cost.sizes("shape", "With");
    System.out.println(cost.report);
  }

  /** Returns the milliseconds that an entity takes with the processor. */
  private double compare(int entities, int rounds) throws IOException, InterruptedException {
    Path sources = directory.resolve("sources-" + entities);
    ManyEntities.write(sources, entities);
    Javac with = new Javac(directory.resolve("with"));
    Javac without = new Javac(directory.resolve("without"));
    double[] processed = new double[rounds];
    double[] plain = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      processed[round] = with.withProcessor(sources);
      List<Path> all = Stream.concat(Javac.javaFiles(sources).stream(), with.made(".java").stream())
          .toList();
      plain[round] = without.withoutProcessor(all);
    }
    double median = Quantile.of(0.5, processed);
    double base = Quantile.of(0.5, plain);
    report.append("| %,d | %,.0f | %,.0f | %.2f | %.2f |%n"
        .formatted(entities, median, base, median / base, median / entities));
    return median / entities;
  }

  private void sizes(String what, String mark) throws IOException {
    long bytes = 0;
    int count = 0;
    for (Path file : new Javac(directory.resolve("with")).made(".class")) {
      String name = file.getFileName().toString();
      if (name.contains(mark) && name.contains("$") == mark.contains("$")) {
        bytes += Files.size(file);
        count++;
      }
    }
    report.append("The class file of a %s has %,d bytes, the mean of %,d.%n"
        .formatted(what, bytes / count, count));
  }
}
