package dev.fetchplan.runtime;

import org.jdbi.v3.core.JdbiException;

/**
 * A contradiction in the data, or a plan that the database cannot serve.
 *
 * <p>The message names the plan and the statement, and the entity, column and key where there is
 * one.
 */
public final class FetchException extends JdbiException {

  private static final long serialVersionUID = 1L;

  public FetchException(String message) {
    super(message);
  }

  public FetchException(String message, Throwable cause) {
    super(message, cause);
  }

  private FetchException(String message, FetchException where) {
    super(message);
    setStackTrace(where.getStackTrace());
  }

  /** Returns this exception with the place in front: rows and keys do not know their plan. */
  FetchException in(String place) {
    return new FetchException(place + ": " + getMessage(), this);
  }
}
