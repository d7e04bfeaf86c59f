package benchmark.contender;

import benchmark.model.Author;
import benchmark.model.AuthorWithBooks;
import benchmark.model.AuthorWithBooksReviews;
import benchmark.model.Book;
import benchmark.model.BookWithAuthor;
import benchmark.model.BookWithReviews;
import benchmark.model.Course;
import benchmark.model.EnrollmentKey;
import benchmark.model.EnrollmentWithGrades;
import benchmark.model.Grade;
import benchmark.model.Review;
import benchmark.model.StudentWithCourses;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.jdbi.v3.core.result.JoinRowReducer;
import org.jdbi.v3.core.result.LinkedHashMapRowReducer;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;

/** JDBI with the mappers and reducers that it brings: one statement with joins for each graph. */
final class JdbiReducers implements Library {

  /** Columns named {@code author_id} and the like would be the author's own. */
  public record BookRow(
      long id,
      String title,
      int published,
      long authorId,
      @Nested("writer") Author writer) {}

  public record StudentRow(long id, String name, List<Course> courses) {
    @JdbiConstructor
    public StudentRow(long id, String name) {
      this(id, name, new ArrayList<>());
    }
  }

  public record AuthorRow(long id, String name, List<ReviewedRow> books) {
    @JdbiConstructor
    public AuthorRow(long id, String name) {
      this(id, name, new ArrayList<>());
    }
  }

  public record WriterRow(long id, String name, List<Book> books) {
    @JdbiConstructor
    public WriterRow(long id, String name) {
      this(id, name, new ArrayList<>());
    }
  }

  public record ReviewedRow(
      long id, String title, int published, long authorId, List<Review> reviews) {
    @JdbiConstructor
    public ReviewedRow(long id, String title, int published, long authorId) {
      this(id, title, published, authorId, new ArrayList<>());
    }
  }

  private static final String STUDENTS = """
      SELECT student.id, student.name, course.id AS course_id, course.title AS course_title
      FROM student
      LEFT JOIN student_course ON student_course.student_id = student.id
      LEFT JOIN course ON course.id = student_course.course_id""";

  private static final JoinRowReducer<StudentRow> STUDENT = JoinRowReducer.of(StudentRow.class)
      .mappedBy(ConstructorMapper::of)
      .many("course", Course.class, (student, course) -> student.courses().add(course));

  private static final JoinRowReducer<ReviewedRow> REVIEWED = JoinRowReducer.of(ReviewedRow.class)
      .mappedBy(ConstructorMapper::of)
      .many("review", Review.class, (book, review) -> book.reviews().add(review));

  private static final JoinRowReducer<AuthorRow> AUTHOR = JoinRowReducer.of(AuthorRow.class)
      .mappedBy(ConstructorMapper::of)
      .many("book", REVIEWED, (author, book) -> author.books().add(book));

  private static final JoinRowReducer<WriterRow> WRITER = JoinRowReducer.of(WriterRow.class)
      .mappedBy(ConstructorMapper::of)
      .many("book", Book.class, (writer, book) -> writer.books().add(book));

  private final Handle handle;

  JdbiReducers(Connection connection) {
    this.handle = Jdbi.create(connection).open();
  }

  @Override
  public List<BookRow> booksWithAuthor() {
    return handle.createQuery("""
            SELECT book.id, book.title, book.published, book.author_id,
                writer.id AS writer_id, writer.name AS writer_name
            FROM book
            JOIN author writer ON writer.id = book.author_id""").map(ConstructorMapper.of(BookRow.class)).list();
  }

  @Override
  public List<StudentRow> studentsWithCourses() {
    return handle.createQuery(STUDENTS).reduceRows(STUDENT).toList();
  }

  @Override
  public Optional<StudentRow> studentWithCourses(long id) {
    return handle
        .createQuery(STUDENTS + "\nWHERE student.id = :id")
        .bind("id", id)
        .reduceRows(STUDENT)
        .findFirst();
  }

  @Override
  public List<AuthorRow> authorsWithBooksAndReviews(long lastId) {
    return handle.createQuery("""
            SELECT author.id, author.name,
                book.id AS book_id, book.title AS book_title, book.published AS book_published,
                book.author_id AS book_author_id,
                review.id AS book_review_id, review.stars AS book_review_stars,
                review.text AS book_review_text, review.book_id AS book_review_book_id
            FROM author
            LEFT JOIN book ON book.author_id = author.id
            LEFT JOIN review ON review.book_id = book.id
            WHERE author.id <= :lastId""").bind("lastId", lastId).reduceRows(AUTHOR).toList();
  }

