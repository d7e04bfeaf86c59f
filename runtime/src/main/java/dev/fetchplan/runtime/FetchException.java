package dev.fetchplan.runtime;

import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;

/**
 * A contradiction in the data, or a plan that the database cannot serve.
 *
 * <p>The message names the plan and the statement, and the entity, column and key where there is
 * one. Exceptions of others, JDBI's above all, pass through a run as they are; one of these, among
 * what they suppress, names the place.
 */
public final class FetchException extends JdbiException {

  private static final long serialVersionUID = 1L;

  private String place = "";

  public FetchException(String message) {
    super(message);
  }

  public FetchException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Names the place, which rows and keys do not know; it is named once. */
  FetchException in(String place) {
    if (this.place.isEmpty()) {
      this.place = place + ": ";
    }
    return this;
  }

  @Override
  public String getMessage() {
    return place + super.getMessage();
  }

  /**
   * Names the place of a failure, and returns it.
   *
   * @param place {@code StudentRepository.withCourses, courses}
   * @param failed a sentence that says what did
   */
  static RuntimeException at(String place, String failed, RuntimeException failure) {
    if (failure instanceof FetchException contradiction) {
      return contradiction.in(place);
    }
    if (Stream.of(failure.getSuppressed()).noneMatch(FetchException.class::isInstance)) {
      failure.addSuppressed(new FetchException(failed).in(place));
    }
    return failure;
  }
}
