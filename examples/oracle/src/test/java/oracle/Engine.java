package oracle;

import dev.fetchplan.dialect.Dialect;
import dev.fetchplan.runtime.FetchPlans;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import testing.Spread;

/** The databases that random schemas are tried on. */
enum Engine {
  H2 {
    @Override
    Connection open() throws SQLException {
      return DriverManager.getConnection("jdbc:h2:mem:");
    }
  },

  /** Keys travel in lists of 1,000 at most, as on a database that Fetchplan does not know. */
  GENERIC {
    @Override
    Connection open() throws SQLException {
      return H2.open();
    }

    @Override
    Jdbi jdbi(Connection connection) {
      return super.jdbi(connection)
          .configure(FetchPlans.class, plans -> plans.setDialect(Dialect.GENERIC));
    }

    @Override
    int keyLimit() {
      return Dialect.GENERIC.keyLimit();
    }

    @Override
    boolean keepsCursors() {
      return false;
    }
  },

  POSTGRESQL {
    @Override
    Connection open() throws SQLException {
      return DriverManager.getConnection(testing.Engine.POSTGRESQL.url());
    }

    @Override
    boolean sendsTogether() {
      return true;
    }
  },

  /** One PostgreSQL, whose tables are spread over three others. */
  SPREAD {
    @Override
    Connection open() throws SQLException {
      return Spread.open();
    }

    @Override
    void create(Connection connection, Schema schema, Dice dice) throws SQLException {
      List<Spread.Table> tables = new ArrayList<>();
      for (Table table : schema.tables()) {
        tables.add(new Spread.Table(table.name(), table.declared(), schema.spread(table, dice)));
      }
      Spread.create(connection, tables);
    }

    @Override
    boolean sendsTogether() {
      return true;
    }
  },

  MARIADB {
    @Override
    Connection open() throws SQLException {
      return DriverManager.getConnection(testing.Engine.MARIADB.url());
    }

    @Override
    boolean keepsCursors() {
      return false;
    }
  },

  SQLITE {
    @Override
    Connection open() throws SQLException {
      return DriverManager.getConnection("jdbc:sqlite::memory:");
    }
  };

  /** Returns the one connection to a new and empty database. */
  abstract Connection open() throws SQLException;

  /** Creates the tables, without any constraint. */
  void create(Connection connection, Schema schema, Dice dice) throws SQLException {
    for (Table table : schema.tables()) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE %s (%s)".formatted(table.name(), table.declared()));
      }
    }
  }

  Jdbi jdbi(Connection connection) {
    return Jdbi.create(connection);
  }

  /** Returns how many keys travel in one statement; more than random data ever have. */
  int keyLimit() {
    return Integer.MAX_VALUE;
  }

  /** Returns whether what is asked with the key of one root travels with the root's statement. */
  boolean sendsTogether() {
    return false;
  }

  /** Whether a result stays open beside other statements, so that one gives all windows. */
  boolean keepsCursors() {
    return true;
  }
}
