package dev.fetchplan.school;

import dev.fetchplan.runtime.FetchPlans;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import testing.Engine;

/** A database with the school's tables, and a record of the statements that it was sent. */
public enum Database {
  H2,
  POSTGRESQL,
  MARIADB,
  SQLITE;

  private Engine engine() {
    return Engine.valueOf(name());
  }

  /** Returns a new school with its tables and a few rows. */
  public School open() {
    Jdbi jdbi = Jdbi.create(engine().url());
    // OriginTest looks at the comments; elsewhere the texts are compared without them.
    jdbi.configure(FetchPlans.class, plans -> plans.setOriginComments(false));
    List<String> statements = new ArrayList<>();
    jdbi.setSqlLogger(new SqlLogger() {
      @Override
      public void logAfterExecution(StatementContext context) {
        statements.add(context.getParsedSql().getSql());
      }
    });
    School school = new School(this, jdbi, statements);
    school.run(TABLES);
    return school;
  }

  /**
   * A school.
   *
   * @param statements all that were sent, in their order; tests may clear it
   */
  public record School(Database database, Jdbi jdbi, List<String> statements) {

    /** Runs statements that are not recorded. */
    void run(String script) {
      jdbi.useHandle(handle -> {
        handle.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        handle.createScript(database.engine().script(script)).execute();
      });
    }
  }

  private static final String TABLES = """
      CREATE TABLE student (id BIGINT PRIMARY KEY, name VARCHAR(50) NOT NULL);
      CREATE TABLE teacher (id BIGINT PRIMARY KEY, name VARCHAR(50) NOT NULL);
      CREATE TABLE course (
        id BIGINT PRIMARY KEY,
        title VARCHAR(50) NOT NULL,
        starts DATE,
        teacher_id BIGINT REFERENCES teacher (id));
      CREATE TABLE student_course (
        student_id BIGINT REFERENCES student (id),
        course_id BIGINT REFERENCES course (id),
        PRIMARY KEY (student_id, course_id));
      INSERT INTO student VALUES (1, 'Swami'), (2, 'Rajam'), (3, 'Mani');
      INSERT INTO teacher VALUES (1, 'Ebenezar'), (2, 'Vedanayagam');
      INSERT INTO course VALUES
        (1, 'Guide to Scripture', '2024-06-01', 1),
        (2, 'Arithmetic', NULL, 2),
        (3, 'A field guide to Cricket', '2024-04-01', NULL);
      INSERT INTO student_course VALUES (1, 1), (1, 2), (1, 3), (2, 2), (2, 3);
      """;
}
