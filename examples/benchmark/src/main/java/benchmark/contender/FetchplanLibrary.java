package benchmark.contender;

import benchmark.model.AuthorRepository;
import benchmark.model.AuthorWithBooks;
import benchmark.model.AuthorWithBooksReviews;
import benchmark.model.BookRepository;
import benchmark.model.BookWithAuthor;
import benchmark.model.BookWithReviews;
import benchmark.model.EnrollmentRepository;
import benchmark.model.EnrollmentWithGrades;
import benchmark.model.StudentRepository;
import benchmark.model.StudentWithCourses;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The repositories that the processor generates. */
final class FetchplanLibrary implements Library {

  private final AuthorRepository authors;
  private final BookRepository books;
  private final StudentRepository students;
  private final EnrollmentRepository enrollments;

  FetchplanLibrary(Connection connection) {
    Handle handle = Jdbi.create(connection).open();
    this.authors = new AuthorRepository(handle);
    this.books = new BookRepository(handle);
    this.students = new StudentRepository(handle);
    this.enrollments = new EnrollmentRepository(handle);
  }

  @Override
  public List<BookWithAuthor> booksWithAuthor() {
    return books.withAuthor().list();
  }

  @Override
  public List<StudentWithCourses> studentsWithCourses() {
    return students.withCourses().list();
  }

  @Override
  public List<AuthorWithBooksReviews> authorsWithBooksAndReviews(long lastId) {
    return authors.withBooksReviews().where(author -> author.id().le(lastId)).list();
  }

  @Override
  public Optional<StudentWithCourses> studentWithCourses(long id) {
    return students.withCourses().byId(id);
  }

  @Override
  public List<AuthorWithBooks> authorsWithBooksSince(int published, int limit, long offset) {
    return authors
        .withBooks()
        .books(books -> books.where(book -> book.published().ge(published)))
        .orderBy(author -> author.name().asc())
        .limit(limit)
        .offset(offset)
        .list();
  }

  @Override
  public List<BookWithReviews> booksWithBestReviews(long lastId, int most) {
    return books
        .withReviews()
        .where(book -> book.id().le(lastId))
        .reviews(reviews -> reviews.orderBy(review -> review.stars().desc()).limit(most))
        .list();
  }

  @Override
  public List<EnrollmentWithGrades> enrollmentsWithGrades() {
    return enrollments.withGrades().list();
  }
}
