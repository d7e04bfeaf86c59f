package benchmark.contender;

import benchmark.database.Engine;
import benchmark.model.Author;
import benchmark.model.AuthorWithBooks;
import benchmark.model.AuthorWithBooksReviews;
import benchmark.model.Book;
import benchmark.model.BookWithAuthor;
import benchmark.model.BookWithReviews;
import benchmark.model.Course;
import benchmark.model.Enrollment;
import benchmark.model.EnrollmentKey;
import benchmark.model.EnrollmentWithGrades;
import benchmark.model.Grade;
import benchmark.model.Review;
import benchmark.model.Student;
import benchmark.model.StudentWithCourses;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    try (var statement = connection.prepareStatement(Statements.BOOKS_WITH_AUTHOR);
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
    try (var statement = connection.prepareStatement(Statements.STUDENTS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        students.add(new Student(rows.getLong(1), rows.getString(2)));
      }
    }
    Map<Long, List<Course>> courses =
        coursesOf(students.stream().map(Student::id).toArray());
    List<StudentWithCourses> result = new ArrayList<>(students.size());
    for (Student student : students) {
      result.add(StudentWithCourses.of(student, courses.getOrDefault(student.id(), List.of())));
    }
    return result;
  }

  @Override
  public Optional<StudentWithCourses> studentWithCourses(long id) throws SQLException {
    Student student;
    try (var statement = connection.prepareStatement(Statements.STUDENT)) {
      statement.setLong(1, id);
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        student = new Student(rows.getLong(1), rows.getString(2));
      }
    }
    Map<Long, List<Course>> courses = coursesOf(id);
    return Optional.of(StudentWithCourses.of(student, courses.getOrDefault(id, List.of())));
  }

  private Map<Long, List<Course>> coursesOf(Object... students) throws SQLException {
    Map<Long, List<Course>> coursesOfStudents = new HashMap<>();
    Map<Long, Course> courses = new HashMap<>();
    try (var statement = connection.prepareStatement(statements.coursesOfStudents())) {
      setKeys(statement, 1, students);
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
    }
    return coursesOfStudents;
  }

  @Override
  public List<AuthorWithBooksReviews> authorsWithBooksAndReviews(long lastId) throws SQLException {
    List<Author> authors;
    try (var statement = connection.prepareStatement(Statements.AUTHORS_TO)) {
      statement.setLong(1, lastId);
      authors = authors(statement);
    }
    Map<Long, List<Book>> booksOfAuthors = booksOf(authors);
    Map<Long, List<Review>> reviews = reviewsOf(
        booksOfAuthors.values().stream().flatMap(List::stream).map(Book::id).toArray());
    List<AuthorWithBooksReviews> result = new ArrayList<>(authors.size());
    for (Author author : authors) {
      List<Book> books = booksOfAuthors.getOrDefault(author.id(), List.of());
      List<AuthorWithBooksReviews.BookWithReviews> withReviews = new ArrayList<>(books.size());
      for (Book book : books) {
        withReviews.add(AuthorWithBooksReviews.BookWithReviews.of(
            book, reviews.getOrDefault(book.id(), List.of())));
      }
      result.add(AuthorWithBooksReviews.of(author, withReviews));
    }
    return result;
  }

  private static List<Author> authors(PreparedStatement statement) throws SQLException {
    List<Author> authors = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        authors.add(new Author(rows.getLong(1), rows.getString(2)));
      }
    }
    return authors;
  }

  private Map<Long, List<Book>> booksOf(List<Author> authors) throws SQLException {
    try (var statement = connection.prepareStatement(statements.booksOfAuthors())) {
      setKeys(statement, 1, authors.stream().map(Author::id).toArray());
      return booksByAuthor(statement);
    }
  }

  private static Map<Long, List<Book>> booksByAuthor(PreparedStatement statement)
      throws SQLException {
    Map<Long, List<Book>> books = new HashMap<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        Book book = book(rows);
        books.computeIfAbsent(book.authorId(), author -> new ArrayList<>()).add(book);
      }
    }
    return books;
  }

  private static Book book(ResultSet rows) throws SQLException {
    return new Book(rows.getLong(1), rows.getString(2), rows.getInt(3), rows.getLong(4));
  }

  private Map<Long, List<Review>> reviewsOf(Object... books) throws SQLException {
    try (var statement = connection.prepareStatement(statements.reviewsOfBooks())) {
      setKeys(statement, 1, books);
      return reviewsByBook(statement);
    }
  }

  private static Map<Long, List<Review>> reviewsByBook(PreparedStatement statement)
      throws SQLException {
    Map<Long, List<Review>> reviews = new HashMap<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        Review review =
            new Review(rows.getLong(1), rows.getInt(2), rows.getString(3), rows.getLong(4));
        reviews.computeIfAbsent(review.bookId(), book -> new ArrayList<>()).add(review);
      }
    }
    return reviews;
  }

  @Override
  public List<AuthorWithBooks> authorsWithBooksSince(int published, int limit, long offset)
      throws SQLException {
    List<Author> authors;
    try (var statement = connection.prepareStatement(Statements.PAGE_OF_AUTHORS)) {
      statement.setInt(1, limit);
      statement.setLong(2, offset);
      authors = authors(statement);
    }
    Map<Long, List<Book>> books;
    try (var statement = connection.prepareStatement(statements.booksOfAuthorsSince())) {
      setKeys(statement, 1, authors.stream().map(Author::id).toArray());
      statement.setInt(2, published);
      books = booksByAuthor(statement);
    }
    List<AuthorWithBooks> result = new ArrayList<>(authors.size());
    for (Author author : authors) {
      result.add(AuthorWithBooks.of(author, books.getOrDefault(author.id(), List.of())));
    }
    return result;
  }

  @Override
  public List<BookWithReviews> booksWithBestReviews(long lastId, int most) throws SQLException {
    List<Book> books = new ArrayList<>();
    try (var statement = connection.prepareStatement(Statements.BOOKS_TO)) {
      statement.setLong(1, lastId);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          books.add(book(rows));
        }
      }
    }
    Map<Long, List<Review>> reviews;
    try (var statement = connection.prepareStatement(statements.bestReviewsOfBooks())) {
      setKeys(statement, 1, books.stream().map(Book::id).toArray());
      statement.setLong(2, most);
      reviews = reviewsByBook(statement);
    }
    List<BookWithReviews> result = new ArrayList<>(books.size());
    for (Book book : books) {
      result.add(BookWithReviews.of(book, reviews.getOrDefault(book.id(), List.of())));
    }
    return result;
  }

  @Override
  public List<EnrollmentWithGrades> enrollmentsWithGrades() throws SQLException {
    List<Enrollment> enrollments = new ArrayList<>();
    try (var statement = connection.prepareStatement(Statements.ENROLLMENTS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        enrollments.add(new Enrollment(rows.getLong(1), rows.getLong(2), rows.getInt(3)));
      }
    }
    Map<EnrollmentKey, List<Grade>> grades = gradesOf(enrollments);
    List<EnrollmentWithGrades> result = new ArrayList<>(enrollments.size());
    for (Enrollment enrollment : enrollments) {
      var key = new EnrollmentKey(enrollment.studentId(), enrollment.courseId());
      result.add(EnrollmentWithGrades.of(enrollment, grades.getOrDefault(key, List.of())));
    }
    return result;
  }

  private Map<EnrollmentKey, List<Grade>> gradesOf(List<Enrollment> enrollments)
      throws SQLException {
    Map<EnrollmentKey, List<Grade>> grades = new HashMap<>();
    try (var statement = connection.prepareStatement(Statements.GRADES_OF_ENROLLMENTS)) {
      setKeys(statement, 1, enrollments.stream().map(Enrollment::studentId).toArray());
      setKeys(statement, 2, enrollments.stream().map(Enrollment::courseId).toArray());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Grade grade =
              new Grade(rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getInt(4));
          var key = new EnrollmentKey(grade.studentId(), grade.courseId());
          grades.computeIfAbsent(key, enrollment -> new ArrayList<>()).add(grade);
        }
      }
    }
    return grades;
  }

  private void setKeys(PreparedStatement statement, int parameter, Object... keys)
      throws SQLException {
    statement.setArray(parameter, connection.createArrayOf("BIGINT", keys));
  }
}
