package benchmark.contender;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * The graphs that are loaded, by one contender over one connection.
 *
 * <p>A contender may return records of its own; {@link #plain} makes them comparable. What it
 * cannot do on a database is an {@code UnsupportedOperationException}.
 */
public interface Library extends AutoCloseable {

  /** Returns all books, each with its author. */
  List<?> booksWithAuthor() throws SQLException;

  /** Returns all students, each with the courses that they take. */
  List<?> studentsWithCourses() throws SQLException;

  /** Returns the authors up to an id, each with all books, each of these with its reviews. */
  List<?> authorsWithBooksAndReviews(long lastId) throws SQLException;

  /** Returns one student with the courses that they take. */
  Optional<?> studentWithCourses(long id) throws SQLException;

  /** Returns a page of the authors by name, each with the books that are not older. */
  List<?> authorsWithBooksSince(int published, int limit, long offset) throws SQLException;

  /** Returns the books up to an id, each with so many reviews at most, those of most stars. */
  List<?> booksWithBestReviews(long lastId, int most) throws SQLException;

  /** Returns all enrollments, whose key has two columns, each with its grades. */
  List<?> enrollmentsWithGrades() throws SQLException;

  /** Returns a row of a result as the shape that Fetchplan generates. */
  default Object plain(Object row) {
    return row;
  }

  @Override
  default void close() {}
}
