package faults;

import static org.assertj.core.api.Assertions.assertThat;

import faults.Wire.Cut;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The connection is cut before, in and after each statement of each call, and of what begins and
 * ends transactions around them.
 */
class CutTest {

  @ParameterizedTest
  @EnumSource(Network.class)
  void namesTheStatementAndLeavesNothingBehind(Network network) throws SQLException, IOException {
    try (Wire wire = new Wire(network.railway())) {
      Cutting cutting = new Cutting(wire, () -> DriverManager.getConnection(wire.url()));
      int failures = 0;
      for (Call call : Call.values()) {
        failures += cutEverywhere(call, cutting);
      }
      assertThat(failures).isGreaterThan(100);
    }
  }

  private static int cutEverywhere(Call call, Cutting cutting) {
    Trial trial = cutting.trial();
    Object right = trial.run(call);
    int roundTrips = cutting.roundTrips();
    int statements = cutting.statements();
    for (int trip = 1; trip <= roundTrips; trip++) {
      for (Cut where : Cut.values()) {
        cutting.cutAt(where, trip);
        trial.fails(call, where + " round trip " + trip);
      }
    }
    for (int statement = 1; statement < statements; statement++) {
      cutting.cutAfter(statement);
      trial.fails(call, "AFTER statement " + statement);
    }
    cutting.cutAfter(statements); // a run may need nothing more
    trial.check(call, right, "AFTER the last statement");
    cutting.restart();
    trial.succeeds(call, right);
    return 2 * roundTrips + statements;
  }
}
