package benchmark;

import benchmark.contender.Contender;
import benchmark.database.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes what was measured: a chart for each database, and one page with all tables. */
final class Report {

  private final Selection selection;
  private final Map<Task, Measured> measured;
  private final Map<Task, Map<Contender, Traffic>> traffic;

  Report(
      Selection selection,
      Map<Task, Measured> measured,
      Map<Task, Map<Contender, Traffic>> traffic) {
    this.selection = selection;
    this.measured = measured;
    this.traffic = traffic;
  }

  void writeTo(Path directory) throws IOException, SQLException {
    Files.createDirectories(directory);
    List<Contender> contenders = List.copyOf(selection.contenders());
    StringBuilder page = new StringBuilder("Measured on ");
    page.append(Machine.describe(selection.engines())).append('\n');
    for (Engine engine : selection.engines()) {
      page.append(new Summary(measured, contenders).of(engine)).append('\n');
      String chart = "benchmark-" + engine.name().toLowerCase(Locale.ROOT) + ".svg";
      Files.writeString(directory.resolve(chart), new Chart(measured, contenders).of(engine));
    }
    measured.forEach((task, samples) ->
        page.append(new Table(task, samples, traffic.get(task))).append('\n'));
    Files.writeString(directory.resolve("benchmark.md"), page);
    System.out.println(page);
  }
}
