package benchmark.contender;

import benchmark.database.Engine;
import java.sql.Connection;
import java.sql.SQLException;

/** Who takes part. */
public enum Contender {
  GOOD_JDBC("good JDBC", GoodJdbc::new),
  BEST_JDBC("best JDBC", BestJdbc::new),
  JDBI_ROW_MAPPERS("JDBI, row mappers", JdbiRowMappers::new),
  JDBI_REDUCERS("JDBI, own mappers", (engine, connection) -> new JdbiReducers(connection)),
  HIBERNATE_JOIN(
      "Hibernate, stateless, join fetch", (engine, connection) -> new HibernateJoin(connection)),
  HIBERNATE_BATCH("Hibernate, batch", (engine, connection) -> new HibernateBatch(connection)),
  JIMMER("Jimmer", JimmerLibrary::new),
  JOOQ_FLAT("jOOQ, joins", JooqFlat::new),
  JOOQ_MULTISET("jOOQ, MULTISET", JooqMultiset::new),
  FETCHPLAN("Fetchplan", (engine, connection) -> new FetchplanLibrary(connection));

  private final String title;
  private final Opening opening;

  /** Makes a contender ready to load. */
  @FunctionalInterface
  private interface Opening {
    Library open(Engine engine, Connection connection) throws SQLException;
  }

  Contender(String title, Opening opening) {
    this.title = title;
    this.opening = opening;
  }

  /** Returns the contender on a connection, which remains the caller's to close. */
  public Library open(Engine engine, Connection connection) throws SQLException {
    return opening.open(engine, connection);
  }

  /** Whether it is a loop written by hand over the statements of the fetch plans. */
  public boolean isLoop() {
    return this == GOOD_JDBC || this == BEST_JDBC;
  }

  @Override
  public String toString() {
    return title;
  }
}
