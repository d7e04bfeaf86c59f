package benchmark.contender;

import benchmark.database.Engine;
import benchmark.model.Author;
import benchmark.model.BookWithAuthor;
import benchmark.model.Course;
import benchmark.model.Student;
import benchmark.model.StudentWithCourses;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Good, ordinary JDBC: columns by number, keys in an array, {@code HashMap}s to match by. */
final class GoodJdbc implements Library {

  private final Statements statements;
  private final Connection connection;

  GoodJdbc(Engine engine, Connection connection) {
    this.statements = new Statements(engine);
    this.connection = connection;
  }

  @Override
  public List<BookWithAuthor> booksWithAuthor() throws SQLException {
    List<BookWithAuthor> books = new ArrayList<>();
    Map<Long, Author> authors = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(Statements.BOOKS_WITH_AUTHOR);
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

  @Override
  public List<StudentWithCourses> studentsWithCourses() throws SQLException {
    List<Student> students = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(Statements.STUDENTS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        students.add(new Student(rows.getLong(1), rows.getString(2)));
      }
    }
    return withCourses(students);
  }

  private List<StudentWithCourses> withCourses(List<Student> students) throws SQLException {
    Map<Long, List<Course>> courses =
        coursesOf(students.stream().map(Student::id).toList());
    List<StudentWithCourses> result = new ArrayList<>(students.size());
    for (Student student : students) {
      result.add(StudentWithCourses.of(student, courses.getOrDefault(student.id(), List.of())));
    }
    return result;
  }

  private Map<Long, List<Course>> coursesOf(Collection<Long> students) throws SQLException {
    Map<Long, List<Course>> coursesOfStudents = new HashMap<>();
    Map<Long, Course> courses = new HashMap<>();
    try (PreparedStatement statement =
        connection.prepareStatement(statements.coursesOfStudents())) {
      Array keys = connection.createArrayOf("BIGINT", students.toArray());
      statement.setArray(1, keys);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          long id = rows.getLong(2);
          Course course = courses.get(id);
          if (course == null) {
            course = new Course(id, rows.getString(3));
            courses.put(id, course);
          }
          coursesOfStudents
              .computeIfAbsent(rows.getLong(1), student -> new ArrayList<>())
              .add(course);
        }
      }
      keys.free();
    }
    return coursesOfStudents;
  }
}
