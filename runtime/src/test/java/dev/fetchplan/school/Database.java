package dev.fetchplan.school;

import dev.fetchplan.runtime.FetchPlans;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;

/** A database with the school's tables, and a record of the statements that it was sent. */
public enum Database {
  H2 {
    @Override
    Jdbi connect() {
      return Jdbi.create("jdbc:h2:mem:school" + COUNTER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    }
  },

  POSTGRESQL {
    @Override
    Jdbi connect() {
      Jdbi server = Jdbi.create(Server.POSTGRES.getPostgresDatabase());
      String name = "school" + COUNTER.incrementAndGet();
      server.useHandle(handle -> handle.execute("CREATE DATABASE " + name));
      return Jdbi.create(Server.POSTGRES.getDatabase("postgres", name));
    }
  };

  private static final AtomicInteger COUNTER = new AtomicInteger();

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  abstract Jdbi connect();

  /** Returns a new school with its tables and a few rows. */
  public School open() {
    Jdbi jdbi = connect();
    // OriginTest looks at the comments; elsewhere the texts are compared without them.
    jdbi.configure(FetchPlans.class, plans -> plans.setOriginComments(false));
    jdbi.useHandle(handle -> handle.createScript(TABLES).execute());
    List<String> statements = new ArrayList<>();
    jdbi.setSqlLogger(new SqlLogger() {
      @Override
      public void logAfterExecution(StatementContext context) {
        statements.add(context.getParsedSql().getSql());
      }
    });
    return new School(jdbi, statements);
  }

  /**
   * A school.
   *
   * @param statements all that were sent, in their order; tests may clear it
   */
  public record School(Jdbi jdbi, List<String> statements) {}

  private static final String TABLES = """
      CREATE TABLE student (id BIGINT PRIMARY KEY, name VARCHAR(50) NOT NULL);
      CREATE TABLE teacher (id BIGINT PRIMARY KEY, name VARCHAR(50) NOT NULL);
      CREATE TABLE course (
        id BIGINT PRIMARY KEY,
        title VARCHAR(50) NOT NULL,
        starts DATE,
        teacher_id BIGINT REFERENCES teacher);
      CREATE TABLE student_course (
        student_id BIGINT REFERENCES student,
        course_id BIGINT REFERENCES course,
        PRIMARY KEY (student_id, course_id));
      INSERT INTO student VALUES (1, 'Swami'), (2, 'Rajam'), (3, 'Mani');
      INSERT INTO teacher VALUES (1, 'Ebenezar'), (2, 'Vedanayagam');
      INSERT INTO course VALUES
        (1, 'Guide to Scripture', DATE '2024-06-01', 1),
        (2, 'Arithmetic', NULL, 2),
        (3, 'A field guide to Cricket', DATE '2024-04-01', NULL);
      INSERT INTO student_course VALUES (1, 1), (1, 2), (1, 3), (2, 2), (2, 3);
      """;
}
