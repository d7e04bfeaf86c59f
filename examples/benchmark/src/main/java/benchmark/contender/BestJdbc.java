package benchmark.contender;

import benchmark.database.Engine;
import benchmark.model.Author;
import benchmark.model.BookWithAuthor;
import benchmark.model.Course;
import benchmark.model.StudentWithCourses;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * JDBC by someone who counts bytes: keys are not boxed, each row becomes one object, and its list
 * is filled in place, so that what is returned can be modified.
 */
final class BestJdbc implements Library {

  private final Engine engine;
  private final Statements statements;
  private final Connection connection;

  BestJdbc(Engine engine, Connection connection) {
    this.engine = engine;
    this.statements = new Statements(engine);
    this.connection = connection;
  }

  @Override
  public List<BookWithAuthor> booksWithAuthor() throws SQLException {
    List<BookWithAuthor> books = new ArrayList<>();
    Ids authorIds = new Ids();
    List<Author> authors = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(Statements.BOOKS_WITH_AUTHOR);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        long authorId = rows.getLong(4);
        int author = authorIds.add(authorId);
        if (author == authors.size()) {
          authors.add(new Author(authorId, rows.getString(6)));
        }
        books.add(new BookWithAuthor(
            rows.getLong(1), rows.getString(2), rows.getInt(3), authorId, authors.get(author)));
      }
    }
    return books;
  }

  @Override
  public List<StudentWithCourses> studentsWithCourses() throws SQLException {
    List<StudentWithCourses> students = new ArrayList<>();
    Ids ids = new Ids();
    try (PreparedStatement statement = connection.prepareStatement(Statements.STUDENTS);
        ResultSet rows = statement.executeQuery()) {
      readStudents(rows, students, ids);
    }
    addCourses(students, ids);
    return students;
  }

  private static void readStudents(ResultSet rows, List<StudentWithCourses> students, Ids ids)
      throws SQLException {
    while (rows.next()) {
      long id = rows.getLong(1);
      ids.add(id);
      students.add(new StudentWithCourses(id, rows.getString(2), new ArrayList<>()));
    }
  }

  private void addCourses(List<StudentWithCourses> students, Ids ids) throws SQLException {
    Ids courseIds = new Ids();
    List<Course> courses = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(statements.coursesOfStudents())) {
      setKeys(statement, ids);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          long courseId = rows.getLong(2);
          int course = courseIds.add(courseId);
          if (course == courses.size()) {
            courses.add(new Course(courseId, rows.getString(3)));
          }
          students.get(ids.find(rows.getLong(1))).courses().add(courses.get(course));
        }
      }
    }
  }

  /** PostgreSQL's driver sends a {@code long[]} as it is; H2 needs objects. */
  private void setKeys(PreparedStatement statement, Ids ids) throws SQLException {
    long[] keys = ids.toArray();
    if (engine == Engine.POSTGRESQL) {
      statement.setObject(1, keys);
    } else {
      statement.setObject(1, Arrays.stream(keys).boxed().toArray());
    }
  }

  /** Keys and their positions, by open addressing. */
  private static final class Ids {
    private long[] ids = new long[64];
    private int[] table = new int[128]; // position + 1; 0 is free
    private int size;

    /** Returns the position of an id, the next one if it is new. */
    int add(long id) {
      int slot = slot(id);
      if (table[slot] != 0) {
        return table[slot] - 1;
      }
      if (size == ids.length) {
        grow();
        slot = slot(id);
      }
      ids[size] = id;
      table[slot] = ++size;
      return size - 1;
    }

    int find(long id) {
      return table[slot(id)] - 1;
    }

    private int slot(long id) {
      int slot = (int) (id * 0x9E3779B97F4A7C15L >>> 32) & (table.length - 1);
      while (table[slot] != 0 && ids[table[slot] - 1] != id) {
        slot = (slot + 1) & (table.length - 1);
      }
      return slot;
    }

    private void grow() {
      ids = Arrays.copyOf(ids, 2 * size);
      table = new int[2 * table.length];
      for (int position = 0; position < size; position++) {
        table[slot(ids[position])] = position + 1;
      }
    }

    long[] toArray() {
      return Arrays.copyOf(ids, size);
    }
  }
}
