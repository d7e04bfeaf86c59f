package benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.StatementContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A join fetch and a batched prefetch against loops written by hand over the same statements, after
 * five other plans have run in the same JVM.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
public class HotPlans {

  private Handle handle;
  private Connection connection;
  private BookRepository books;
  private StudentRepository students;

  @Setup
  public void open() throws SQLException {
    handle = Data.open();
    connection = handle.getConnection();
    books = new BookRepository(handle);
    students = new StudentRepository(handle);
    compare();
    runOtherPlans();
  }

  @TearDown
  public void close() {
    handle.close();
  }

  @Benchmark
  public List<BookWithAuthor> booksWithAuthorGenerated() {
    return books.withAuthor().list();
  }

  @Benchmark
  public List<BookWithAuthor> booksWithAuthorHandWritten() throws SQLException {
    return HandWritten.booksWithAuthor(connection);
  }

  @Benchmark
  public List<StudentWithCourses> studentsWithCoursesGenerated() {
    return students.withCourses().list();
  }

  @Benchmark
  public List<StudentWithCourses> studentsWithCoursesHandWritten() throws SQLException {
    return HandWritten.studentsWithCourses(connection);
  }

  /** Both run the same statements and return the same graph, or there is nothing to measure. */
  private void compare() throws SQLException {
    List<String> statements = new ArrayList<>();
    handle.setSqlLogger(new SqlLogger() {
      @Override
      public void logBeforeExecution(StatementContext context) {
        statements.add(context.getParsedSql().getSql());
      }
    });
    same(booksWithAuthorGenerated(), booksWithAuthorHandWritten());
    same(studentsWithCoursesGenerated(), studentsWithCoursesHandWritten());
    same(statements, List.of(HandWritten.BOOKS, HandWritten.STUDENTS, HandWritten.COURSES));
    handle.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
  }

  private static void same(List<?> generated, List<?> handWritten) {
    if (!generated.equals(handWritten)) {
      throw new IllegalStateException("not the same: " + generated + " and " + handWritten);
    }
  }

  /** What a JVM has run before changes how it compiles what it runs next. */
  private void runOtherPlans() {
    var authors = new AuthorRepository(handle);
    var courses = new CourseRepository(handle);
    for (int round = 0; round < 50; round++) {
      authors.all().list();
      authors.withBooks().list();
      books.withAuthorBooks().list();
      courses.withStudents().list();
      students.withClassmates().list();
    }
  }
}
