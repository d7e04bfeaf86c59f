package faults;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import testing.Engine;

/** A railway on one connection, whose steps of JDBC fail. */
final class FaultySteps implements Faulty {

  private static final List<Point> POINTS =
      List.copyOf(EnumSet.complementOf(EnumSet.of(Point.OTHER)));

  private final KeptConnection kept;
  private final Trial trial;
  private final Map<Call, Map<Point, Integer>> passed = new EnumMap<>(Call.class);

  FaultySteps(Engine engine) throws SQLException {
    this.kept = KeptConnection.toRailway(engine);
    this.trial = new Trial(kept);
    for (Call call : Call.values()) {
      trial.broken().restart();
      trial.run(call);
      passed.put(call, trial.broken().passed());
    }
  }

  @Override
  public Trial trial() {
    return trial;
  }

  @Override
  public String fault(Call call, Random random) {
    Point point = POINTS.get(random.nextInt(POINTS.size()));
    int times = passed.get(call).getOrDefault(point, 1);
    trial.broken().breakAt(point, 1 + random.nextInt(times));
    return point.name();
  }

  @Override
  public void repair() throws SQLException {
    trial.broken().restart();
    kept.restore();
  }

  @Override
  public int connections() {
    return 0;
  }

  @Override
  public void close() throws SQLException {
    kept.close();
  }
}
