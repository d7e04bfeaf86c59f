package faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
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

  Railway railway() {
    return railway;
  }

  Object run(Call call) {
    return call.on(railway);
  }

  /** Checks that a call gives what is right. */
  void succeeds(Call call, Object right) {
    assertThat(check(call, right, "without a fault")).isEqualTo(right);
  }

  /** Checks that a call fails as {@link #check} has it. */
  void fails(Call call, String how) {
    fails(call, this::run, how);
  }

  /** Checks that something like a call fails as {@link #check} has it. */
  void fails(Call call, Function<Call, Object> run, String how) {
    assertThat(check(call, run, null, how)).as("%s, %s", call, how).isInstanceOf(Throwable.class);
  }

  /**
   * Checks that a call gives what is right or throws what says where it failed, and leaves nothing
   * open; returns what it gave or threw.
   */
  Object check(Call call, Object right, String how) {
    return check(call, this::run, right, how);
  }

  private Object check(Call call, Function<Call, Object> run, @Nullable Object right, String how) {
    Object outcome;
    try {
      outcome = run.apply(call);
    } catch (RuntimeException e) {
      outcome = e;
    }
    if (broken.failed().isPresent()) {
      Failure.assertNames(outcome, call, broken.failed().get());
    } else {
      assertThat(outcome).as("%s, %s", call, how).isEqualTo(right);
    }
    assertThat(counter.open()).as("%s, %s", call, how).isEqualTo(Open.NOTHING);
    return outcome;
  }
}
