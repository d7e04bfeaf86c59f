package benchmark;

import benchmark.contender.Library;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What is loaded, by how many threads, and how far away. */
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
  W7("1,000 parents with a key of two columns", Library::enrollmentsWithGrades),
  W8(W4, 1, 1),
  W9_1(W1, 2, 0),
  W9_2(W2, 2, 0),
  W9_3(W3, 2, 0),
  W9_4(W4, 2, 0);

  private final String title;
  private final Load load;
  private final int threads;
  private final int latencyMillis;

  @FunctionalInterface
  private interface Load {
    List<?> from(Library library) throws SQLException;
  }

  Workload(String title, Load load) {
    this.title = title;
    this.load = load;
    this.threads = 1;
    this.latencyMillis = 0;
  }

  Workload(Workload same, int threads, int latencyMillis) {
    this.title = same.title
        + (threads > 1 ? ", from " + threads + " threads" : "")
        + (latencyMillis > 0 ? ", " + latencyMillis + " ms for each round trip" : "");
    this.load = same.load;
    this.threads = threads;
    this.latencyMillis = latencyMillis;
  }

  String title() {
    return title;
  }

  /** Returns how many threads load at the same time, each over a connection of its own. */
  int threads() {
    return threads;
  }

  /** Returns what is added to each round trip; only a server has any. */
  int latencyMillis() {
    return latencyMillis;
  }

  /** Whether the time that passes is what counts, and not that of the processor. */
  boolean isAboutTime() {
    return load == W4.load && threads == 1;
  }

  List<?> load(Library library) throws SQLException {
    return load.from(library);
  }

  private static List<?> one(Optional<?> row) {
    return row.map(List::of).orElse(List.of());
  }

  @Override
  public String toString() {
    return name().replace('_', '.');
  }
}
