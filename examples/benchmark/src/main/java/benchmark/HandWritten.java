package benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The loops that one writes by hand over the same statements: good, ordinary JDBC. */
final class HandWritten {

  static final String BOOKS = """
      SELECT book.id, book.title, book.pages, book.author_id, author.id, author.name
      FROM book
      LEFT JOIN author ON author.id = book.author_id""";

  static final String STUDENTS = """
      SELECT student.id, student.name
      FROM student""";

  static final String COURSES = """
      SELECT student_course.student_id, course.id, course.title
      FROM UNNEST(?) student_ids (id)
      JOIN student_course ON student_course.student_id = student_ids.id
      JOIN course ON course.id = student_course.course_id""";

  private HandWritten() {}

  static List<BookWithAuthor> booksWithAuthor(Connection connection) throws SQLException {
    List<BookWithAuthor> books = new ArrayList<>();
    Map<Long, Author> authors = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(BOOKS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        long authorId = rows.getLong(5);
        Author author = authors.get(authorId);
        if (author == null) {
          author = new Author(authorId, rows.getString(6));
          authors.put(authorId, author);
        }
        books.add(new BookWithAuthor(
            rows.getLong(1), rows.getString(2), rows.getInt(3), rows.getLong(4), author));
      }
    }
    return books;
  }

  static List<StudentWithCourses> studentsWithCourses(Connection connection) throws SQLException {
    List<Student> students = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(STUDENTS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        students.add(new Student(rows.getLong(1), rows.getString(2)));
      }
    }
    Map<Long, List<Course>> courses = courses(connection, students);
    List<StudentWithCourses> result = new ArrayList<>(students.size());
    for (Student student : students) {
      List<Course> of = courses.getOrDefault(student.id(), List.of());
      result.add(new StudentWithCourses(student.id(), student.name(), of));
    }
    return result;
  }

  private static Map<Long, List<Course>> courses(Connection connection, List<Student> students)
      throws SQLException {
    Object[] keys = students.stream().map(Student::id).toArray();
    Map<Long, List<Course>> coursesOfStudents = new HashMap<>();
    Map<Long, Course> courses = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(COURSES)) {
      statement.setObject(1, keys);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          long courseId = rows.getLong(2);
          Course course = courses.get(courseId);
          if (course == null) {
            course = new Course(courseId, rows.getString(3));
            courses.put(courseId, course);
          }
          coursesOfStudents
              .computeIfAbsent(rows.getLong(1), student -> new ArrayList<>())
              .add(course);
        }
      }
    }
    return coursesOfStudents;
  }
}
