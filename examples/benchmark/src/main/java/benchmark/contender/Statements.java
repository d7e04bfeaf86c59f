package benchmark.contender;

import benchmark.database.Engine;

/**
 * The statements of the fetch plans, for those who send them by hand.
 *
 * <p>Keys travel as one array: PostgreSQL takes it as a condition, H2 is driven by it.
 */
final class Statements {

  static final String BOOKS_WITH_AUTHOR = """
      SELECT book.id, book.title, book.published, book.author_id, author.id, author.name
      FROM book
      LEFT JOIN author ON author.id = book.author_id""";

  static final String STUDENTS = """
      SELECT student.id, student.name
      FROM student""";

  private final Engine engine;

  Statements(Engine engine) {
    this.engine = engine;
  }

  String coursesOfStudents() {
    return engine == Engine.H2 ? """
        SELECT student_course.student_id, course.id, course.title
        FROM UNNEST(?) student_ids (id)
        JOIN student_course ON student_course.student_id = student_ids.id
        JOIN course ON course.id = student_course.course_id""" : """
        SELECT student_course.student_id, course.id, course.title
        FROM student_course
        JOIN course ON course.id = student_course.course_id
        WHERE student_course.student_id = ANY (?)""";
  }
}
