package benchmark.build;

import benchmark.model.StudentWithCourses;
import org.jdbi.v3.core.Jdbi;

/** The database in which there is one student, and what is to be loaded of it. */
final class FirstStudent {

  private FirstStudent() {}

  static Jdbi database() {
    Jdbi jdbi = Jdbi.create("jdbc:h2:mem:start;DB_CLOSE_DELAY=-1");
    jdbi.useHandle(handle -> handle.createScript("""
            CREATE TABLE student (id BIGINT PRIMARY KEY, name VARCHAR(100));
            CREATE TABLE course (id BIGINT PRIMARY KEY, title VARCHAR(100));
            CREATE TABLE student_course (student_id BIGINT, course_id BIGINT);
            INSERT INTO student VALUES (1, 'Swami');
            INSERT INTO course SELECT x, 'Course ' || x FROM SYSTEM_RANGE(1, 10);
            INSERT INTO student_course SELECT 1, x FROM SYSTEM_RANGE(1, 10)""").execute());
    return jdbi;
  }

  static void check(StudentWithCourses loaded) {
    if (loaded.courses().size() != 10) {
      throw new IllegalStateException("wrong: " + loaded);
    }
  }
}
