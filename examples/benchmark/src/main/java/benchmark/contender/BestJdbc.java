package benchmark.contender;

import benchmark.database.Engine;
import benchmark.model.Author;
import benchmark.model.AuthorWithBooks;
import benchmark.model.AuthorWithBooksReviews;
import benchmark.model.Book;
import benchmark.model.BookWithAuthor;
import benchmark.model.BookWithReviews;
import benchmark.model.Course;
import benchmark.model.EnrollmentWithGrades;
import benchmark.model.Grade;
import benchmark.model.Review;
import benchmark.model.StudentWithCourses;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
    try (var statement = connection.prepareStatement(Statements.BOOKS_WITH_AUTHOR);
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
    try (var statement = connection.prepareStatement(Statements.STUDENTS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
        students.add(student(rows));
      }
    }
    addCourses(students, ids);
    return students;
  }

  @Override
  public Optional<StudentWithCourses> studentWithCourses(long id) throws SQLException {
    StudentWithCourses student;
    try (var statement = connection.prepareStatement(Statements.STUDENT)) {
      statement.setLong(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        student = student(rows);
      }
    }
    try (var statement = connection.prepareStatement(statements.coursesOfStudents())) {
      setKeys(statement, 1, new long[] {id});
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          student.courses().add(new Course(rows.getLong(2), rows.getString(3)));
        }
      }
    }
    return Optional.of(student);
  }

  private static StudentWithCourses student(ResultSet rows) throws SQLException {
    return new StudentWithCourses(rows.getLong(1), rows.getString(2), new ArrayList<>());
  }

  private void addCourses(List<StudentWithCourses> students, Ids ids) throws SQLException {
    Ids courseIds = new Ids();
    List<Course> courses = new ArrayList<>();
    try (var statement = connection.prepareStatement(statements.coursesOfStudents())) {
      setKeys(statement, 1, ids.toArray());
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

  @Override
  public List<AuthorWithBooksReviews> authorsWithBooksAndReviews(long lastId) throws SQLException {
    List<AuthorWithBooksReviews> authors = new ArrayList<>();
    Ids ids = new Ids();
    try (var statement = connection.prepareStatement(Statements.AUTHORS_TO)) {
      statement.setLong(1, lastId);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          long id = rows.getLong(1);
          ids.add(id);
          authors.add(new AuthorWithBooksReviews(id, rows.getString(2), new ArrayList<>()));
        }
      }
    }
    addBooksAndReviews(authors, ids);
    return authors;
  }

  private void addBooksAndReviews(List<AuthorWithBooksReviews> authors, Ids ids)
      throws SQLException {
    List<List<Review>> reviews = new ArrayList<>();
    Ids bookIds = new Ids();
    try (var statement = connection.prepareStatement(statements.booksOfAuthors())) {
      setKeys(statement, 1, ids.toArray());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          long id = rows.getLong(1);
          bookIds.add(id);
          long authorId = rows.getLong(4);
          List<Review> own = new ArrayList<>();
          reviews.add(own);
          authors
              .get(ids.find(authorId))
              .books()
              .add(new AuthorWithBooksReviews.BookWithReviews(
                  id, rows.getString(2), rows.getInt(3), authorId, own));
        }
      }
    }
    try (var statement = connection.prepareStatement(statements.reviewsOfBooks())) {
      setKeys(statement, 1, bookIds.toArray());
      addReviews(statement, reviews, bookIds);
    }
  }

  private static void addReviews(
      PreparedStatement statement, List<List<Review>> reviews, Ids bookIds) throws SQLException {
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        long book = rows.getLong(4);
        reviews
            .get(bookIds.find(book))
            .add(new Review(rows.getLong(1), rows.getInt(2), rows.getString(3), book));
      }
    }
  }

  @Override
  public List<AuthorWithBooks> authorsWithBooksSince(int published, int limit, long offset)
      throws SQLException {
    List<AuthorWithBooks> authors = new ArrayList<>(limit);
    Ids ids = new Ids();
    try (var statement = connection.prepareStatement(Statements.PAGE_OF_AUTHORS)) {
      statement.setInt(1, limit);
      statement.setLong(2, offset);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          long id = rows.getLong(1);
          ids.add(id);
          authors.add(new AuthorWithBooks(id, rows.getString(2), new ArrayList<>()));
        }
      }
    }
    try (var statement = connection.prepareStatement(statements.booksOfAuthorsSince())) {
      setKeys(statement, 1, ids.toArray());
      statement.setInt(2, published);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          long author = rows.getLong(4);
          authors
              .get(ids.find(author))
              .books()
              .add(new Book(rows.getLong(1), rows.getString(2), rows.getInt(3), author));
        }
      }
    }
    return authors;
  }

  @Override
  public List<BookWithReviews> booksWithBestReviews(long lastId, int most) throws SQLException {
    List<BookWithReviews> books = new ArrayList<>();
    List<List<Review>> reviews = new ArrayList<>();
    Ids ids = new Ids();
    try (var statement = connection.prepareStatement(Statements.BOOKS_TO)) {
      statement.setLong(1, lastId);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          long id = rows.getLong(1);
          ids.add(id);
          List<Review> own = new ArrayList<>(most);
          reviews.add(own);
          books.add(
              new BookWithReviews(id, rows.getString(2), rows.getInt(3), rows.getLong(4), own));
        }
      }
    }
    try (var statement = connection.prepareStatement(statements.bestReviewsOfBooks())) {
      setKeys(statement, 1, ids.toArray());
      statement.setLong(2, most);
      addReviews(statement, reviews, ids);
    }
    return books;
  }

  @Override
  public List<EnrollmentWithGrades> enrollmentsWithGrades() throws SQLException {
    List<EnrollmentWithGrades> enrollments = new ArrayList<>();
    IdPairs ids = new IdPairs();
    try (var statement = connection.prepareStatement(Statements.ENROLLMENTS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        long student = rows.getLong(1);
        long course = rows.getLong(2);
        ids.add(student, course);
        enrollments.add(
            new EnrollmentWithGrades(student, course, rows.getInt(3), new ArrayList<>()));
      }
    }
    try (var statement = connection.prepareStatement(Statements.GRADES_OF_ENROLLMENTS)) {
      setKeys(statement, 1, ids.firsts());
      setKeys(statement, 2, ids.seconds());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          long student = rows.getLong(2);
          long course = rows.getLong(3);
          enrollments
              .get(ids.find(student, course))
              .grades()
              .add(new Grade(rows.getLong(1), student, course, rows.getInt(4)));
        }
      }
    }
    return enrollments;
  }

  /** PostgreSQL's driver sends a {@code long[]} as it is; H2 needs objects. */
  private void setKeys(PreparedStatement statement, int parameter, long[] keys)
      throws SQLException {
    if (engine == Engine.POSTGRESQL) {
      statement.setObject(parameter, keys);
    } else {
      statement.setObject(parameter, Arrays.stream(keys).boxed().toArray());
    }
  }
}
