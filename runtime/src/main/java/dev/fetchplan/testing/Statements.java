package dev.fetchplan.testing;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.config.Configurable;

/**
 * The statements that JDBI sent while a block ran, for tests that hold a plan to its promise.
 *
 * <pre>{@code
 * import static dev.fetchplan.testing.Statements.assertStatements;
 *
 * assertStatements(jdbi, 2, () -> students.withCourses().list());
 * }</pre>
 *
 * <p>Every query and update counts, whoever sends it; beginning and ending a transaction does not.
 * The handles may be opened within the block or be the one that the thread is in; for another one
 * that was opened before, say {@code assertStatements(handle, …)}. Blocks can be nested, each
 * counts what runs within it. They can run in several threads at once, each counts its own thread's
 * statements; those of further threads, which run no such block, count for all that are open.
 *
 * <p>A {@code SqlLogger} of the user's goes on logging, and is the only one again after the block.
 */
public final class Statements {

  private static final int MOST_SHOWN = 50;

  private final List<SentStatement> sent;

  private Statements(List<SentStatement> sent) {
    this.sent = List.copyOf(sent);
  }

  /** A block of a test. */
  @FunctionalInterface
  public interface Block<X extends Exception> {
    void run() throws X;
  }

  /** A block of a test that returns something. */
  @FunctionalInterface
  public interface Call<T, X extends Exception> {
    T run() throws X;
  }

  /**
   * Returns the statements that the block sends.
   *
   * @param jdbi a {@code Jdbi}, or a {@code Handle}
   * @throws X what the block throws
   */
  public static <X extends Exception> Statements of(Configurable<?> jdbi, Block<X> block) throws X {
    List<SentStatement> sent = new ArrayList<>();
    StatementTap.record(jdbi, sent::add, () -> {
      block.run();
      return sent;
    });
    return new Statements(sent);
  }

  /**
   * Runs the block and checks how many statements it sends.
   *
   * @param jdbi a {@code Jdbi}, or a {@code Handle}
   * @throws AssertionError if there are more or less, with all of them in the message
   * @throws X what the block throws; then the number is not checked
   */
  public static <X extends Exception> void assertStatements(
      Configurable<?> jdbi, int expected, Block<X> block) throws X {
    of(jdbi, block).requireSize(expected);
  }

  /**
   * Returns what the block returns, and checks how many statements it sends.
   *
   * @param jdbi a {@code Jdbi}, or a {@code Handle}
   * @throws AssertionError if there are more or less, with all of them in the message
   * @throws X what the block throws; then the number is not checked
   */
  public static <T, X extends Exception> T assertStatements(
      Configurable<?> jdbi, int expected, Call<T, X> block) throws X {
    List<SentStatement> sent = new ArrayList<>();
    T result = StatementTap.record(jdbi, sent::add, block);
    new Statements(sent).requireSize(expected);
    return result;
  }

  /** Returns the statements in the order in which they were sent. */
  public List<SentStatement> list() {
    return sent;
  }

  /** Returns their SQL, without origin comments. */
  public List<String> sql() {
    return sent.stream().map(SentStatement::sql).toList();
  }

  /** Returns how many there are. */
  public int size() {
    return sent.size();
  }

  private void requireSize(int expected) {
    if (sent.size() != expected) {
      throw new AssertionError("Expected %d %s, but %d %s sent%s"
          .formatted(
              expected,
              expected == 1 ? "statement" : "statements",
              sent.size(),
              sent.size() == 1 ? "was" : "were",
              sent.isEmpty() ? "." : ":\n\n" + this));
    }
  }

  /** Returns a numbered list; a statement that is sent again and again stands there once. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    int shown = 0;
    int next = 0;
    while (next < sent.size() && shown++ < MOST_SHOWN) {
      int first = next++;
      while (next < sent.size() && sent.get(next).equals(sent.get(first))) {
        next++;
      }
      text.append(first + 1).append(next - first == 1 ? "" : " to " + next).append(". ");
      text.append(sent.get(first).toString().replace("\n", "\n   ")).append('\n');
    }
    return text + (next < sent.size() ? "and " + (sent.size() - next) + " more\n" : "");
  }
}
