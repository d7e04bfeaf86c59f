package faults;

import faults.Wire.Cut;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** Cuts connections, and counts round trips from when there is one until it is closed. */
final class Cutting implements ConnectionFactory, SqlLogger {

  private final Wire wire;
  private final ConnectionFactory connections;
  private final Trial trial;
  private Cut cut = Cut.BEFORE;
  private int atRoundTrip;
  private int afterStatement;
  private int roundTrips;
  private int statements;

  /** @param connections go over the wire */
  Cutting(Wire wire, ConnectionFactory connections) {
    this.wire = wire;
    this.connections = connections;
    this.trial = new Trial(this);
    trial.jdbi().setSqlLogger(this);
  }

  Trial trial() {
    return trial;
  }

  /** Cuts the connections that are opened from now on at a round trip. */
  void cutAt(Cut where, int roundTrip) {
    restart();
    cut = where;
    atRoundTrip = roundTrip;
  }

  /** Cuts the connections that are opened from now on when a statement has been answered. */
  void cutAfter(int statement) {
    restart();
    afterStatement = statement;
  }

  /** Cuts no more. */
  void restart() {
    atRoundTrip = 0;
    afterStatement = 0;
  }

  /** Returns how many round trips the last run took. */
  int roundTrips() {
    return roundTrips;
  }

  /** Returns how many statements it sent, those that travelled together as one. */
  int statements() {
    return statements;
  }

  @Override
  public Connection openConnection() throws SQLException {
    Connection connection = connections.openConnection();
    wire.cutAt(cut, atRoundTrip);
    statements = 0;
    return connection;
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    roundTrips = wire.roundTrips();
    wire.restart();
    connections.closeConnection(connection);
  }

  @Override
  public void logAfterExecution(StatementContext context) {
    statements++;
    if (statements == afterStatement) {
      wire.cut();
    }
  }
}
