package limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.fetchplan.dialect.Dialect;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import testing.Database;

/** Parents are loaded in one way from one database, ever more of them. */
final class Load<T> {

  static final int MANY = 200_000;

  /** From so many on, what a run needs anyway does not count. */
  private static final int ENOUGH = 50_000;

  /** All that a run allocates for a key and its children, in drivers and within H2 too. */
  private static final long MOST_BYTES = 2_500;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Kind<T> kind;
  private final Way<T> way;
  private final Database database;
  private final Dialect dialect;
  private final int keyLimit;
  private double bytesOfEach = Double.MAX_VALUE;
  private long keys;
  private long statements;

  Load(Kind<T> kind, Way<T> way, Database database, Dialect dialect) {
    this.kind = kind;
    this.way = way;
    this.database = database;
    this.dialect = dialect;
    this.keyLimit = dialect.keyLimit(kind.columns());
  }

  void upTo(int most) {
    // Where keys travel as a whole, a list of parameters would end here.
    int limit = keyLimit == Integer.MAX_VALUE ? dialect.keyLimit() : keyLimit;
    IntStream.of(1, limit - 1, limit, limit + 1, MANY, most)
        .filter(size -> size <= most)
        .distinct()
        .forEach(this::run);
  }

  private void run(int size) {
    int sent = database.roundTrips();
    long allocated = THREADS.getCurrentThreadAllocatedBytes();

    List<T> parents = way.load().apply(database.jdbi(), size);

    allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
    sent = database.roundTrips() - sent;
    kind.check(parents, size);
    assertThat(sent).as("statements of %s for %d keys", way, size).isEqualTo(expected(size));
    if (size >= ENOUGH) {
      checkMemory(allocated / (double) size);
    }
    keys += size;
    statements += sent;
  }

  private int expected(int size) {
    return way.statements(size, keyLimit);
  }

  private void checkMemory(double bytes) {
    assertThat(bytes).as("bytes of each key").isLessThan(MOST_BYTES);
    assertThat(bytes).as("bytes of each of more keys").isLessThan(1.5 * bytesOfEach);
    bytesOfEach = Math.min(bytes, bytesOfEach);
  }

  long keys() {
    return keys;
  }

  long statements() {
    return statements;
  }
}
