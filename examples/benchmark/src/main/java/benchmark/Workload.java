package benchmark;

import benchmark.contender.Library;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What is loaded. */
public enum Workload {
  W1("10,000 books with author", Library::booksWithAuthor),
  W2("1,000 students with 10 courses each", Library::studentsWithCourses),
  W3(
      "200 authors with 2,000 books with 6,000 reviews",
      library -> library.authorsWithBooksAndReviews(200)),
  W4("one student by id with courses", library -> one(library.studentWithCourses(500))),
  W5(
      "a page of 50 authors with books since 2000",
      library -> library.authorsWithBooksSince(2000, 50, 500)),
  W6("the top 3 reviews of 1,000 books", library -> library.booksWithBestReviews(1000, 3)),
  W7("1,000 parents with a key of two columns", Library::enrollmentsWithGrades);

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

  private static List<?> one(Optional<?> row) {
    return row.map(List::of).orElse(List.of());
  }
}
