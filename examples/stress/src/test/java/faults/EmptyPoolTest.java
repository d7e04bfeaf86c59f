package faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jdbi.v3.core.Jdbi;
import testing.Engine;
import testing.OnEachEngine;

/** There is no connection to be had until somebody gives one back. */
class EmptyPoolTest {

  @OnEachEngine
  void namesThePlan(Engine engine) throws SQLException {
    String script = engine.script(Railway.SCRIPT);
    try (HikariDataSource pool = Pool.impatient(engine.url())) {
      Jdbi.create(pool).useHandle(handle -> handle.createScript(script).execute());
      Trial trial = new Trial(pool::getConnection);
      Object right = trial.run(Call.LIST);

      try (Connection taken = pool.getConnection()) {
        trial.fails(Call.LIST, "the pool is empty while there is " + taken);
      }

      trial.succeeds(Call.LIST, right);
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }
}
