package benchmark;

import benchmark.model.AuthorRepository;
import benchmark.model.BookRepository;
import benchmark.model.CourseRepository;
import benchmark.model.ReviewRepository;
import java.sql.Connection;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Five plans that no workload runs: what a JVM has run changes how it compiles what it runs. */
final class OtherPlans {

  private static final int ROUNDS = 30;
  private static final int ROWS = 500;

  private OtherPlans() {}

  static void run(Connection connection) {
    Handle handle = Jdbi.create(connection).open();
    for (int round = 0; round < ROUNDS; round++) {
      new AuthorRepository(handle).all().list();
      new AuthorRepository(handle).withBooks().limit(ROWS).list();
      new BookRepository(handle).withAuthorBooks().limit(ROWS).list();
      new CourseRepository(handle).withStudents().limit(ROWS).list();
      new ReviewRepository(handle).withBookAuthor().limit(ROWS).list();
    }
  }
}
