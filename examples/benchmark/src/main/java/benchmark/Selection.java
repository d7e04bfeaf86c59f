package benchmark;

import benchmark.contender.Contender;
import benchmark.database.Engine;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is measured, out of everything there is.
 *
 * @param forks how many JVMs measure each task
 */
record Selection(
    Set<Workload> workloads, Set<Engine> engines, Set<Contender> contenders, int forks) {

  private static final String FORKS = "FORKS=";
  private static final int USUAL_FORKS = 3;

  /**
   * Reads words: names of workloads, databases and contenders, or how these begin, and
   * {@code forks=5}. Of what none is named, all are measured; the loops of JDBC, to which ratios
   * are taken, always are.
   *
   * @throws IllegalArgumentException if a word is none of these
   */
  static Selection of(List<String> words) {
    Set<Workload> workloads = EnumSet.noneOf(Workload.class);
    Set<Engine> engines = EnumSet.noneOf(Engine.class);
    Set<Contender> contenders = EnumSet.noneOf(Contender.class);
    int forks = USUAL_FORKS;
    for (String word : words) {
      String name = word.toUpperCase(Locale.ROOT);
      if (name.startsWith(FORKS)) {
        forks = Integer.parseInt(name.substring(FORKS.length()));
      } else if (!(add(name, Workload.class, workloads)
          || add(name, Engine.class, engines)
          || add(name, Contender.class, contenders))) {
        throw new IllegalArgumentException("Nothing is called " + word + ".");
      }
    }
    Set<Contender> chosen = orAll(contenders, Contender.class);
    chosen.addAll(EnumSet.of(Contender.GOOD_JDBC, Contender.BEST_JDBC));
    return new Selection(
        orAll(workloads, Workload.class), orAll(engines, Engine.class), chosen, forks);
  }

  private static <E extends Enum<E>> boolean add(String name, Class<E> kind, Set<E> chosen) {
    boolean found = false;
    for (E constant : kind.getEnumConstants()) {
      if (constant.name().equals(name) || constant.name().startsWith(name + "_")) {
        chosen.add(constant);
        found = true;
      }
    }
    return found;
  }

  private static <E extends Enum<E>> Set<E> orAll(Set<E> chosen, Class<E> kind) {
    return chosen.isEmpty() ? EnumSet.allOf(kind) : chosen;
  }

  List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    for (Engine engine : engines) {
      for (Workload workload : workloads) {
        Task task = new Task(workload, engine);
        if (task.isRemote() || workload.latencyMillis() == 0) {
          tasks.add(task);
        }
      }
    }
    return tasks;
  }
}
