package benchmark.contender;

import benchmark.database.Engine;

/**
 * The statements of the fetch plans, for those who send them by hand.
 *
 * <p>Keys travel as one array: PostgreSQL takes it as a condition, H2 is driven by it.
 */
record Statements(Engine engine) {

  static final String BOOKS_WITH_AUTHOR = """
      SELECT book.id, book.title, book.published, book.author_id, author.id, author.name
      FROM book
      LEFT JOIN author ON author.id = book.author_id""";

  static final String STUDENTS = """
      SELECT student.id, student.name
      FROM student""";

  static final String STUDENT = STUDENTS + "\nWHERE student.id = ?";

  static final String AUTHORS_TO = """
      SELECT author.id, author.name
      FROM author
      WHERE author.id <= ?""";

  static final String PAGE_OF_AUTHORS = """
      SELECT author.id, author.name
      FROM author
      ORDER BY author.name, author.id
      LIMIT ? OFFSET ?""";

  static final String BOOKS_TO = """
      SELECT book.id, book.title, book.published, book.author_id
      FROM book
      WHERE book.id <= ?""";

  static final String ENROLLMENTS = """
      SELECT enrollment.student_id, enrollment.course_id, enrollment.term
      FROM enrollment""";

  static final String GRADES_OF_ENROLLMENTS = """
      SELECT grade.id, grade.student_id, grade.course_id, grade.points
      FROM UNNEST(?, ?) enrollment_keys (part_1, part_2)
      JOIN grade ON grade.student_id = enrollment_keys.part_1 AND grade.course_id = enrollment_keys.part_2""";

  private static final String BOOKS =
      "SELECT book.id, book.title, book.published, book.author_id\n";

  String coursesOfStudents() {
    return "SELECT student_course.student_id, course.id, course.title\n"
        + keyed(
            "student_course",
            "student_id",
            "student_ids",
            "\nJOIN course ON course.id = student_course.course_id");
  }

  String booksOfAuthors() {
    return BOOKS + keyed("book", "author_id", "author_ids", "");
  }

  String booksOfAuthorsSince() {
    String since = engine == Engine.H2 ? "\nWHERE " : "\n  AND ";
    return booksOfAuthors() + since + "book.published >= ?";
  }

  String reviewsOfBooks() {
    return "SELECT review.id, review.stars, review.text, review.book_id\n"
        + keyed("review", "book_id", "book_ids", "");
  }

  String bestReviewsOfBooks() {
    return """
        SELECT ranked.c1, ranked.c2, ranked.c3, ranked.c4
        FROM (
        SELECT review.id AS c1, review.stars AS c2, review.text AS c3, review.book_id AS c4,
            ROW_NUMBER() OVER (PARTITION BY review.book_id ORDER BY review.stars DESC, review.id) AS place
        %s
        ) ranked
        WHERE ranked.place <= ?
        ORDER BY ranked.c4, ranked.place""".formatted(keyed("review", "book_id", "book_ids", ""));
  }

  private String keyed(String table, String column, String keys, String joins) {
    return engine == Engine.H2
        ? "FROM UNNEST(?) %3$s (id)%nJOIN %1$s ON %1$s.%2$s = %3$s.id%4$s"
            .formatted(table, column, keys, joins)
        : "FROM %1$s%3$s%nWHERE %1$s.%2$s = ANY (?)".formatted(table, column, joins);
  }
}
