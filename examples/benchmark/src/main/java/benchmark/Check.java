package benchmark;

import benchmark.contender.Contender;
import benchmark.contender.Library;
import benchmark.database.Engine;
import benchmark.database.RecordedConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sees that all contenders return the same graphs, that the loops of JDBC send the statements of
 * the fetch plans, and how many each of them sends.
 */
final class Check {

  private static final Pattern ORIGIN = Pattern.compile("^/\\*.*?\\*/ ");

  private final Collection<Contender> contenders;

  Check(Collection<Contender> contenders) {
    this.contenders = contenders;
  }

  /**
   * Returns those who can do a task, and how many statements each of them sends.
   *
   * @throws IllegalStateException if a contender returns something else than Fetchplan does
   */
  Map<Contender, Integer> run(Task task) throws SQLException {
    Loaded expected = load(Contender.FETCHPLAN, task);
    Map<Contender, Integer> statements = new EnumMap<>(Contender.class);
    for (Contender contender : contenders) {
      try {
        Loaded loaded = load(contender, task);
        compare(contender, task, loaded, expected);
        statements.put(contender, loaded.statements().size());
      } catch (UnsupportedOperationException e) {
        System.out.printf("%s does not take part in %s. %s%n", contender, task, e.getMessage());
      }
    }
    return statements;
  }

  private static void compare(Contender contender, Task task, Loaded loaded, Loaded expected) {
    same(contender + " returns in " + task, expected.graph(), loaded.graph());
    if (contender.isLoop()) {
      same(contender + " sends in " + task, expected.statements(), loaded.statements());
    }
  }

  private record Loaded(String graph, List<String> statements) {}

  private static Loaded load(Contender contender, Task task) throws SQLException {
    Engine engine = task.engine();
    try (Connection connection = engine.connect()) {
      RecordedConnection recorded = new RecordedConnection(connection);
      try (Library library = contender.open(engine, recorded.connection())) {
        task.workload().load(library);
        recorded.take();
        List<Object> rows =
            task.workload().load(library).stream().<Object>map(library::plain).toList();
        List<String> statements = recorded.take().stream()
            .map(sql -> ORIGIN.matcher(sql).replaceFirst(""))
            .toList();
        return new Loaded(Canonical.of(rows), statements);
      }
    }
  }

  private static void same(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(
          "%s:%n%.2000s%nand not:%n%.2000s".formatted(what, actual, expected));
    }
  }
}
