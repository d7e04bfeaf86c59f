package benchmark.contender;

import benchmark.database.Engine;
import benchmark.jimmer.Author;
import benchmark.jimmer.AuthorFetcher;
import benchmark.jimmer.AuthorTable;
import benchmark.jimmer.Book;
import benchmark.jimmer.BookFetcher;
import benchmark.jimmer.BookTable;
import benchmark.jimmer.CourseFetcher;
import benchmark.jimmer.Enrollment;
import benchmark.jimmer.EnrollmentFetcher;
import benchmark.jimmer.EnrollmentTable;
import benchmark.jimmer.GradeFetcher;
import benchmark.jimmer.Review;
import benchmark.jimmer.ReviewFetcher;
import benchmark.jimmer.Student;
import benchmark.jimmer.StudentFetcher;
import benchmark.jimmer.StudentTable;
import benchmark.model.AuthorWithBooks;
import benchmark.model.AuthorWithBooksReviews;
import benchmark.model.BookWithAuthor;
import benchmark.model.BookWithReviews;
import benchmark.model.Course;
import benchmark.model.EnrollmentWithGrades;
import benchmark.model.Grade;
import benchmark.model.StudentWithCourses;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.babyfish.jimmer.ImmutableObjects;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.dialect.H2Dialect;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.fetcher.ReferenceFetchType;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;

/** Jimmer's fetchers, with batches as large as the largest workload. */
final class JimmerLibrary implements Library {

  private static final AuthorTable AUTHOR = AuthorTable.$;
  private static final BookTable BOOK = BookTable.$;
  private static final StudentTable STUDENT = StudentTable.$;
  private static final EnrollmentTable ENROLLMENT = EnrollmentTable.$;

  private static final BookFetcher BOOK_WITH_AUTHOR = BookFetcher.$
      .allScalarFields()
      .author(ReferenceFetchType.JOIN_ALWAYS, AuthorFetcher.$.allScalarFields());
  private static final StudentFetcher STUDENT_WITH_COURSES =
      StudentFetcher.$.allScalarFields().courses(CourseFetcher.$.allScalarFields());
  private static final AuthorFetcher AUTHOR_WITH_BOOKS_AND_REVIEWS = AuthorFetcher.$
      .allScalarFields()
      .books(BookFetcher.$.allScalarFields().reviews(ReviewFetcher.$.allScalarFields()));
  private static final EnrollmentFetcher ENROLLMENT_WITH_GRADES =
      EnrollmentFetcher.$.allScalarFields().grades(GradeFetcher.$.allScalarFields());

  private final JSqlClient client;

  JimmerLibrary(Engine engine, Connection connection) {
    this.client = JSqlClient.newBuilder()
        .setConnectionManager(ConnectionManager.singleConnectionManager(connection))
        .setDialect(engine == Engine.H2 ? new H2Dialect() : new PostgresDialect())
        .setDefaultListBatchSize(2_500)
        .build();
  }

  @Override
  public List<Book> booksWithAuthor() {
    return client.createQuery(BOOK).select(BOOK.fetch(BOOK_WITH_AUTHOR)).execute();
  }

  @Override
  public List<Student> studentsWithCourses() {
    return client
        .createQuery(STUDENT)
        .select(STUDENT.fetch(STUDENT_WITH_COURSES))
        .execute();
  }

  @Override
  public Optional<Student> studentWithCourses(long id) {
    return Optional.ofNullable(client.findById(STUDENT_WITH_COURSES, id));
  }

  @Override
  public List<Author> authorsWithBooksAndReviews(long lastId) {
    return client
        .createQuery(AUTHOR)
        .where(AUTHOR.id().le(lastId))
        .select(AUTHOR.fetch(AUTHOR_WITH_BOOKS_AND_REVIEWS))
        .execute();
  }

  @Override
  public List<Author> authorsWithBooksSince(int published, int limit, long offset) {
    AuthorFetcher fetcher = AuthorFetcher.$
        .allScalarFields()
        .books(
            BookFetcher.$.allScalarFields(),
            books -> books.filter(
                filter -> filter.where(filter.getTable().published().ge(published))));
    return client
        .createQuery(AUTHOR)
        .orderBy(AUTHOR.name(), AUTHOR.id())
        .select(AUTHOR.fetch(fetcher))
        .limit(limit, offset)
        .execute();
  }

  /** A limit works for one parent at a time only, which is a statement for each. */
  @Override
  public List<Book> booksWithBestReviews(long lastId, int most) {
    BookFetcher fetcher = BookFetcher.$
        .allScalarFields()
        .authorId()
        .reviews(
            ReviewFetcher.$.allScalarFields(),
            reviews -> reviews
                .batch(1)
                .limit(most)
                .filter(filter -> filter.orderBy(
                    filter.getTable().stars().desc(), filter.getTable().id().asc())));
    return client
        .createQuery(BOOK)
        .where(BOOK.id().le(lastId))
        .select(BOOK.fetch(fetcher))
        .execute();
  }

  @Override
  public List<Enrollment> enrollmentsWithGrades() {
    return client
        .createQuery(ENROLLMENT)
        .select(ENROLLMENT.fetch(ENROLLMENT_WITH_GRADES))
        .execute();
  }

  @Override
  public Object plain(Object row) {
    if (row instanceof Book book) {
      return ImmutableObjects.isLoaded(book, "reviews") ? withReviews(book) : withAuthor(book);
    } else if (row instanceof Author author) {
      boolean reviewed =
          author.books().stream().anyMatch(book -> ImmutableObjects.isLoaded(book, "reviews"));
      return reviewed ? withReviews(author) : withBooks(author);
    } else if (row instanceof Student student) {
      return new StudentWithCourses(
          student.id(),
          student.name(),
          student.courses().stream()
              .map(course -> new Course(course.id(), course.title()))
              .toList());
    }
    Enrollment enrollment = (Enrollment) row;
    long student = enrollment.id().studentId();
    long course = enrollment.id().courseId();
    List<Grade> grades = enrollment.grades().stream()
        .map(grade -> new Grade(grade.id(), student, course, grade.points()))
        .toList();
    return new EnrollmentWithGrades(student, course, enrollment.term(), grades);
  }

  private static BookWithAuthor withAuthor(Book book) {
    Author author = book.author();
    return BookWithAuthor.of(plain(book, author.id()), plain(author));
  }

  private static BookWithReviews withReviews(Book book) {
    return BookWithReviews.of(plain(book, book.authorId()), reviews(book));
  }

  private static AuthorWithBooks withBooks(Author author) {
    return AuthorWithBooks.of(
        plain(author),
        author.books().stream().map(book -> plain(book, author.id())).toList());
  }

  private static AuthorWithBooksReviews withReviews(Author author) {
    return AuthorWithBooksReviews.of(
        plain(author),
        author.books().stream()
            .map(book ->
                AuthorWithBooksReviews.BookWithReviews.of(plain(book, author.id()), reviews(book)))
            .toList());
  }

  private static benchmark.model.Author plain(Author author) {
    return new benchmark.model.Author(author.id(), author.name());
  }

  private static benchmark.model.Book plain(Book book, long author) {
    return new benchmark.model.Book(book.id(), book.title(), book.published(), author);
  }

  private static List<benchmark.model.Review> reviews(Book book) {
    return book.reviews().stream().map(review -> plain(review, book.id())).toList();
  }

  private static benchmark.model.Review plain(Review review, long book) {
    return new benchmark.model.Review(review.id(), review.stars(), review.text(), book);
  }
}
