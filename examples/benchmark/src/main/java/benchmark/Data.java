package benchmark;

import java.util.Random;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** What the benchmarks load: always the same rows, in the memory of this JVM. */
final class Data {

  private static final int AUTHORS = 1_000;
  private static final int BOOKS = 10_000;
  private static final int STUDENTS = 1_000;
  private static final int COURSES = 500;
  private static final int COURSES_OF_A_STUDENT = 10;

  private static final String SCHEMA = """
      CREATE TABLE author (id BIGINT PRIMARY KEY, name VARCHAR(100) NOT NULL);
      CREATE TABLE book (
        id BIGINT PRIMARY KEY,
        title VARCHAR(100) NOT NULL,
        pages INT NOT NULL,
        author_id BIGINT NOT NULL REFERENCES author
      );
      CREATE TABLE student (id BIGINT PRIMARY KEY, name VARCHAR(100) NOT NULL);
      CREATE TABLE course (id BIGINT PRIMARY KEY, title VARCHAR(100) NOT NULL);
      CREATE TABLE student_course (
        student_id BIGINT NOT NULL REFERENCES student,
        course_id BIGINT NOT NULL REFERENCES course,
        PRIMARY KEY (student_id, course_id)
      );
      """;

  private Data() {}

  /** Returns a handle on a filled database, with H2's cache of results switched off. */
  static Handle open() {
    Handle handle = Jdbi.create("jdbc:h2:mem:;OPTIMIZE_REUSE_RESULTS=0").open();
    handle.createScript(SCHEMA).execute();
    fill(handle, new Random(42));
    return handle;
  }

  private static void fill(Handle handle, Random random) {
    for (int id = 1; id <= AUTHORS; id++) {
      handle.execute("INSERT INTO author VALUES (?, ?)", id, "Author " + id);
    }
    for (int id = 1; id <= BOOKS; id++) {
      int author = 1 + random.nextInt(AUTHORS);
      int pages = random.nextInt(1_000);
      handle.execute("INSERT INTO book VALUES (?, ?, ?, ?)", id, "Book " + id, pages, author);
    }
    for (int id = 1; id <= STUDENTS; id++) {
      handle.execute("INSERT INTO student VALUES (?, ?)", id, "Student " + id);
    }
    for (int id = 1; id <= COURSES; id++) {
      handle.execute("INSERT INTO course VALUES (?, ?)", id, "Course " + id);
    }
    for (int student = 1; student <= STUDENTS; student++) {
      int[] courses =
          random.ints(1, COURSES + 1).distinct().limit(COURSES_OF_A_STUDENT).toArray();
      for (int course : courses) {
        handle.execute("INSERT INTO student_course VALUES (?, ?)", student, course);
      }
    }
  }
}
