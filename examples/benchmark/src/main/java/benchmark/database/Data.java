package benchmark.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;

/** The rows: always the same ones, in an order that no key follows. */
final class Data {

  private static final int AUTHORS = 1_000;
  private static final int BOOKS = 10_000;
  private static final int STUDENTS = 1_000;
  private static final int COURSES = 500;
  private static final int COURSES_OF_A_STUDENT = 10;
  private static final int MOST_REVIEWS_OF_A_BOOK = 6;
  private static final int ENROLLMENTS = 1_000;
  private static final int MOST_GRADES_OF_AN_ENROLLMENT = 10;

  private static final String SCHEMA = """
      CREATE TABLE author (id BIGINT PRIMARY KEY, name VARCHAR(100) NOT NULL);
      CREATE TABLE book (
        id BIGINT PRIMARY KEY,
        title VARCHAR(100) NOT NULL,
        published INT NOT NULL,
        author_id BIGINT NOT NULL REFERENCES author
      );
      CREATE INDEX book_author ON book (author_id);
      CREATE TABLE review (
        id BIGINT PRIMARY KEY,
        stars INT NOT NULL,
        text VARCHAR(200) NOT NULL,
        book_id BIGINT NOT NULL REFERENCES book
      );
      CREATE INDEX review_book ON review (book_id);
      CREATE TABLE student (id BIGINT PRIMARY KEY, name VARCHAR(100) NOT NULL);
      CREATE TABLE course (id BIGINT PRIMARY KEY, title VARCHAR(100) NOT NULL);
      CREATE TABLE student_course (
        student_id BIGINT NOT NULL REFERENCES student,
        course_id BIGINT NOT NULL REFERENCES course,
        PRIMARY KEY (student_id, course_id)
      );
      CREATE INDEX student_course_course ON student_course (course_id);
      CREATE TABLE enrollment (
        student_id BIGINT NOT NULL REFERENCES student,
        course_id BIGINT NOT NULL REFERENCES course,
        term INT NOT NULL,
        PRIMARY KEY (student_id, course_id)
      );
      CREATE TABLE grade (
        id BIGINT PRIMARY KEY,
        student_id BIGINT NOT NULL,
        course_id BIGINT NOT NULL,
        points INT NOT NULL,
        FOREIGN KEY (student_id, course_id) REFERENCES enrollment
      );
      CREATE INDEX grade_enrollment ON grade (student_id, course_id)""";

  private final Connection connection;
  private final Random random = new Random(42);

  private Data(Connection connection) {
    this.connection = connection;
  }

  /** Creates the tables, fills them, and lets the database count what they hold. */
  static void fill(Connection connection) throws SQLException {
    Data data = new Data(connection);
    data.execute(SCHEMA.split(";\\s*"));
    connection.setAutoCommit(false);
    data.books();
    data.courses();
    data.grades();
    connection.commit();
    connection.setAutoCommit(true);
    data.execute("ANALYZE");
  }

  private void books() throws SQLException {
    try (Batch reviews = new Batch("INSERT INTO review VALUES (?, ?, ?, ?)");
        Batch books = new Batch("INSERT INTO book VALUES (?, ?, ?, ?)");
        Batch authors = new Batch("INSERT INTO author VALUES (?, ?)")) {
      for (int id = 1; id <= AUTHORS; id++) {
        authors.add(id, "Author " + id);
      }
      int review = 0;
      for (int id = 1; id <= BOOKS; id++) {
        int published = 1950 + random.nextInt(75);
        books.add(id, "Book " + id, published, 1 + random.nextInt(AUTHORS));
        for (int left = random.nextInt(MOST_REVIEWS_OF_A_BOOK + 1); left > 0; left--) {
          review++;
          reviews.add(review, 1 + random.nextInt(5), "Review " + review, id);
        }
      }
    }
  }

  private void courses() throws SQLException {
    try (Batch links = new Batch("INSERT INTO student_course VALUES (?, ?)");
        Batch courses = new Batch("INSERT INTO course VALUES (?, ?)");
        Batch students = new Batch("INSERT INTO student VALUES (?, ?)")) {
      for (int id = 1; id <= COURSES; id++) {
        courses.add(id, "Course " + id);
      }
      for (int id = 1; id <= STUDENTS; id++) {
        students.add(id, "Student " + id);
        for (int course : distinct(COURSES_OF_A_STUDENT, COURSES)) {
          links.add(id, course);
        }
      }
    }
  }

  private void grades() throws SQLException {
    try (Batch grades = new Batch("INSERT INTO grade VALUES (?, ?, ?, ?)");
        Batch enrollments = new Batch("INSERT INTO enrollment VALUES (?, ?, ?)")) {
      int grade = 0;
      for (int pair : distinct(ENROLLMENTS, STUDENTS * COURSES)) {
        int student = 1 + (pair - 1) / COURSES;
        int course = 1 + (pair - 1) % COURSES;
        enrollments.add(student, course, 1 + random.nextInt(8));
        for (int left = random.nextInt(MOST_GRADES_OF_AN_ENROLLMENT + 1); left > 0; left--) {
          grades.add(++grade, student, course, random.nextInt(101));
        }
      }
    }
  }

  /** Returns so many different numbers from 1 to the most. */
  private int[] distinct(int count, int most) {
    return random.ints(1, most + 1).distinct().limit(count).toArray();
  }

  private void execute(String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Rows of one table, sent when it is closed: after those that were opened behind it. */
  private final class Batch implements AutoCloseable {
    private final PreparedStatement statement;

    Batch(String sql) throws SQLException {
      this.statement = connection.prepareStatement(sql);
    }

    void add(Object... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.addBatch();
    }

    @Override
    public void close() throws SQLException {
      statement.executeBatch();
      statement.close();
    }
  }
}
