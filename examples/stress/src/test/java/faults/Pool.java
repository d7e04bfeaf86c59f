package faults;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** A pool of one connection. */
final class Pool {

  private static final int PATIENT = 30_000;
  private static final int IMPATIENT = 250;

  private Pool() {}

  static HikariDataSource of(String url) {
    return of(url, PATIENT);
  }

  /** Returns a pool that soon says that it is empty. */
  static HikariDataSource impatient(String url) {
    return of(url, IMPATIENT);
  }

  private static HikariDataSource of(String url, int timeoutMillis) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(timeoutMillis);
    return new HikariDataSource(config);
  }
}
