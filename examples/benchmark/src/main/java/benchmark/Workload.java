package benchmark;

import benchmark.contender.Library;
import java.sql.SQLException;
import java.util.List;

/** What is loaded. */
public enum Workload {
  W1("10,000 books with author", Library::booksWithAuthor),
  W2("1,000 students with 10 courses each", Library::studentsWithCourses);

  private final String title;
  private final Load load;

  @FunctionalInterface
  private interface Load {
    List<?> from(Library library) throws SQLException;
  }

  Workload(String title, Load load) {
    this.title = title;
    this.load = load;
  }

  String title() {
    return title;
  }

  List<?> load(Library library) throws SQLException {
    return load.from(library);
  }
}
