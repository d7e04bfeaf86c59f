package faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import testing.JdbcCounter;
import testing.Open;

/** Runs calls on a database, and checks how they fail. */
final class Trial {

  private final JdbcCounter counter = new JdbcCounter();
  private final BrokenJdbc broken;
  private final Jdbi jdbi;
  private final Railway railway;

  Trial(ConnectionFactory connections) {
    this.broken = new BrokenJdbc(connections);
    this.jdbi = Jdbi.create(new ConnectionFactory() {
      @Override
      public Connection openConnection() throws SQLException {
        return counter.counted(broken.openConnection());
      }

      @Override
      public void closeConnection(Connection connection) throws SQLException {
        connections.closeConnection(connection);
      }
    });
    this.railway = new Railway(jdbi);
  }

  /** Returns what breaks the connections, and sees them break. */
  BrokenJdbc broken() {
    return broken;
  }

  Jdbi jdbi() {
    return jdbi;
  }

  Object run(Call call) {
    return call.on(railway);
  }

  /** Checks that a call fails, says where, and leaves nothing open. */
  void fails(Call call, String how) {
    Throwable failure = catchThrowable(() -> run(call));

    assertThat(failure).as("%s, %s", call, how).isNotNull();
    Failure.assertNames(failure, call, broken.failed().orElseThrow());
    assertThat(counter.open()).as("%s, %s", call, how).isEqualTo(Open.NOTHING);
  }
}
