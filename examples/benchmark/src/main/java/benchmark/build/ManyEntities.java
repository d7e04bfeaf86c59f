package benchmark.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Sources of entities with eight columns, a to-one, a to-many and a plan for each. They refer to
 * each other in groups, as the entities of a large application do.
 */
final class ManyEntities {

  private static final int GROUP = 20;

  private static final String ENTITY = """
      package many;

      import dev.fetchplan.Entity;
      import dev.fetchplan.Fetch;
      import dev.fetchplan.Id;
      import dev.fetchplan.OneToMany;
      import dev.fetchplan.References;

      @Entity
      @OneToMany(name = "parts", target = Thing%2$d.class)
      @Fetch("whole")
      @Fetch("parts")
      public record Thing%1$d(
          @Id long id,
          String name,
          int size,
          double weight,
          boolean sold,
          java.math.BigDecimal price,
          java.time.LocalDate since,
          @References(value = Thing%3$d.class) Long wholeId) {}
      """;

  private ManyEntities() {}

  /** Writes the sources of so many entities, a multiple of 20, below a directory. */
  static void write(Path directory, int entities) throws IOException {
    Path many = Files.createDirectories(directory.resolve("many"));
    for (int number = 0; number < entities; number++) {
      int first = number - number % GROUP;
      int next = first + (number + 1) % GROUP;
      int before = first + (number + GROUP - 1) % GROUP;
      Files.writeString(
          many.resolve("Thing" + number + ".java"), ENTITY.formatted(number, next, before));
    }
  }
}
