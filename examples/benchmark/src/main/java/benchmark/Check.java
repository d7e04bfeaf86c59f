package benchmark;

import benchmark.contender.Contender;
import benchmark.contender.Library;
import benchmark.database.Proxy;
import benchmark.database.RecordedConnection;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sees that all contenders return the same graphs, that the loops of JDBC send the statements of
 * the fetch plans, and what each of them sends.
 */
final class Check {

  private static final Pattern ORIGIN = Pattern.compile("^/\\*.*?\\*/ ");

  private final Collection<Contender> contenders;

  Check(Collection<Contender> contenders) {
    this.contenders = contenders;
  }

  /**
   * Returns those who can do a task, and what they send.
   *
   * @throws IllegalStateException if a contender returns something else than Fetchplan does
   */
  Map<Contender, Traffic> run(Task task) throws SQLException, IOException {
    Loaded expected = load(Contender.FETCHPLAN, task);
    Map<Contender, Traffic> traffic = new EnumMap<>(Contender.class);
    for (Contender contender : contenders) {
      try {
        Loaded loaded = load(contender, task);
        compare(contender, task, loaded, expected);
        traffic.put(contender, new Traffic(loaded.statements().size(), loaded.roundTrips()));
      } catch (UnsupportedOperationException e) {
        System.out.printf("%s does not take part in %s. %s%n", contender, task, e.getMessage());
      }
    }
    return traffic;
  }

  private static void compare(Contender contender, Task task, Loaded loaded, Loaded expected) {
    same(contender + " returns in " + task, expected.graph(), loaded.graph());
    if (contender.isLoop()) {
      same(contender + " sends in " + task, expected.statements(), loaded.statements());
    }
  }

  private record Loaded(String graph, List<String> statements, long roundTrips) {}

  private static Loaded load(Contender contender, Task task) throws SQLException, IOException {
    if (!task.isRemote()) {
      try (Connection connection = task.engine().connect()) {
        return load(contender, task, connection);
      }
    }
    try (Proxy proxy = new Proxy(task.engine().url(), 0);
        Connection connection = DriverManager.getConnection(proxy.url())) {
      load(contender, task, connection);
      long before = proxy.roundTrips();
      Loaded loaded = load(contender, task, connection);
      return new Loaded(loaded.graph(), loaded.statements(), proxy.roundTrips() - before);
    }
  }

  private static Loaded load(Contender contender, Task task, Connection connection)
      throws SQLException {
    RecordedConnection recorded = new RecordedConnection(connection);
    try (Library library = contender.open(task.engine(), recorded.connection())) {
      List<Object> rows =
          task.workload().load(library).stream().<Object>map(library::plain).toList();
      List<String> statements =
          recorded.take().stream().flatMap(Check::statements).toList();
      return new Loaded(Canonical.of(rows), statements, 0);
    }
  }

  /** Returns the statements of a text, some of which travel together; one key has two forms. */
  private static Stream<String> statements(String sql) {
    return Stream.of(sql.split(";\n"))
        .map(statement -> ORIGIN.matcher(statement).replaceFirst(""))
        .map(statement -> statement.replace("= ANY (?)", "= ?"));
  }

  private static void same(String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(
          "%s:%n%.2000s%nand not:%n%.2000s".formatted(what, actual, expected));
    }
  }
}
