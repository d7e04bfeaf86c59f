package library;

import dev.fetchplan.testing.Statements;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Jdbi;

/** Passes all authors of a database, with their books, through {@code forEach} and counts. */
final class MillionAuthors {

  private static final int WINDOW = 1_000;

  private MillionAuthors() {}

  public static void main(String[] arguments) {
    Jdbi jdbi = Jdbi.create(arguments[0]);
    AtomicLong authors = new AtomicLong();
    AtomicLong books = new AtomicLong();
    AtomicLong last = new AtomicLong();

    Statements sent = Statements.of(
        jdbi,
        () -> new AuthorRepository(jdbi).withBooks().forEach(WINDOW, author -> {
          if (author.id() <= last.getAndSet(author.id())) {
            throw new IllegalStateException("again, or out of order: " + author);
          }
          authors.incrementAndGet();
          books.addAndGet(author.books().size());
        }));

    System.out.printf(
        "%d authors, %d books, %d statements%n", authors.get(), books.get(), sent.size());
  }
}
