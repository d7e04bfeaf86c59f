package benchmark.contender;

import benchmark.model.BookRepository;
import benchmark.model.BookWithAuthor;
import benchmark.model.StudentRepository;
import benchmark.model.StudentWithCourses;
import java.sql.Connection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The repositories that the processor generates. */
final class FetchplanLibrary implements Library {

  private final BookRepository books;
  private final StudentRepository students;

  FetchplanLibrary(Connection connection) {
    Handle handle = Jdbi.create(connection).open();
    this.books = new BookRepository(handle);
    this.students = new StudentRepository(handle);
  }

  @Override
  public List<BookWithAuthor> booksWithAuthor() {
    return books.withAuthor().list();
  }

  @Override
  public List<StudentWithCourses> studentsWithCourses() {
    return students.withCourses().list();
  }
}
