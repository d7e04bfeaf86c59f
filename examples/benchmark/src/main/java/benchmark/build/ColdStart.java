package benchmark.build;

import benchmark.Quantile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Compares programs that start, open a database in memory, load one student with courses and end,
 * with a hundred other plans on the class path.
 */
public final class ColdStart {

  private static final int ENTITIES = 60;
  private static final int ROUNDS = 25;

  private ColdStart() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path directory = Path.of("target", "cold-start");
    ManyEntities.write(directory.resolve("sources"), ENTITIES);
    Path classes = directory.resolve("classes");
    new Javac(classes).withProcessor(directory.resolve("sources"));
    String path = System.getProperty("java.class.path") + File.pathSeparator + classes;
    double[] plan = new double[ROUNDS];
    double[] hand = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      hand[round] = Program.run("java", List.of("-cp", path, HandWrittenStart.class.getName()));
      plan[round] = Program.run("java", List.of("-cp", path, PlanStart.class.getName()));
    }
    double byHand = Quantile.of(0.5, hand);
    double byPlan = Quantile.of(0.5, plan);
    System.out.printf(
        "From start to end with the first student: %,.0f ms, hand-written JDBI %,.0f ms, ratio %.2f.%n",
        byPlan, byHand, byPlan / byHand);
  }
}
