package faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import testing.Engine;
import testing.OnEachEngine;

/** Each call fails at each step of JDBC: the first time that it is taken, the last, and between. */
class BrokenJdbcTest {

  private static final Set<Point> POINTS = EnumSet.complementOf(EnumSet.of(Point.OTHER));

  @OnEachEngine
  void namesTheStatementAndLeavesNothingBehind(Engine engine) throws SQLException {
    try (KeptConnection kept = KeptConnection.toRailway(engine)) {
      int failures = 0;
      for (Call call : Call.values()) {
        failures += breakEverywhere(call, new Trial(kept), kept);
      }
      assertThat(failures).isGreaterThan(250);
    }
  }

  private static int breakEverywhere(Call call, Trial trial, KeptConnection kept)
      throws SQLException {
    Object right = trial.run(call);
    int failures = 0;
    for (Point point : POINTS) {
      trial.broken().restart();
      trial.succeeds(call, right);
      for (int time : times(trial.broken().passed().getOrDefault(point, 0))) {
        trial.broken().breakAt(point, time);
        trial.fails(call, point + " " + time);
        assertThat(kept.isAsItWas() || point == Point.STATE)
            .as("%s %s", point, time)
            .isTrue();
        kept.restore();
        failures++;
      }
    }
    return failures;
  }

  private static Set<Integer> times(int passed) {
    return passed == 0 ? Set.of() : new TreeSet<>(List.of(1, (passed + 1) / 2, passed));
  }
}
