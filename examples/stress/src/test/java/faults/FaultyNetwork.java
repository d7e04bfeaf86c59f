package faults;

import com.zaxxer.hikari.HikariDataSource;
import faults.Wire.Cut;
import java.io.IOException;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

/** A railway behind a pool, to which connections are cut. */
final class FaultyNetwork implements Faulty {

  private final Wire wire;
  private final HikariDataSource pool;
  private final Cutting cutting;
  private final Map<Call, Size> sizes = new EnumMap<>(Call.class);

  private record Size(int roundTrips, int statements) {}

  FaultyNetwork(Network network) throws SQLException, IOException {
    this.wire = new Wire(network.railway());
    this.pool = Pool.of(wire.url());
    this.cutting = new Cutting(wire, pool::getConnection);
    for (Call call : Call.values()) {
      trial().run(call);
      sizes.put(call, new Size(cutting.roundTrips(), cutting.statements()));
    }
  }

  @Override
  public Trial trial() {
    return cutting.trial();
  }

  @Override
  public String fault(Call call, Random random) {
    Size size = sizes.get(call);
    int kind = random.nextInt(3);
    if (kind == 2) {
      cutting.cutAfter(1 + random.nextInt(size.statements()));
      return "AFTER";
    }
    Cut cut = Cut.values()[kind];
    cutting.cutAt(cut, 1 + random.nextInt(size.roundTrips()));
    return cut.name();
  }

  @Override
  public void repair() {
    cutting.restart();
  }

  @Override
  public int connections() {
    return pool.getHikariPoolMXBean().getActiveConnections();
  }

  @Override
  public void close() throws IOException {
    pool.close();
    wire.close();
  }
}
