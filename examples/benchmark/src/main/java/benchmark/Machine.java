package benchmark;

import benchmark.database.Engine;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Collection;
import java.util.StringJoiner;

/** Where and with what was measured. */
final class Machine {

  private Machine() {}

  /** Returns one line with the size of the machine and the versions. */
  static String describe(Collection<Engine> engines) throws SQLException {
    StringJoiner line = new StringJoiner(", ", "", ".\n");
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    line.add(system.getAvailableProcessors() + " processors (" + system.getArch() + ")");
    line.add((system.getTotalMemorySize() >> 30) + " GiB");
    line.add("Java " + System.getProperty("java.version"));
    for (Engine engine : engines) {
      try (Connection connection = engine.connect()) {
        DatabaseMetaData database = connection.getMetaData();
        line.add(engine + " " + database.getDatabaseProductVersion() + " by way of "
            + database.getDriverName() + " " + database.getDriverVersion());
      }
    }
    line.add("JDBI " + version(org.jdbi.v3.core.Jdbi.class));
    line.add("Hibernate " + org.hibernate.Version.getVersionString());
    line.add("jOOQ " + org.jooq.Constants.FULL_VERSION);
    line.add("Jimmer " + version(org.babyfish.jimmer.sql.JSqlClient.class));
    return line.toString();
  }

  /** Returns the version of a library, which the names of its jar's folders tell. */
  private static String version(Class<?> type) {
    Path jar = Path.of(
        URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    return jar.getParent().getFileName().toString();
  }
}
