package benchmark.contender;

import java.sql.SQLException;
import java.util.List;

/**
 * The graphs that are loaded, by one contender over one connection.
 *
 * <p>A contender may return records of its own; {@link #plain} makes them comparable.
 */
public interface Library extends AutoCloseable {

  /** Returns all books, each with its author. */
  List<?> booksWithAuthor() throws SQLException;

  /** Returns all students, each with the courses that they take. */
  List<?> studentsWithCourses() throws SQLException;

  /** Returns a row of a result as the shape that Fetchplan generates. */
  default Object plain(Object row) {
    return row;
  }

  @Override
  default void close() {}
}
