package benchmark.contender;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** JDBI with row mappers written by hand; what belongs together is grouped by a stream. */
final class JdbiRowMappers implements Library {

  private static final RowMapper<Author> AUTHOR =
      (rows, context) -> new Author(rows.getLong(1), rows.getString(2));
  private static final RowMapper<Book> BOOK = (rows, context) ->
      new Book(rows.getLong(1), rows.getString(2), rows.getInt(3), rows.getLong(4));
  private static final RowMapper<BookWithAuthor> BOOK_WITH_AUTHOR =
      (rows, context) -> new BookWithAuthor(
          rows.getLong(1),
          rows.getString(2),
          rows.getInt(3),
          rows.getLong(4),
          new Author(rows.getLong(5), rows.getString(6)));
  private static final RowMapper<Review> REVIEW = (rows, context) ->
      new Review(rows.getLong(1), rows.getInt(2), rows.getString(3), rows.getLong(4));
  private static final RowMapper<Student> STUDENT =
      (rows, context) -> new Student(rows.getLong(1), rows.getString(2));
  private static final RowMapper<Map.Entry<Long, Course>> COURSE_OF_STUDENT =
      (rows, context) -> Map.entry(rows.getLong(1), new Course(rows.getLong(2), rows.getString(3)));
  private static final RowMapper<Enrollment> ENROLLMENT =
      (rows, context) -> new Enrollment(rows.getLong(1), rows.getLong(2), rows.getInt(3));
  private static final RowMapper<Grade> GRADE = (rows, context) ->
      new Grade(rows.getLong(1), rows.getLong(2), rows.getLong(3), rows.getInt(4));

  private final Statements statements;
  private final Handle handle;

  JdbiRowMappers(Engine engine, Connection connection) {
    this.statements = new Statements(engine);
    this.handle =
        Jdbi.create(connection).registerArrayType(Long.class, "BIGINT").open();
  }

  @Override
  public List<BookWithAuthor> booksWithAuthor() {
    return handle
        .createQuery(Statements.BOOKS_WITH_AUTHOR)
        .map(BOOK_WITH_AUTHOR)
        .list();
  }

  @Override
  public List<StudentWithCourses> studentsWithCourses() {
    return withCourses(handle.createQuery(Statements.STUDENTS).map(STUDENT).list());
  }

  @Override
  public Optional<StudentWithCourses> studentWithCourses(long id) {
    return handle
        .createQuery(Statements.STUDENT)
        .bind(0, id)
        .map(STUDENT)
        .findOne()
        .map(student -> withCourses(List.of(student)).get(0));
  }

  private List<StudentWithCourses> withCourses(List<Student> students) {
    Map<Long, List<Course>> courses = handle
        .createQuery(statements.coursesOfStudents())
        .bindArray(0, Long.class, students.stream().map(Student::id).toList())
        .map(COURSE_OF_STUDENT)
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    return students.stream()
        .map(student ->
            StudentWithCourses.of(student, courses.getOrDefault(student.id(), List.of())))
        .toList();
  }

  @Override
  public List<AuthorWithBooksReviews> authorsWithBooksAndReviews(long lastId) {
    List<Author> authors =
        handle.createQuery(Statements.AUTHORS_TO).bind(0, lastId).map(AUTHOR).list();
    List<Book> books = of(authors.stream().map(Author::id).toList(), statements.booksOfAuthors())
        .map(BOOK)
        .list();
    Map<Long, List<Review>> reviews = of(
            books.stream().map(Book::id).toList(), statements.reviewsOfBooks())
        .map(REVIEW)
        .collect(groupingBy(Review::bookId));
    Map<Long, List<AuthorWithBooksReviews.BookWithReviews>> booksWithReviews = books.stream()
        .map(book -> AuthorWithBooksReviews.BookWithReviews.of(
            book, reviews.getOrDefault(book.id(), List.of())))
        .collect(groupingBy(AuthorWithBooksReviews.BookWithReviews::authorId));
    return authors.stream()
        .map(author -> AuthorWithBooksReviews.of(
            author, booksWithReviews.getOrDefault(author.id(), List.of())))
        .toList();
  }

  @Override
  public List<AuthorWithBooks> authorsWithBooksSince(int published, int limit, long offset) {
    List<Author> authors = handle
        .createQuery(Statements.PAGE_OF_AUTHORS)
        .bind(0, limit)
        .bind(1, offset)
        .map(AUTHOR)
        .list();
    Map<Long, List<Book>> books = of(
            authors.stream().map(Author::id).toList(), statements.booksOfAuthorsSince())
        .bind(1, published)
        .map(BOOK)
        .collect(groupingBy(Book::authorId));
    return authors.stream()
        .map(author -> AuthorWithBooks.of(author, books.getOrDefault(author.id(), List.of())))
        .toList();
  }

  @Override
  public List<BookWithReviews> booksWithBestReviews(long lastId, int most) {
    List<Book> books =
        handle.createQuery(Statements.BOOKS_TO).bind(0, lastId).map(BOOK).list();
    Map<Long, List<Review>> reviews = of(
            books.stream().map(Book::id).toList(), statements.bestReviewsOfBooks())
        .bind(1, most)
        .map(REVIEW)
        .collect(groupingBy(Review::bookId));
    return books.stream()
        .map(book -> BookWithReviews.of(book, reviews.getOrDefault(book.id(), List.of())))
        .toList();
  }

  @Override
  public List<EnrollmentWithGrades> enrollmentsWithGrades() {
    List<Enrollment> enrollments =
        handle.createQuery(Statements.ENROLLMENTS).map(ENROLLMENT).list();
    Map<EnrollmentKey, List<Grade>> grades = handle
        .createQuery(Statements.GRADES_OF_ENROLLMENTS)
        .bindArray(
            0, Long.class, enrollments.stream().map(Enrollment::studentId).toList())
        .bindArray(1, Long.class, enrollments.stream().map(Enrollment::courseId).toList())
        .map(GRADE)
        .collect(groupingBy(grade -> new EnrollmentKey(grade.studentId(), grade.courseId())));
    return enrollments.stream()
        .map(enrollment -> EnrollmentWithGrades.of(
            enrollment,
            grades.getOrDefault(
                new EnrollmentKey(enrollment.studentId(), enrollment.courseId()), List.of())))
        .toList();
  }

  private Query of(List<Long> keys, String statement) {
    return handle.createQuery(statement).bindArray(0, Long.class, keys);
  }
}
