package faults;

import static org.assertj.core.api.Assertions.assertThat;

import faults.Wire.Cut;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The connection is cut before, in and after each statement of each call, and of what begins and
 * ends transactions around them.
 */
class CutTest {

  @ParameterizedTest
  @EnumSource(Network.class)
  void namesTheStatementAndLeavesNothingBehind(Network network) throws Exception {
    String url = network.url();
    Jdbi.create(url)
        .useHandle(handle ->
            handle.createScript(network.engine().script(Railway.SCRIPT)).execute());
    try (Wire wire = new Wire(url)) {
      Cutting cutting = new Cutting(wire);
      int failures = 0;
      for (Call call : Call.values()) {
        failures += cutting.cutEverywhere(call);
      }
      assertThat(failures).isGreaterThan(100);
    }
  }

  /**
   * Cuts connections, and counts round trips from the time when there is one until it is closed.
   */
  private static final class Cutting implements ConnectionFactory, SqlLogger {
    private final Wire wire;
    private final Trial trial;
    private Cut cut = Cut.BEFORE;
    private int atRoundTrip;
    private int afterStatement;
    private int roundTrips;
    private int statements;

    Cutting(Wire wire) {
      this.wire = wire;
      this.trial = new Trial(this);
      trial.jdbi().setSqlLogger(this);
    }

    @Override
    public Connection openConnection() throws SQLException {
      Connection connection = DriverManager.getConnection(wire.url());
      wire.cutAt(cut, atRoundTrip);
      statements = 0;
      return connection;
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
      roundTrips = wire.roundTrips();
      wire.restart();
      connection.close();
    }

    @Override
    public void logAfterExecution(StatementContext context) {
      statements++;
      if (statements == afterStatement) {
        wire.cut();
      }
    }

    int cutEverywhere(Call call) {
      Object expected = trial.run(call);
      int lastTrip = roundTrips;
      int lastStatement = statements;
      for (atRoundTrip = 1; atRoundTrip <= lastTrip; atRoundTrip++) {
        for (Cut where : Cut.values()) {
          cut = where;
          trial.fails(call, where + " round trip " + atRoundTrip);
        }
      }
      atRoundTrip = 0;
      for (afterStatement = 1; afterStatement < lastStatement; afterStatement++) {
        trial.fails(call, "AFTER statement " + afterStatement);
      }
      afterStatement = 0;
      assertThat(trial.run(call)).isEqualTo(expected);
      return 2 * lastTrip + lastStatement - 1;
    }
  }
}