  @Override
  public List<WriterRow> authorsWithBooksSince(int published, int limit, long offset) {
    return handle
        .createQuery("""
            SELECT author.id, author.name,
                book.id AS book_id, book.title AS book_title, book.published AS book_published,
                book.author_id AS book_author_id
            FROM (SELECT id, name FROM author ORDER BY name, id LIMIT :limit OFFSET :offset) author
            LEFT JOIN book ON book.author_id = author.id AND book.published >= :published
            ORDER BY author.name, author.id""")
        .bind("limit", limit)
        .bind("offset", offset)
        .bind("published", published)
        .reduceRows(WRITER)
        .toList();
  }

  @Override
  public List<ReviewedRow> booksWithBestReviews(long lastId, int most) {
    return handle
        .createQuery("""
            SELECT book.id, book.title, book.published, book.author_id,
                review.id AS review_id, review.stars AS review_stars,
                review.text AS review_text, review.book_id AS review_book_id
            FROM book
            LEFT JOIN (
              SELECT review.*, ROW_NUMBER() OVER (PARTITION BY book_id ORDER BY stars DESC, id) AS place
              FROM review
              WHERE book_id <= :lastId
            ) review ON review.book_id = book.id AND review.place <= :most
            WHERE book.id <= :lastId
            ORDER BY book.id, review.place""")
        .bind("lastId", lastId)
        .bind("most", most)
        .reduceRows(REVIEWED)
        .toList();
  }

  /** The joined rows have no key of one column, so that this reducer is written by hand. */
  @Override
  public List<EnrollmentWithGrades> enrollmentsWithGrades() {
    Query query =
        handle.createQuery("""
            SELECT enrollment.student_id, enrollment.course_id, enrollment.term,
                grade.id AS grade_id, grade.student_id AS grade_student_id,
                grade.course_id AS grade_course_id, grade.points AS grade_points
            FROM enrollment
            LEFT JOIN grade ON grade.student_id = enrollment.student_id
              AND grade.course_id = enrollment.course_id""").registerRowMapper(ConstructorMapper.factory(Grade.class, "grade"));
    return query.reduceRows(new EnrollmentReducer()).toList();
  }

  private static final class EnrollmentReducer
      implements LinkedHashMapRowReducer<EnrollmentKey, EnrollmentWithGrades> {

    @Override
    public void accumulate(Map<EnrollmentKey, EnrollmentWithGrades> enrollments, RowView row) {
      long student = row.getColumn("student_id", Long.class);
      long course = row.getColumn("course_id", Long.class);
      EnrollmentWithGrades enrollment = enrollments.computeIfAbsent(
          new EnrollmentKey(student, course),
          key -> new EnrollmentWithGrades(
              student, course, row.getColumn("term", Integer.class), new ArrayList<>()));
      if (row.getColumn("grade_id", Long.class) != null) {
        enrollment.grades().add(row.getRow(Grade.class));
      }
    }
  }

  @Override
  public Object plain(Object row) {
    if (row instanceof BookRow book) {
      return new BookWithAuthor(
          book.id(), book.title(), book.published(), book.authorId(), book.writer());
    } else if (row instanceof StudentRow student) {
      return new StudentWithCourses(student.id(), student.name(), student.courses());
    } else if (row instanceof AuthorRow author) {
      return new AuthorWithBooksReviews(
          author.id(), author.name(), author.books().stream().map(this::nested).toList());
    } else if (row instanceof WriterRow writer) {
      return new AuthorWithBooks(writer.id(), writer.name(), writer.books());
    } else if (row instanceof ReviewedRow book) {
      return new BookWithReviews(
          book.id(), book.title(), book.published(), book.authorId(), book.reviews());
    }
    return row;
  }

  private AuthorWithBooksReviews.BookWithReviews nested(ReviewedRow book) {
    return new AuthorWithBooksReviews.BookWithReviews(
        book.id(), book.title(), book.published(), book.authorId(), book.reviews());
  }
}
